package wholeplace.excel.template;

import java.util.Set;
import wholeplace.excel.PackedWorkbook;

/// The text of the workbook part, in which the file says how it is worked out.
final class WorkbookText {
    /// What stands before the settings of calculation, as far as it is there.
    private static final Set<String> BEFORE = Set.of("sheets", "functionGroups", "externalReferences", "definedNames");

    private static final String ON_LOAD = "fullCalcOnLoad";

    private WorkbookText() {}

    /// The text with the request that everything is worked out when the file is opened.
    static String recalculatedOnLoad(PackedWorkbook workbook, String text) {
        return workbook.guard(() -> {
            var xml = workbook.reader(text);
            int after = 0;
            String prefix = "";
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("calcPr")) {
                    return asked(text, at(xml.getLocationInfo().getStartingCharOffset()));
                }
                if (xml.isEndElement() && BEFORE.contains(xml.getLocalName())) {
                    after = at(xml.getLocationInfo().getEndingCharOffset());
                    prefix = xml.getPrefix() == null || xml.getPrefix().isEmpty() ? "" : xml.getPrefix() + ":";
                }
            }
            return text.substring(0, after) + "<%scalcPr %s=\"1\"/>".formatted(prefix, ON_LOAD) + text.substring(after);
        });
    }

    private static String asked(String text, int start) {
        int named = text.indexOf("calcPr", start) + "calcPr".length();
        int end = text.indexOf('>', named);
        String settings = text.substring(named, end).replaceAll("\\s" + ON_LOAD + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
        return text.substring(0, named) + " %s=\"1\"".formatted(ON_LOAD) + settings + text.substring(end);
    }

    private static int at(long offset) {
        return Math.toIntExact(offset);
    }
}

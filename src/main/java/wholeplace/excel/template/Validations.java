package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.codehaus.stax2.XMLStreamReader2;
import wholeplace.excel.PackedWorkbook;

/// Reads the data validations of a worksheet part: those of every Excel, and those of Excel 2010 and later, which refer
/// to other sheets and stand in an extension of their own.
final class Validations {
    private final String sheet;
    private final XMLStreamReader2 xml;
    private final List<Validation> all = new ArrayList<>();

    private Validations(String sheet, XMLStreamReader2 xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    /// Those that refuse what is typed; a hint alone is none.
    static List<Validation> of(PackedWorkbook workbook, String sheet, String part) {
        return workbook.guard(() -> {
            var validations = new Validations(sheet, workbook.reader(workbook.text(part)));
            validations.read();
            return validations.all;
        });
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement() && xml.getLocalName().equals("dataValidation")) {
                validation();
            }
        }
    }

    private void validation() throws XMLStreamException {
        String type = attribute("type");
        String operator = attribute("operator");
        String message = attribute("error");
        String cells = attribute("sqref");
        boolean refuses = List.of("1", "true").contains(attribute("showErrorMessage"))
                && List.of("", "stop").contains(attribute("errorStyle"));
        String[] formulas = {"", ""};
        while (!(xml.isEndElement() && xml.getLocalName().equals("dataValidation"))) {
            xml.next();
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "formula1" -> formulas[0] = textWithin("formula1");
                    case "formula2" -> formulas[1] = textWithin("formula2");
                    case "sqref" -> cells = textWithin("sqref");
                    default -> {}
                }
            }
        }
        if (refuses && !type.isEmpty() && !cells.isBlank()) {
            String how = operator.isEmpty() ? "between" : operator;
            all.add(new Validation(sheet, areas(cells), type, how, formulas[0], formulas[1], message));
        }
    }

    private static List<CellRangeAddress> areas(String cells) {
        return Arrays.stream(cells.strip().split("\\s+"))
                .map(CellRangeAddress::valueOf)
                .toList();
    }

    /// All text up to the end of the element, that of elements in it too.
    private String textWithin(String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (!(xml.isEndElement() && xml.getLocalName().equals(element))) {
            xml.next();
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}

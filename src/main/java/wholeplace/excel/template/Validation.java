package wholeplace.excel.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/// What the workbook itself lets people type into some cells.
///
/// @param areas the first one is where relative references of the formulas start from
/// @param type as the file names it: `list`, `decimal`, `whole`, `date`, `time`, `textLength`, `custom`
/// @param operator `between` where the file names none
/// @param message what the template says to people who type something else; may be empty
record Validation(
        String sheet,
        List<CellRangeAddress> areas,
        String type,
        String operator,
        String first,
        String second,
        String message) {

    /// `Outputs C19:C58, "INDIRECT(B19)"`.
    String name() {
        String more = areas.size() > 1 ? " and elsewhere" : "";
        return "%s %s%s, \"%s\"".formatted(sheet, areas.getFirst().formatAsString(), more, first);
    }
}

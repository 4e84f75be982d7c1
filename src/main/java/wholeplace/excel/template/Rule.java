package wholeplace.excel.template;

import java.util.List;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;

/// Something the department asks of certain cells, over and above what the workbook checks itself.
///
/// @param cells areas of the sheet
/// @param value what the kind needs: the least number, the text, the most words, the pattern; empty where it needs
///     nothing
/// @param saying why a value is refused, where the kind cannot know: "is no postcode such as NE1 4ST"
public record Rule(Kind kind, String sheet, List<CellArea> cells, String value, String saying) {
    public enum Kind {
        /// A number, where there is anything.
        NUMBER,
        /// A date, where there is anything.
        DATE,
        /// Must say something; a placeholder says nothing.
        REQUIRED,
        /// A row in which anything is said must say everything: the areas are its columns.
        TOGETHER,
        /// At least the value, where there is a number.
        AT_LEAST,
        /// The text of the value.
        SAYS,
        /// At most so many words.
        MOST_WORDS,
        /// The whole text is of the regular expression, where there is any.
        MATCHES
    }

    public Rule {
        cells = List.copyOf(cells);
    }

    boolean covers(CellAddress cell) {
        return cells.stream().anyMatch(area -> area.contains(cell));
    }
}

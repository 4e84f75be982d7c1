package wholeplace.desktop.grid.core;

import java.util.List;
import java.util.stream.IntStream;
import wholeplace.money.Money;

/// A block for the clipboard with full precision, in the sheet's unit, so that pasting it back changes nothing.
///
/// Sub-totals are left out unless nothing else is selected: a block that goes through a spreadsheet and comes back must
/// meet the same lines.
///
/// @param tsv for any program
/// @param html for spreadsheets: words stay words, so that a reference such as "1-2" becomes no date and "=1" no
/// formula
public record Copy(String tsv, String html) {
    public static Copy of(Visible visible, Area area) {
        List<Integer> rows = Selected.rows(visible, area);
        var html = new StringBuilder("<table>");
        for (int row : rows) {
            html.append("<tr>");
            for (int column = area.left(); column <= area.right(); column++) {
                html.append(html(visible, row, column));
            }
            html.append("</tr>");
        }
        return new Copy(tsv(visible, area, rows), html.append("</table>").toString());
    }

    private static String tsv(Visible visible, Area area, List<Integer> rows) {
        return Tsv.write(rows.stream()
                .map(row -> IntStream.rangeClosed(area.left(), area.right())
                        .mapToObj(column -> text(visible, row, column))
                        .toList())
                .toList());
    }

    /// A cell as it is typed: plain figures without separators, nothing where it is missing.
    public static String text(Visible visible, int row, int column) {
        if (!visible.sheet().column(column).kind().isFigure()) {
            return visible.text(row, column);
        }
        return visible.isMissing(row, column) ? "" : plain(visible.sheet(), visible.pence(row, column));
    }

    private static String plain(Sheet sheet, long pence) {
        return sheet.unit().figure(new Money(pence)).toPlainString();
    }

    private static String html(Visible visible, int row, int column) {
        String text = text(visible, row, column)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
        boolean figure = visible.sheet().column(column).kind().isFigure();
        return figure ? "<td>" + text + "</td>" : "<td style=\"mso-number-format:'\\@'\">" + text + "</td>";
    }
}

package wholeplace.desktop.grid;

import java.util.List;
import java.util.stream.IntStream;
import wholeplace.desktop.grid.core.Kind;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.grid.core.Visible;
import wholeplace.money.AmountText;
import wholeplace.money.Money;

/// A cell as a screen reader says it: "HR-012 Neighbourhood wardens, 2028/29: 2,471, calculated".
final class Spoken {
    private Spoken() {}

    static String cell(Visible visible, int row, int column) {
        String title = visible.sheet().column(column).title();
        return "%s, %s: %s".formatted(row(visible, row), title, content(visible, row, column));
    }

    private static String row(Visible visible, int row) {
        if (visible.isGroup(row)) {
            return "%s, %s".formatted(visible.group(row).label(), visible.isClosedAt(row) ? "closed group" : "group");
        }
        int line = visible.line(row);
        String warning = visible.sheet().lines().warning(line);
        String name = visible.sheet().name(line);
        return warning.isEmpty() ? name : "%s, warning: %s".formatted(name, warning);
    }

    /// "from 12,480 to 14,046".
    private static String trend(Visible visible, int row) {
        Sheet sheet = visible.sheet();
        List<String> amounts = IntStream.range(0, sheet.columns().size())
                .filter(column -> sheet.column(column).kind() == Kind.AMOUNT && !visible.isMissing(row, column))
                .mapToObj(column -> AmountText.show(new Money(visible.pence(row, column)), sheet.unit()))
                .toList();
        return amounts.isEmpty() ? "no amount" : "from %s to %s".formatted(amounts.getFirst(), amounts.getLast());
    }

    private static String content(Visible visible, int row, int column) {
        Sheet sheet = visible.sheet();
        if (sheet.column(column).kind() == Kind.TREND) {
            return trend(visible, row);
        }
        if (!sheet.column(column).kind().isFigure()) {
            return visible.text(row, column);
        }
        if (visible.isMissing(row, column)) {
            return "no amount";
        }
        String amount = AmountText.show(new Money(visible.pence(row, column)), sheet.unit());
        if (visible.isGroup(row)) {
            return amount + ", sub-total";
        }
        return sheet.takesTyping(visible.line(row), column) ? amount : amount + ", calculated";
    }
}

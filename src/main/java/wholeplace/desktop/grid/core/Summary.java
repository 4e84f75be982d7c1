package wholeplace.desktop.grid.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import wholeplace.money.AmountText;
import wholeplace.money.Money;
import wholeplace.money.Rounding;
import wholeplace.money.Unit;

/// What the status bar says of the selection.
///
/// @param cells how many cells are selected
/// @param amounts how many amounts are in them; missing ones are not counted, and totals only where no year is selected
/// @param sum of these amounts, exact
public record Summary(int cells, int amounts, Money sum) {
    public static final Summary NOTHING = new Summary(0, 0, Money.ZERO);

    /// @throws ArithmeticException where the sum does not fit whole pence in a `long`
    public static Summary of(Visible visible, Area area) {
        int count = 0;
        long sum = 0;
        List<Integer> columns = Selected.figureColumns(visible.sheet(), area);
        for (int row : Selected.rows(visible, area)) {
            for (int column : columns) {
                if (!visible.isMissing(row, column)) {
                    count++;
                    sum = Math.addExact(sum, visible.pence(row, column));
                }
            }
        }
        return new Summary(Math.multiplyExact(area.height(), area.width()), count, new Money(sum));
    }

    /// Of the amounts, half-up to the penny; nought where there are none.
    public Money average() {
        // Nine more digits than a penny, so that the one rounding to the penny is right.
        return amounts == 0
                ? Money.ZERO
                : Rounding.halfUpPence(
                        BigDecimal.valueOf(sum.pence()).divide(BigDecimal.valueOf(amounts), 9, RoundingMode.DOWN));
    }

    /// "Selected: 3 cells  Sum 900  Average 300"; empty for a single cell.
    public String words(Unit unit) {
        if (cells <= 1) {
            return "";
        }
        String counted = "Selected: %,d cells".formatted(cells);
        return amounts == 0
                ? counted
                : "%s  Count %,d  Sum %s  Average %s"
                        .formatted(counted, amounts, AmountText.show(sum, unit), AmountText.show(average(), unit));
    }
}

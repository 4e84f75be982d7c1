package wholeplace.money;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// The months of a financial year that a figure is for, first and last, counted from April: the fourth quarter is
/// January to March, months 10 to 12.
public record PartOfYear(int firstMonth, int lastMonth) {
    public static final PartOfYear WHOLE = new PartOfYear(1, 12);

    public PartOfYear {
        if (firstMonth < 1 || lastMonth > 12 || firstMonth > lastMonth) {
            throw new IllegalArgumentException(
                    "Months %d to %d are not in one financial year, whose months are 1 (April) to 12 (March)."
                            .formatted(firstMonth, lastMonth));
        }
    }

    /// The first quarter is April to June.
    public static PartOfYear quarter(int quarter) {
        return new PartOfYear(quarter * 3 - 2, quarter * 3);
    }

    /// The first half is April to September.
    public static PartOfYear half(int half) {
        return new PartOfYear(half * 6 - 5, half * 6);
    }

    /// April is 1, March is 12.
    static int number(Month month) {
        return (month.getValue() + 8) % 12 + 1;
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }

    /// Whether a label may name both: the same months, or an accounting period among the months in which its days lie.
    boolean agreesWith(PartOfYear months) {
        boolean period = firstMonth == lastMonth && months.firstMonth <= firstMonth && lastMonth <= months.lastMonth;
        return period || equals(months);
    }

    /// `whole year`, `Q4`, `H1`, `Jul`, `Apr to Aug`.
    @Override
    public String toString() {
        int months = lastMonth - firstMonth + 1;
        if (isWhole()) {
            return "whole year";
        }
        if (months == 3 && lastMonth % 3 == 0) {
            return "Q" + lastMonth / 3;
        }
        if (months == 6 && lastMonth % 6 == 0) {
            return "H" + lastMonth / 6;
        }
        return months == 1 ? name(firstMonth) : name(firstMonth) + " to " + name(lastMonth);
    }

    private static String name(int number) {
        return Month.MARCH.plus(number).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}

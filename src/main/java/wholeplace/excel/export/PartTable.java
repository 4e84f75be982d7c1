package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;

/// Net spend by partner, theme or service; a part that has both revenue and capital shows them apart.
public final class PartTable {
    static final String BOTH = "Revenue and capital";
    static final String NOT_STATED = "Not stated";

    private static final String TOTAL = "Total";

    private PartTable() {}

    public static YearTable of(Outlook outlook, Dimension dimension) {
        List<YearRow> rows = new ArrayList<>();
        outlook.by(dimension).forEach(part -> rows.addAll(rows(part)));
        rows.addAll(totals(outlook));
        return new YearTable(List.of(dimension.words(), "Class"), outlook.years(), List.of(), rows);
    }

    static String name(Part part) {
        return part.name().isEmpty() ? NOT_STATED : part.name();
    }

    private static List<YearRow> rows(Part part) {
        String name = name(part);
        boolean hasRevenue = isUsed(part.revenue());
        boolean hasCapital = isUsed(part.capital());
        if (hasRevenue && hasCapital) {
            return List.of(
                    row(YearRow.Weight.STRONG, name, BOTH, part.all()),
                    row(YearRow.Weight.DETAIL, name, SpendClass.REVENUE.words(), part.revenue()),
                    row(YearRow.Weight.DETAIL, name, SpendClass.CAPITAL.words(), part.capital()));
        }
        SpendClass only = hasCapital ? SpendClass.CAPITAL : SpendClass.REVENUE;
        return List.of(row(YearRow.Weight.STRONG, name, only.words(), part.all()));
    }

    /// The budget's own totals, not the sum of the rows above.
    private static List<YearRow> totals(Outlook outlook) {
        Profile revenue = outlook.total(SpendClass.REVENUE);
        Profile capital = outlook.total(SpendClass.CAPITAL);
        return List.of(
                row(YearRow.Weight.TOTAL, TOTAL, BOTH, outlook.total()),
                row(YearRow.Weight.DETAIL, TOTAL, SpendClass.REVENUE.words(), revenue),
                row(YearRow.Weight.DETAIL, TOTAL, SpendClass.CAPITAL.words(), capital));
    }

    private static boolean isUsed(Profile amounts) {
        return !amounts.largest().isZero();
    }

    private static YearRow row(YearRow.Weight weight, String name, String spendClass, Profile amounts) {
        return YearRow.of(weight, List.of(name, spendClass), amounts);
    }
}

package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;

/// What a board sees first: net spend by class, and by the partners that spend most.
final class SummaryTables {
    /// More than these would not be told apart in a chart.
    private static final int SHOWN_PARTNERS = 5;

    private SummaryTables() {}

    static YearTable byClass(Outlook outlook) {
        return new YearTable(
                List.of("Net spend by class"),
                outlook.years(),
                List.of(),
                List.of(
                        row(YearRow.Weight.PLAIN, "Revenue", outlook.total(SpendClass.REVENUE)),
                        row(YearRow.Weight.PLAIN, "Capital", outlook.total(SpendClass.CAPITAL)),
                        row(YearRow.Weight.TOTAL, "Revenue and capital", outlook.total())));
    }

    /// The largest partners over the whole plan, one row for all others where there are more, and the total.
    static YearTable byPartner(Outlook outlook) {
        List<Part> largest = outlook.by(Dimension.PARTNER).stream()
                .sorted(Comparator.comparing((Part part) -> part.all().total()).reversed())
                .toList();
        List<YearRow> rows = new ArrayList<>();
        int named = largest.size() > SHOWN_PARTNERS + 1 ? SHOWN_PARTNERS : largest.size();
        largest.subList(0, named)
                .forEach(part -> rows.add(row(YearRow.Weight.PLAIN, PartTable.name(part), part.all())));
        if (named < largest.size()) {
            rows.add(others(largest.subList(named, largest.size()), outlook.years()));
        }
        rows.add(row(YearRow.Weight.TOTAL, "All partners", outlook.total()));
        return new YearTable(List.of("Net spend by partner"), outlook.years(), List.of(), rows);
    }

    private static YearRow others(List<Part> parts, PlanYears years) {
        Money[] sums = years.list().stream()
                .map(year -> parts.stream().map(part -> part.all().amount(year)).reduce(Money.ZERO, Money::plus))
                .toArray(Money[]::new);
        return row(
                YearRow.Weight.PLAIN, "%d other partners".formatted(parts.size()), Profile.from(years.first(), sums));
    }

    private static YearRow row(YearRow.Weight weight, String name, Profile amounts) {
        return YearRow.of(weight, List.of(name), amounts);
    }
}

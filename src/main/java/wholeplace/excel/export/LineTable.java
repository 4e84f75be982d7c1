package wholeplace.excel.export;

import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.Recurrence;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

/// Every line of the budget as a row.
final class LineTable {
    /// How many columns say which line it is; they stay in sight.
    static final int NAMING = 2;

    private static final List<String> SAYS = List.of(
            "Reference", "Name", "Partner", "Service", "Theme", "Place", "Class", "Direction", "Recurrence", "Growth");

    private LineTable() {}

    static YearTable of(Outlook outlook) {
        return table(
                outlook,
                outlook.lines().stream()
                        .map(line -> row(line, outlook.budget()))
                        .toList());
    }

    /// Net spend of all lines together, in the columns of [#of].
    static YearTable total(Outlook outlook) {
        List<String> before = SAYS.stream()
                .map(says -> says.equals("Name") ? "All lines, net" : "")
                .toList();
        return table(
                outlook,
                List.of(new YearRow(
                        YearRow.Weight.TOTAL,
                        before,
                        outlook.total(),
                        year -> false,
                        outlook.grandTotal(),
                        List.of(""))));
    }

    private static YearTable table(Outlook outlook, List<YearRow> rows) {
        return new YearTable(SAYS, outlook.years(), List.of("Notes"), rows);
    }

    private static YearRow row(LineOutlook outlook, Budget budget) {
        Line line = outlook.line();
        List<String> before = List.of(
                line.reference(),
                line.name(),
                budget.partners().get(line.partner()).name(),
                line.service(),
                line.theme(),
                line.place(),
                line.spendClass().words(),
                line.direction().words(),
                line.recurrence().words(),
                growth(line, budget));
        return new YearRow(
                YearRow.Weight.PLAIN,
                before,
                outlook.net(),
                line::isCalculated,
                outlook.netTotal(),
                List.of(line.notes()));
    }

    private static String growth(Line line, Budget budget) {
        if (line.recurrence() == Recurrence.ONE_OFF) {
            return "None, one-off";
        }
        return switch (line.growth()) {
            case Growth.Typed t -> "As typed";
            case Growth.Flat f -> "Flat";
            case Growth.Changes c -> "Lasting changes";
            case Growth.Indexed indexed ->
                "By index: " + budget.indices().get(indexed.index()).name();
        };
    }
}

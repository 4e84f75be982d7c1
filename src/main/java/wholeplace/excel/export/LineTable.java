package wholeplace.excel.export;

import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.Recurrence;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

/// Every line of the budget as a row.
public final class LineTable {
    private static final List<String> SAYS = List.of(
            "Reference", "Name", "Partner", "Service", "Theme", "Place", "Class", "Direction", "Recurrence", "Growth");

    private LineTable() {}

    /// With what borrowing for schemes costs revenue, line by line.
    public static YearTable of(Outlook outlook) {
        return table(outlook, rows(outlook, outlook.withFinancing()));
    }

    /// The budget's own lines alone, as another program would take them.
    static YearTable own(Outlook outlook) {
        return table(outlook, rows(outlook, outlook.lines()));
    }

    private static List<YearRow> rows(Outlook outlook, List<LineOutlook> lines) {
        return lines.stream().map(line -> row(line, outlook)).toList();
    }

    /// Net spend of the budget's own lines together, in the columns of [#own].
    static YearTable ownTotal(Outlook outlook) {
        Profile financing =
                outlook.capital().financing().stream().map(LineOutlook::net).reduce(Profile.EMPTY, Profile::plus);
        return total(outlook, outlook.total().minus(financing));
    }

    private static YearTable total(Outlook outlook, Profile sums) {
        List<String> before = SAYS.stream()
                .map(says -> says.equals("Name") ? "All lines, net" : "")
                .toList();
        return table(outlook, List.of(new YearRow(YearRow.Weight.TOTAL, before, sums, sums.total(), List.of(""))));
    }

    private static YearTable table(Outlook outlook, List<YearRow> rows) {
        return new YearTable(SAYS, outlook.years(), List.of("Notes"), rows);
    }

    private static YearRow row(LineOutlook outlook, Outlook of) {
        Line line = outlook.line();
        Budget budget = of.budget();
        boolean isOwn = budget.lines().has(line.id());
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
                isOwn ? growth(line, budget) : "From borrowing");
        return new YearRow(YearRow.Weight.PLAIN, before, outlook.net(), outlook.netTotal(), List.of(line.notes()));
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

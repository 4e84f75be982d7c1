package wholeplace.desktop.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.desktop.grid.core.Column;
import wholeplace.desktop.grid.core.Group;
import wholeplace.desktop.grid.core.Kind;
import wholeplace.desktop.grid.core.LineTable;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.LineCheck;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.LineOutlook;

/// Lays an outlook out for the grid: lines under the parts they belong to, by reference and name; income in brackets.
final class LineSheet {
    static final String REFERENCE = "reference";
    static final String NAME = "name";
    static final String PARTNER = "partner";
    static final String CLASS = "class";
    static final String TOTAL = "total";
    static final int PARTNER_AT = 2;
    static final int CLASS_AT = 3;
    private static final int FIRST_YEAR_AT = 4;

    private final Outlook outlook;
    private final Budget budget;
    private final Dimension dimension;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> warnings = new HashMap<>();

    private LineSheet(Outlook outlook, Dimension dimension) {
        this.outlook = outlook;
        this.budget = outlook.budget();
        this.dimension = dimension;
        columns.add(Column.of(Kind.QUIET, REFERENCE, "Ref", referenceWidth())
                .asFrozen()
                .asTyped());
        columns.add(Column.of(Kind.TEXT, NAME, "Line", 15.8).asFrozen().asTyped());
        columns.add(Column.of(Kind.QUIET, PARTNER, "Partner", 8.6));
        columns.add(Column.of(Kind.WORD, CLASS, "Class", 5.5));
        budget.years().list().forEach(year -> columns.add(Column.amount(year.toString(), year.toString())));
        columns.add(Column.total(TOTAL, "Total"));
        for (Check check : outlook.checks()) {
            if (check instanceof LineCheck found) {
                warnings.put(found.line().value(), found.sentence());
            }
        }
    }

    /// As wide as the longest reference needs, within reason.
    private double referenceWidth() {
        int longest = budget.lines().stream()
                .mapToInt(line -> line.reference().length())
                .max()
                .orElse(0);
        return 2.8 + 0.62 * Math.clamp(longest, 4, 14);
    }

    static Sheet of(Outlook outlook, Dimension dimension, Unit unit) {
        return new LineSheet(outlook, dimension).sheet(unit);
    }

    private Sheet sheet(Unit unit) {
        List<LineOutlook> lines = new ArrayList<>(outlook.lines());
        lines.sort(Comparator.comparing(this::part, namedFirst())
                .thenComparing(line -> line.line().reference(), namedFirst())
                .thenComparing(line -> line.line().name(), String.CASE_INSENSITIVE_ORDER));
        LineTable.Builder table = LineTable.of(columns, lines.size());
        lines.forEach(line -> add(line, table));
        return new Sheet(columns, groups(lines), table.build(), unit);
    }

    /// By name, but what has none comes last.
    private static Comparator<String> namedFirst() {
        return Comparator.comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);
    }

    private String part(LineOutlook line) {
        return dimension.part(line.line(), budget);
    }

    private List<Group> groups(List<LineOutlook> lines) {
        List<Group> groups = new ArrayList<>();
        int first = 0;
        for (int end = 1; end <= lines.size(); end++) {
            String part = part(lines.get(first));
            if (end == lines.size() || !part.equalsIgnoreCase(part(lines.get(end)))) {
                groups.add(new Group(groupId(part), label(part), 0, first, end));
                first = end;
            }
        }
        return groups;
    }

    private String groupId(String part) {
        return "group " + dimension.words() + ": " + part.toLowerCase(Locale.UK);
    }

    private String label(String part) {
        return part.isEmpty() ? "No %s given".formatted(dimension.words().toLowerCase(Locale.UK)) : part;
    }

    private void add(LineOutlook outlook, LineTable.Builder table) {
        Line line = outlook.line();
        String id = line.id().value();
        table.line(id, warnings.getOrDefault(id, ""))
                .text(0, line.reference())
                .text(1, line.name())
                .text(PARTNER_AT, budget.partners().get(line.partner()).label())
                .text(CLASS_AT, line.spendClass().words());
        int column = FIRST_YEAR_AT;
        for (FinancialYear year : budget.years().list()) {
            addAmount(outlook, year, column++, table);
        }
        if (!outlook.stated().isEmpty()) {
            table.calculated(column, outlook.netTotal().pence());
        }
    }

    private static void addAmount(LineOutlook outlook, FinancialYear year, int column, LineTable.Builder table) {
        Money net = outlook.net(year);
        if (outlook.line().isCalculated(year)) {
            table.calculated(column, net.pence());
        } else if (!outlook.isMissing(year)) {
            table.typed(column, net.pence());
        }
    }
}

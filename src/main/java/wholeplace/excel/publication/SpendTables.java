package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wholeplace.budget.SpendClass;
import wholeplace.excel.export.LineTable;
import wholeplace.excel.export.PartTable;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;

/// Net spend: in all, in parts, and line by line.
record SpendTables(Outlook outlook) {
    static final String SUMMARY = "Summary";

    private static final String BOTH = "Revenue and capital";

    List<Table> all() {
        List<Table> tables = new ArrayList<>();
        tables.add(summary());
        tables.add(parts("Partners", "net spend by partner", Dimension.PARTNER));
        addPart(tables, "Themes", "net spend by theme", Dimension.THEME);
        addPart(tables, "Services", "net spend by service", Dimension.SERVICE);
        addPart(tables, "Places", "net spend by place", Dimension.PLACE);
        addPart(tables, "Outcomes", "net spend by outcome", Dimension.OUTCOME);
        if (!outlook.withFinancing().isEmpty()) {
            tables.add(lines());
        }
        return tables;
    }

    private Table summary() {
        var draft = new YearDraft(outlook.years(), "Measure", "Class")
                .flow(outlook.total(SpendClass.REVENUE), Wording.NET_SPEND, "Revenue")
                .flow(outlook.total(SpendClass.CAPITAL), Wording.NET_SPEND, "Capital")
                .sum(outlook.total(), Wording.NET_SPEND, BOTH);
        if (outlook.allocation().isAsked()) {
            draft.flow(outlook.funding(), "Funding that comes in", BOTH)
                    .flow(outlook.allocation().unfunded(SpendClass.REVENUE), "Still to find", "Revenue")
                    .flow(outlook.allocation().unfunded(SpendClass.CAPITAL), "Still to find", "Capital")
                    .sum(outlook.toFind(), "Still to find", BOTH);
        }
        String funded = outlook.allocation().isAsked()
                ? " Still to find is what no money was found for under the rules of the funds."
                        + " It need not be spend less funding, because not every fund may pay for every line."
                : "";
        return draft.table(
                SUMMARY,
                funded.isEmpty() ? "net spend" : "net spend, and what pays for it",
                "Pounds. Net spend is expenditure less income and savings." + funded);
    }

    /// Only where some line says it.
    private void addPart(List<Table> tables, String sheet, String title, Dimension dimension) {
        if (outlook.by(dimension).stream().anyMatch(part -> !part.name().isEmpty())) {
            tables.add(parts(sheet, title, dimension));
        }
    }

    private Table parts(String sheet, String title, Dimension dimension) {
        return YearDraft.of(
                sheet,
                title,
                "Pounds of net spend. Where a row says \"Revenue and capital\", the rows of each class follow it. The last rows are the totals of the place.",
                PartTable.of(outlook, dimension));
    }

    private Table lines() {
        Table all = YearDraft.of(
                "Lines",
                "every line of the budget",
                "Pounds of net spend: income and savings are below nought. What borrowing for schemes costs revenue stands after the lines. The columns add up to the totals of the sheet Summary.",
                LineTable.of(outlook));
        return withoutUnused(all, sums());
    }

    private List<Money> sums() {
        List<Money> sums = new ArrayList<>();
        outlook.years().list().forEach(year -> sums.add(outlook.total().amount(year)));
        sums.add(outlook.grandTotal());
        return sums;
    }

    /// A column of texts in which no line says anything is left out.
    private static Table withoutUnused(Table table, List<Money> sums) {
        int[] used = IntStream.range(0, table.columns().size())
                .filter(at -> !table.columns().get(at).kind().isText() || isUsed(table, at))
                .toArray();
        return new Table(
                table.sheet(),
                table.title(),
                table.says(),
                IntStream.of(used).mapToObj(table.columns()::get).toList(),
                table.rows().stream()
                        .map(row -> new TableRow(
                                IntStream.of(used).mapToObj(row.entries()::get).toList(), row.sum()))
                        .toList(),
                sums);
    }

    private static boolean isUsed(Table table, int column) {
        return table.columns().get(column).heading().equals("Name")
                || table.rows().stream()
                        .map(row -> row.entries().get(column))
                        .anyMatch(entry -> !Entry.words("").equals(entry)
                                && !Entry.words("", Entry.NONE).equals(entry));
    }
}

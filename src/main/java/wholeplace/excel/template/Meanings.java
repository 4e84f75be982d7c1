package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.SpendClass;

/// What each row of a table is taken for, by its label, from top to bottom.
final class Meanings {
    private Meanings() {}

    static Map<String, RowMeaning> of(Grid grid) {
        Map<String, RowMeaning> meanings = new LinkedHashMap<>();
        grid.rows().stream()
                .filter(row -> !row.label().isEmpty())
                .forEach(row -> meanings.putIfAbsent(row.label(), of(grid.table(), row)));
        return meanings;
    }

    private static RowMeaning of(Table table, Grid.GridRow row) {
        if (row.memo()) {
            return RowMeaning.MEMO;
        }
        return row.total()
                .map(total -> total.addsEverything() ? RowMeaning.GRAND_TOTAL : RowMeaning.TOTAL)
                .orElseGet(() -> table.classOf(row.label())
                        .map(spendClass -> spendClass == SpendClass.CAPITAL ? RowMeaning.CAPITAL : RowMeaning.REVENUE)
                        .orElse(RowMeaning.AMOUNTS));
    }

    /// The table with its rows taken so.
    static Table in(Table table, Map<String, RowMeaning> meanings) {
        Map<SpendClass, List<Wording>> classes = new EnumMap<>(SpendClass.class);
        var totals = new ArrayList<Table.Total>();
        var memos = new ArrayList<Wording>();
        var since = new ArrayList<Wording>();
        meanings.forEach((label, meaning) -> {
            var wording = new Wording(label);
            switch (meaning) {
                case AMOUNTS -> since.add(wording);
                case CAPITAL, REVENUE -> {
                    since.add(wording);
                    classes.computeIfAbsent(spendClass(meaning), none -> new ArrayList<>())
                            .add(wording);
                }
                case TOTAL -> {
                    totals.add(new Table.Total(wording, List.copyOf(since)));
                    since.clear();
                }
                case GRAND_TOTAL -> totals.add(new Table.Total(wording, List.of()));
                case MEMO -> memos.add(wording);
            }
        });
        var ofClass = classes.entrySet().stream()
                .map(each -> new Table.OfClass(each.getKey(), each.getValue()))
                .toList();
        return new Table(
                table.name(),
                table.sheet(),
                table.place(),
                table.headings(),
                table.labels(),
                table.section(),
                table.unit(),
                ofClass,
                totals,
                memos,
                table.demands());
    }

    private static SpendClass spendClass(RowMeaning meaning) {
        return meaning == RowMeaning.CAPITAL ? SpendClass.CAPITAL : SpendClass.REVENUE;
    }
}

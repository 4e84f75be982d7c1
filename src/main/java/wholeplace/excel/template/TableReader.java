package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.SpendClass;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// Gathers the statements on one table.
final class TableReader {
    static final String STATEMENTS =
            "sheet, from, to, cells, headings, labels, section, unit, class, total, memo and amounts";

    private final String name;
    private final int line;
    private final List<Integer> labels = new ArrayList<>();
    private final List<Table.OfClass> classes = new ArrayList<>();
    private final List<Table.Total> totals = new ArrayList<>();
    private final List<Wording> memos = new ArrayList<>();
    private String sheet = "";
    private @Nullable Wording from;
    private @Nullable Wording to;
    private @Nullable CellArea area;
    private Table.@Nullable Headings headings;
    private Optional<Wording> section = Optional.empty();
    private Unit unit = Unit.POUNDS;
    private Table.Demands demands = Table.Demands.NONE;

    TableReader(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /// @return whether there is such a statement
    boolean take(Words words) {
        switch (words.keyword()) {
            case "sheet" -> sheet = words.next("a sheet");
            case "from" -> from = words.wording("the text with which it starts");
            case "to" -> to = words.wording("the text before which it ends");
            case "cells" -> area = CellArea.parse(words.next("an area such as B42:O52"));
            case "headings" -> headings = headings(words);
            case "labels" -> words.rest().forEach(column -> labels.add(CellAddress.column(column)));
            case "section" -> section = Optional.of(words.wording("how its heading is worded"));
            case "unit" -> unit = words.choice(Unit.class);
            case "class" -> classes.add(new Table.OfClass(words.choice(SpendClass.class), words.wordings()));
            case "total" -> totals.add(total(words));
            case "memo" -> memos.addAll(words.wordings());
            case "amounts" -> demands = demands(words);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Table.Headings headings(Words words) {
        return new Table.Headings(words.number("the first row of headings"), words.number("the last row of headings"));
    }

    private static Table.Total total(Words words) {
        var label = words.wording("a row's label");
        return new Table.Total(label, words.skip("of") ? words.wordings() : List.of());
    }

    private static Table.Demands demands(Words words) {
        boolean required = words.skip("required");
        return new Table.Demands(
                required,
                words.skip("at-least") ? Optional.of(Money.parse(words.next("the least amount"))) : Optional.empty());
    }

    /// The table, unless something it needs was not said.
    Optional<Table> table(List<String> wrong) {
        int before = wrong.size();
        require(!sheet.isEmpty(), "sheet, on which it lies", wrong);
        require(headings != null, "headings, which rows they are", wrong);
        require(!labels.isEmpty(), "labels, which columns say what a row is for", wrong);
        var place = place(wrong);
        return place == null || headings == null || wrong.size() > before
                ? Optional.empty()
                : Optional.of(new Table(
                        name, sheet, place, headings, labels, section, unit, classes, totals, memos, demands));
    }

    private Table.@Nullable Place place(List<String> wrong) {
        if (area != null) {
            return new Table.Place.Chosen(area);
        }
        if (from != null && to != null) {
            return new Table.Place.Fenced(from, to);
        }
        require(false, "from and to, between which it lies, or cells", wrong);
        return null;
    }

    private void require(boolean said, String what, List<String> wrong) {
        if (!said) {
            wrong.add("Line %d: the table \"%s\" does not say %s.".formatted(line, name, what));
        }
    }
}

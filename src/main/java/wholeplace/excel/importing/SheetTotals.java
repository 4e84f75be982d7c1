package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Recognises the totals of a sheet, so that none is imported as a line, and compares each with what its rows come to.
final class SheetTotals {
    private static final Pattern LABEL =
            Pattern.compile("(grand |overall |sub[- ]?)?totals?\\b.*|.*\\b(sub[- ]?)?totals?:?|sum of .*");
    private static final Pattern TOTAL_COLUMN =
            Pattern.compile("(grand |overall )?totals?( .*)?|(five|all)[- ]years?|sum");

    private final ImportChoices choices;
    private final SortedMap<FinancialYear, Money> sinceStart = new TreeMap<>();
    private final SortedMap<FinancialYear, Money> sinceTotal = new TreeMap<>();
    private final List<Findings.ControlTotal> found = new ArrayList<>();

    SheetTotals(ImportChoices choices) {
        this.choices = choices;
    }

    /// In the order of the sheet: its total rows, and rows whose own total column disagrees.
    List<Findings.ControlTotal> found() {
        return List.copyOf(found);
    }

    /// Whether a row with these amounts is a total, in which case it is compared.
    boolean isTotal(Row row, SortedMap<FinancialYear, Money> stated) {
        if (stated.isEmpty()) {
            return false;
        }
        Optional<String> label = label(row);
        boolean named = label.filter(text -> LABEL.matcher(text).matches()).isPresent();
        boolean unnamed = label.isEmpty() && !sinceStart.isEmpty();
        boolean fits = saysLittle(row) || equals(stated, sinceStart) || equals(stated, sinceTotal);
        if (unnamed || (named && fits)) {
            compare(row, label.orElse("total"), stated);
            return true;
        }
        return false;
    }

    /// The first text of the row.
    private Optional<String> label(Row row) {
        return row.cells().stream()
                .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                .map(cell -> Texts.key(cell.text()))
                .findFirst();
    }

    /// A total names itself and little else; a line says at least two things about itself.
    private boolean saysLittle(Row row) {
        return choices.columns().values().stream()
                        .filter(column -> !row.cell(column).isBlank())
                        .count()
                <= 1;
    }

    private static boolean equals(Map<FinancialYear, Money> stated, Map<FinancialYear, Money> sums) {
        return stated.entrySet().stream().allMatch(year -> year.getValue().equals(sums.get(year.getKey())));
    }

    private void compare(Row row, String label, SortedMap<FinancialYear, Money> stated) {
        boolean ofAll = label.startsWith("grand")
                || label.startsWith("overall")
                || sinceTotal.isEmpty()
                || (!equals(stated, sinceTotal) && equals(stated, sinceStart));
        Map<FinancialYear, Money> computed = ofAll ? sinceStart : sinceTotal;
        stated.forEach((year, amount) -> found.add(new Findings.ControlTotal(
                Texts.plain(name(row, label)) + ", " + year,
                new CellAddress(column(year), row.number()),
                computed.getOrDefault(year, Money.ZERO),
                amount)));
        sinceTotal.clear();
    }

    private static String name(Row row, String label) {
        return row.cells().stream()
                .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                .map(Cell::text)
                .findFirst()
                .orElse(label);
    }

    private int column(FinancialYear year) {
        return choices.years().getOrDefault(year, 0);
    }

    /// Counts a row that is a line, and compares it with its own total column if the sheet has one.
    void add(Row row, SortedMap<FinancialYear, Money> amounts) {
        amounts.forEach((year, amount) -> {
            sinceStart.merge(year, amount, Money::plus);
            sinceTotal.merge(year, amount, Money::plus);
        });
        totalColumn().ifPresent(column -> foot(row, column, amounts));
    }

    private void foot(Row row, int column, SortedMap<FinancialYear, Money> amounts) {
        var stated = new Findings.Gatherer();
        var year = choices.years().firstKey();
        SortedMap<FinancialYear, Integer> only = new TreeMap<>(Map.of(year, column));
        Money total = Amounts.of(row, choices.withYears(only), stated).read.get(year);
        Money computed = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        if (total != null && !total.equals(computed)) {
            found.add(new Findings.ControlTotal(
                    "row %d, %s".formatted(row.number(), choices.headings().text(column)),
                    new CellAddress(column, row.number()),
                    computed,
                    total));
        }
    }

    /// The first column headed as a total after those of the years.
    private Optional<Integer> totalColumn() {
        int last = choices.years().values().stream().max(Integer::compare).orElse(0);
        for (int column = last + 1; column < choices.headings().width(); column++) {
            if (TOTAL_COLUMN.matcher(Texts.key(choices.headings().text(column))).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.Money;

/// Recognises the totals of a sheet, so that none is imported as a line, and compares each with what its rows come to.
final class SheetTotals {
    private static final Pattern LABEL =
            Pattern.compile("(grand |overall |sub[- ]?)?totals?\\b.*|.*\\b(sub[- ]?)?totals?:?|sum of .*");
    private static final Pattern OF_ALL = Pattern.compile("(grand |overall )?totals?:?");
    private static final Pattern TOTAL_COLUMN =
            Pattern.compile("(grand |overall )?totals?( .*)?|(five|all)[- ]years?|sum");

    /// Rows and figures that must agree before a row is taken as a total although it does not say so ("England").
    private static final int ROWS_SUMMED = 5;

    private static final int FIGURES_EQUAL = 2;

    /// One figure in so many may differ.
    private static final long FEW = 5;

    private final ImportChoices choices;
    private final Optional<Integer> totalColumn;
    private final Sums sinceStart = new Sums();
    private final Sums sinceTotal = new Sums();
    private final List<Findings.ControlTotal> found = new ArrayList<>();
    private final List<Runnable> above = new ArrayList<>();

    /// Columns that every line fills so far; none before the first line.
    private @Nullable BitSet filledByAll;

    private boolean wholeTableSummed;

    SheetTotals(ImportChoices choices) {
        this.choices = choices;
        this.totalColumn = totalColumn(choices);
    }

    /// In the order of the sheet: its total rows, and rows whose own total column disagrees. Asked for when all rows
    /// were seen.
    List<Findings.ControlTotal> found() {
        above.forEach(Runnable::run);
        above.clear();
        return List.copyOf(found);
    }

    /// Whether a row with these amounts is a total, in which case it is compared.
    boolean isTotal(Row row, List<Amounts.Read> stated) {
        if (stated.isEmpty()) {
            return false;
        }
        Optional<String> label = label(row);
        boolean named = label.filter(SheetTotals::isLabel).isPresent();
        boolean unnamed = label.isEmpty() && sinceStart.rows() > 0;
        if (unnamed || (named && fits(row, stated)) || sumsUpAll(stated)) {
            boolean ofASection = named && !OF_ALL.matcher(label.orElse("")).matches();
            wholeTableSummed |= sumsUpAll(stated) && !ofASection;
            compare(row, label.orElse("total"), stated);
            return true;
        }
        return false;
    }

    /// Nearly every label is of a line, and told so without a pattern.
    private static boolean isLabel(String text) {
        return (text.contains("total") || text.startsWith("sum of"))
                && LABEL.matcher(text).matches();
    }

    private boolean fits(Row row, List<Amounts.Read> stated) {
        return saysLittle(row) || sinceStart.equal(stated) || sinceTotal.equal(stated);
    }

    /// The row of England under its authorities need not be called a total: its figures give it away, although one of
    /// many may not foot.
    private boolean sumsUpAll(List<Amounts.Read> stated) {
        boolean differs = sinceStart.equals(stated.subList(0, Math.min(2, stated.size()))) == 0;
        if (differs || sinceStart.rows() < ROWS_SUMMED) {
            return false;
        }
        long figures =
                stated.stream().filter(amount -> !amount.money().isZero()).count();
        return figures >= FIGURES_EQUAL
                && figures >= sinceStart.columns()
                && sinceStart.equals(stated) * FEW >= stated.size() * (FEW - 1);
    }

    /// Below the total of the whole table stand breakdowns of it and variants of it: rows that leave a column empty
    /// which every line above fills, such as the code of the authority. Its heading, where the row is such a one.
    Optional<String> belowTheTable(Row row) {
        if (!wholeTableSummed || filledByAll == null) {
            return Optional.empty();
        }
        return filledByAll.stream()
                .filter(column -> row.cell(column).isBlank())
                .mapToObj(choices.headings()::text)
                .findFirst();
    }

    /// Whether a row calls itself a total.
    static boolean isLabelled(Row row) {
        return label(row).map(SheetTotals::isLabel).orElse(true);
    }

    /// The first text of the row.
    static Optional<String> label(Row row) {
        return row.cells().stream()
                .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                .map(cell -> Texts.key(cell.text()))
                .findFirst();
    }

    /// A total names itself and little else; a line says at least two things about itself.
    private boolean saysLittle(Row row) {
        return choices.columns().values().stream()
                        .filter(column -> !choices.layout().amountColumns().contains(column)
                                && !row.cell(column).isBlank())
                        .count()
                <= 1;
    }

    private void compare(Row row, String label, List<Amounts.Read> stated) {
        if (sinceStart.rows() == 0) {
            above.add(() -> compare(row, stated, sinceStart));
            return;
        }
        boolean ofAll = label.startsWith("grand")
                || label.startsWith("overall")
                || sinceTotal.rows() == 0
                || (!sinceTotal.equal(stated) && sinceStart.equal(stated));
        compare(row, stated, ofAll ? sinceStart : sinceTotal);
        sinceTotal.clear();
    }

    private void compare(Row row, List<Amounts.Read> stated, Sums computed) {
        String name = name(row);
        stated.forEach(amount -> found.add(new Findings.ControlTotal(
                name + ", " + choices.amountLabel(amount.column()),
                new CellAddress(amount.column(), row.number()),
                computed.of(amount.column()),
                amount.money())));
        if (choices.layout() instanceof Layout.Across) {
            totalColumn.ifPresent(column -> stated(row, column)
                    .ifPresent(total -> found.add(new Findings.ControlTotal(
                            name + ", " + choices.headings().text(column),
                            new CellAddress(column, row.number()),
                            computed.ofAll(),
                            total))));
        }
    }

    /// What the total is called: in the column of names where that says something, else by the first text.
    private String name(Row row) {
        return Stream.of(LineField.NAME, LineField.PARTNER)
                .flatMap(field -> choices.column(field).stream())
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .or(() -> row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                        .findFirst())
                .map(cell -> Texts.plain(cell.text()))
                .orElse("total");
    }

    /// Counts a row that is a line, and compares it with its own total column if the sheet has one.
    void add(Row row, List<Amounts.Read> amounts) {
        sinceStart.add(amounts);
        sinceTotal.add(amounts);
        wholeTableSummed = false;
        fill(row);
        totalColumn.ifPresent(column -> foot(row, column, amounts));
    }

    private void fill(Row row) {
        BitSet filled = new BitSet();
        int width = Math.min(row.cells().size(), choices.headings().width());
        for (int column = 0; column < width; column++) {
            filled.set(column, !row.cell(column).isBlank());
        }
        if (filledByAll == null) {
            choices.layout().amountColumns().forEach(filled::clear);
            filledByAll = filled;
        } else {
            filledByAll.and(filled);
        }
    }

    private void foot(Row row, int column, List<Amounts.Read> amounts) {
        Money computed = Sums.ofAll(amounts);
        stated(row, column)
                .filter(total -> !total.equals(computed))
                .ifPresent(total -> found.add(new Findings.ControlTotal(
                        "row %d, %s".formatted(row.number(), choices.headings().text(column)),
                        new CellAddress(column, row.number()),
                        computed,
                        total)));
    }

    private Optional<Money> stated(Row row, int column) {
        return Amounts.of(row, List.of(column), choices.unit(), new Findings.Gatherer()).read.stream()
                .map(Amounts.Read::money)
                .findFirst();
    }

    private static Optional<Integer> totalColumn(ImportChoices choices) {
        return switch (choices.layout()) {
            case Layout.Across across -> across.total();
            case Layout.Tidy tidy -> Optional.empty();
            case Layout.Wide wide -> afterYears(wide, choices.headings());
        };
    }

    /// The first column headed as a total after those of the years.
    private static Optional<Integer> afterYears(Layout.Wide wide, Headings headings) {
        int last = wide.amountColumns().stream().max(Integer::compare).orElse(0);
        for (int column = last + 1; column < headings.width(); column++) {
            if (TOTAL_COLUMN.matcher(Texts.key(headings.text(column))).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

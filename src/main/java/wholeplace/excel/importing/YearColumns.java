package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.YearLabel;

/// Which columns of a row of headings hold the amounts of which financial year.
final class YearColumns {
    /// Where two columns name one year, the plan is meant rather than what was spent.
    private static final Pattern PLANNED =
            Pattern.compile("budget|plan|proposed|estimate|allocation", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERSION = Pattern.compile(
            PLANNED.pattern() + "|actual|forecast|outturn|revised|original|latest|projection",
            Pattern.CASE_INSENSITIVE);

    /// What stands beside a year where the column holds no amounts of it.
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "%|\\b(change|variance|movement|difference|growth|rank|per head|source|notes?|comments?)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Of a year that a spreadsheet made a number of.
    private static final int LONGEST_FIGURE = 9;

    private final Headings headings;
    private final SortedMap<FinancialYear, List<Integer>> candidates = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<Integer> spokenOf = new HashSet<>();
    private final List<Integer> parts = new ArrayList<>();

    private YearColumns(Headings headings) {
        this.headings = headings;
        for (int column = 0; column < Math.min(headings.width(), Headings.MOST_GUESSED); column++) {
            look(column, headings.cells().get(column));
        }
        if (candidates.size() == 1 && count() > 2 && !areVersions()) {
            candidates.clear();
        }
    }

    /// Many headings that mention one and the same year, as "Credit approvals for 2000/01" and "Receipts of 2000/01"
    /// do,
    /// say what the columns are about. Versions of a year's budget are something else: one of them is meant.
    private boolean areVersions() {
        return candidates.values().stream()
                .flatMap(List::stream)
                .allMatch(column -> VERSION.matcher(headings.text(column)).find());
    }

    static YearColumns of(Headings headings) {
        return new YearColumns(headings);
    }

    /// How many columns name a financial year.
    int count() {
        return candidates.values().stream().mapToInt(List::size).sum();
    }

    /// Whether a row below has a figure in one of the columns.
    boolean haveFigures(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.number() > headings.row())
                .anyMatch(row -> candidates.values().stream()
                        .flatMap(List::stream)
                        .map(row::cell)
                        .anyMatch(cell -> ColumnGuess.isFigure(cell) && !namesYear(cell)));
    }

    /// How many cells of a row name a time of which amounts can be.
    static int countIn(Row row) {
        return (int) row.cells().stream()
                .limit(Headings.MOST_GUESSED)
                .filter(YearColumns::namesYear)
                .count();
    }

    static boolean namesYear(Cell heading) {
        YearLabel label = label(heading);
        return label instanceof YearLabel.One || label instanceof YearLabel.Doubtful;
    }

    /// What was doubtful, as sentences.
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /// Columns whose headings name a part of a year, such as a quarter.
    List<Integer> parts() {
        return List.copyOf(parts);
    }

    /// Whether something is said of a column: it is of a year, or a remark names it.
    boolean isSpokenOf(int column) {
        return spokenOf.contains(column);
    }

    boolean has(int column) {
        return candidates.values().stream().anyMatch(columns -> columns.contains(column));
    }

    private void look(int column, Cell heading) {
        switch (label(heading)) {
            case YearLabel.One one -> one(one, column);
            case YearLabel.Doubtful doubtful -> {
                add(doubtful.reading(), column);
                remarks.add("%s is taken as %s. %s".formatted(address(column), doubtful.reading(), doubtful.why()));
            }
            case YearLabel.Calendar calendar -> refused(column, calendar.why());
            case YearLabel.Academic academic -> refused(column, academic.why());
            case YearLabel.Refused refused -> refused(column, refused.why());
            case YearLabel.None none -> {}
        }
    }

    private void refused(int column, String why) {
        spokenOf.add(column);
        remarks.add(address(column) + ": " + why);
    }

    /// A date names its month, but at the head of a column it means the year it lies in.
    private void one(YearLabel.One one, int column) {
        if (NO_AMOUNT.matcher(one.words()).find()) {
            spokenOf.add(column);
            remarks.add("%s says \"%s\", which is no amount of %s: it is left out."
                    .formatted(address(column), headings.text(column), one.year()));
        } else if (one.part().isWhole() || headings.cells().get(column) instanceof Cell.Day) {
            add(one.year(), column);
        } else {
            spokenOf.add(column);
            parts.add(column);
            remarks.add(
                    "%s says \"%s\", which is a part of %s: it is left out. Add up the parts in one column to import them."
                            .formatted(address(column), headings.text(column), one.year()));
        }
    }

    private static YearLabel label(Cell heading) {
        return switch (heading) {
            case Cell.Day day -> YearLabel.read(day.date());
            case Cell.Text text ->
                text.text().chars().anyMatch(Character::isDigit) ? YearLabel.read(text.text()) : new YearLabel.None();
            case Cell.Figure figure ->
                figure.text().length() <= LONGEST_FIGURE ? YearLabel.read(figure.text()) : new YearLabel.None();
            case Cell.Blank b -> new YearLabel.None();
            case Cell.Truth t -> new YearLabel.None();
            case Cell.Fault f -> new YearLabel.None();
        };
    }

    private void add(FinancialYear year, int column) {
        candidates.computeIfAbsent(year, y -> new ArrayList<>()).add(column);
    }

    private CellAddress address(int column) {
        return new CellAddress(column, headings.row());
    }

    /// One column a year.
    ///
    /// @param asked columns that somebody named for a year
    /// @throws ImportRefused where two columns name one year and nothing says which is meant
    SortedMap<FinancialYear, Integer> chosen(Map<FinancialYear, Integer> asked) {
        SortedMap<FinancialYear, Integer> chosen = new TreeMap<>(asked);
        List<String> unclear = new ArrayList<>();
        candidates.forEach((year, columns) -> {
            if (!chosen.containsKey(year)) {
                one(columns)
                        .ifPresentOrElse(column -> chosen.put(year, column), () -> unclear.add(unclear(year, columns)));
            }
        });
        if (!unclear.isEmpty()) {
            throw new ImportRefused(unclear);
        }
        return chosen;
    }

    private Optional<Integer> one(List<Integer> columns) {
        if (columns.size() == 1) {
            return Optional.of(columns.getFirst());
        }
        List<Integer> planned = columns.stream()
                .filter(column -> PLANNED.matcher(headings.text(column)).find())
                .toList();
        return planned.size() == 1 ? Optional.of(planned.getFirst()) : Optional.empty();
    }

    private String unclear(FinancialYear year, List<Integer> columns) {
        return "Sheet \"%s\" has the year %s in columns %s. Say which is meant, such as %s=%s."
                .formatted(
                        headings.sheet(),
                        year,
                        Headings.letters(columns),
                        year,
                        CellAddress.letters(columns.getFirst()));
    }
}

package wholeplace.excel.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.budget.Source;
import wholeplace.budget.SpendClass;
import wholeplace.change.Diff;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// The lines that rows give, one by one, and what they come to.
final class LinesRead {
    private final ImportChoices choices;
    private final Budget budget;
    private final Stamp stamp;
    private final RowPrints prints;
    private final Findings.Gatherer findings;
    private final LineReader reader;
    private final Sources sources;
    private final YearCells yearCells = new YearCells();
    private final Map<Integer, FinancialYear> yearOfColumn = new HashMap<>();
    private final Map<String, Line> known = new HashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final SortedMap<FinancialYear, Money> sums = new TreeMap<>();
    private final Map<SpendClass, SortedMap<FinancialYear, Money>> classes = new EnumMap<>(SpendClass.class);
    private int rows;
    private int amounts;
    private int noughts;

    LinesRead(
            ImportChoices choices,
            Budget budget,
            Stamp stamp,
            RowPrints prints,
            MergedLabels merged,
            Findings.Gatherer findings) {
        this.choices = choices;
        this.budget = budget;
        this.stamp = stamp;
        this.prints = prints;
        this.findings = findings;
        this.reader = new LineReader(choices, budget, findings, merged);
        this.sources = new Sources(choices, stamp);
        choices.years().forEach((year, column) -> yearOfColumn.put(column, year));
        knowEarlierRows();
    }

    /// Lines that came from this sheet of this file before.
    private void knowEarlierRows() {
        for (Line line : budget.lines()) {
            line.importedFrom().ifPresent(origin -> {
                Source earlier = budget.sources().get(origin.source());
                if (earlier.file().equalsIgnoreCase(stamp.file())
                        && earlier.sheet().equalsIgnoreCase(choices.headings().sheet())) {
                    known.put(origin.fingerprint(), line);
                }
            });
        }
    }

    /// What follows is of a class, unless it says otherwise.
    ///
    /// @return that, as a reason why the row that says so is no line
    String section(SpendClass spendClass) {
        reader.section(spendClass);
        return "it says that what follows is " + spendClass.words().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /// Takes a row with amounts.
    ///
    /// @return why it is left out after all
    Optional<String> add(RowsAhead.Seen seen) {
        return switch (choices.layout()) {
            case Layout.Wide wide -> wide(wide, seen, seen.row(), seen.amounts());
            case Layout.Tidy tidy -> tidy(tidy, seen, seen.row(), seen.amounts());
            case Layout.Across across -> across(across, seen, seen.row(), seen.amounts());
        };
    }

    private Optional<String> wide(Layout.Wide wide, RowsAhead.Seen seen, Row row, Amounts read) {
        String print = prints.next(seen.print(), "");
        SortedMap<FinancialYear, Money> byYear = new TreeMap<>();
        read.read.forEach(amount -> byYear.put(yearOf(amount.column()), amount.money()));
        Optional<Line> line = reader.line(row, "", Optional.ofNullable(known.get(print)), stamp.ids());
        if (line.isEmpty() || findings.hasProblemIn(row.number())) {
            return unreadable();
        }
        Line whole = reader.withAmounts(line.get(), byYear, wide.years().keySet());
        keep(
                print,
                whole,
                sources.of(wide.years().firstKey(), wide.amountColumns().getFirst()),
                row);
        rows++;
        byYear.forEach((year, amount) -> count(whole, year, amount));
        return Optional.empty();
    }

    private FinancialYear yearOf(int column) {
        FinancialYear year = yearOfColumn.get(column);
        if (year == null) {
            throw new IllegalStateException("Column " + column + " is no column of a year.");
        }
        return year;
    }

    private Optional<String> tidy(Layout.Tidy tidy, RowsAhead.Seen seen, Row row, Amounts read) {
        Optional<FinancialYear> year = yearCells.year(row.cell(tidy.yearColumn()));
        if (year.isEmpty()) {
            findings.problem(
                    new CellAddress(tidy.yearColumn(), row.number()),
                    "\"%s\" names no financial year. Write one such as 2027/28, or a day of it."
                            .formatted(Texts.plain(row.cell(tidy.yearColumn()).text())));
            return unreadable();
        }
        String print = prints.next(seen.print(), year.get().toString());
        if (!tidy.years().contains(year.get())) {
            return Optional.of("its year %s is outside the budget".formatted(year.get()));
        }
        Line pending = lines.get(print);
        Optional<Line> line = pending == null
                ? reader.line(row, "", Optional.ofNullable(known.get(print)), stamp.ids())
                : Optional.of(pending);
        if (line.isEmpty() || findings.hasProblemIn(row.number())) {
            return unreadable();
        }
        SortedMap<FinancialYear, Money> byYear = new TreeMap<>();
        read.read.forEach(amount -> byYear.put(year.get(), amount.money()));
        Set<FinancialYear> spokenOf = pending == null ? tidy.years() : Set.of();
        Line whole = reader.withAmounts(line.get(), byYear, spokenOf);
        if (pending == null) {
            keep(print, whole, sources.of(year.get(), tidy.amountColumn()), row);
        } else {
            lines.put(print, keptAsItWas(print, whole));
        }
        rows++;
        byYear.forEach((of, amount) -> count(whole, of, amount));
        return Optional.empty();
    }

    private Optional<String> across(Layout.Across across, RowsAhead.Seen seen, Row row, Amounts read) {
        String rowPrint = prints.next(seen.print(), "");
        if (findings.hasProblemIn(row.number())) {
            return unreadable();
        }
        for (Amounts.Read amount : read.read) {
            String heading = choices.headings().text(amount.column());
            String print = prints.ofAmount(rowPrint, heading);
            Optional<Line> earlier = Optional.ofNullable(known.get(print));
            if (amount.money().isZero() && earlier.isEmpty()) {
                noughts++;
                continue;
            }
            Optional<Line> line = reader.line(row, heading, earlier, stamp.ids());
            if (line.isEmpty()) {
                return unreadable();
            }
            Line whole = reader.withAmounts(line.get(), Map.of(across.year(), amount.money()), Set.of(across.year()));
            keep(print, whole, sources.of(across.year(), amount.column()), row);
            count(whole, across.year(), amount.money());
        }
        rows++;
        return Optional.empty();
    }

    private static Optional<String> unreadable() {
        return Optional.of("it has a cell that cannot be read");
    }

    private void keep(String print, Line line, Source source, Row row) {
        Line earlier = known.get(print);
        lines.put(print, line.equals(earlier) ? line : line.withOrigin(new Origin(source.id(), row.number(), print)));
    }

    /// A line of several rows is known to be the earlier one only with the last of them.
    private Line keptAsItWas(String print, Line line) {
        Line earlier = known.get(print);
        return earlier != null
                        && line.importedFrom().isPresent()
                        && line.withOrigin(earlier.importedFrom().orElseThrow()).equals(earlier)
                ? earlier
                : line;
    }

    private void count(Line line, FinancialYear year, Money amount) {
        amounts++;
        sums.merge(year, amount, Money::plus);
        classes.computeIfAbsent(line.spendClass(), c -> new TreeMap<>()).merge(year, amount, Money::plus);
    }

    ImportPreview preview(int rowsRead, List<Findings.ControlTotal> controlTotals) {
        Budget after = after();
        return new ImportPreview(
                choices,
                rowsRead,
                rows,
                amounts,
                lines.size(),
                noughts,
                sums,
                classes,
                controlTotals,
                findings.findings(choices.headings().sheet()),
                reader.newPartners(),
                reader.spellings(),
                lookAlikes(),
                after,
                Diff.between(budget, after));
    }

    /// Rows that are added although the budget has a line that says the same, from elsewhere.
    private List<Integer> lookAlikes() {
        if (budget.lines().isEmpty()) {
            return List.of();
        }
        Set<List<Object>> said = new HashSet<>();
        budget.lines().forEach(line -> said.add(said(line)));
        return lines.values().stream()
                .filter(line -> !budget.lines().has(line.id()) && said.contains(said(line)))
                .flatMap(line -> line.importedFrom().stream())
                .map(Origin::row)
                .distinct()
                .toList();
    }

    private static List<Object> said(Line line) {
        return List.of(line.reference(), line.name(), line.partner(), line.spendClass());
    }

    private Budget after() {
        List<Source> used = sources.usedBy(lines.values());
        if (used.isEmpty()) {
            return budget;
        }
        return budget.withPartners(budget.partners().withAll(reader.newPartners()))
                .withSources(budget.sources().withAll(used))
                .withLines(budget.lines().withAll(lines.values()));
    }
}

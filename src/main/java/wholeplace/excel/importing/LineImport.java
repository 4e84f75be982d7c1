package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.change.Diff;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Reads the rows of a sheet as lines of a budget.
public final class LineImport {
    private final ImportChoices choices;
    private final Budget budget;
    private final Stamp stamp;
    private final Source source;
    private final RowPrints prints;
    private final SheetTotals totals;
    private final LineReader reader;
    private final Findings.Gatherer findings = new Findings.Gatherer();
    private final Map<String, Line> known = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final SortedMap<FinancialYear, Money> sums = new TreeMap<>();
    private final Map<SpendClass, SortedMap<FinancialYear, Money>> classes = new EnumMap<>(SpendClass.class);
    private int rowsRead;
    private int rowsImported;
    private int amountsImported;

    private LineImport(ImportChoices choices, Budget budget, Stamp stamp) {
        this.choices = choices;
        this.budget = budget;
        this.stamp = stamp;
        this.source = source(choices, stamp);
        this.prints = new RowPrints(choices);
        this.totals = new SheetTotals(choices);
        this.reader = new LineReader(choices, budget, findings);
        knowEarlierRows();
    }

    /// What importing the sheet would do to the budget. Rows with a cell that cannot be read are left out of it, and
    /// named.
    ///
    /// @throws ImportRefused where no row is a line
    /// @throws CancellationException where the progress says stop
    public static ImportPreview preview(
            SheetData data, ImportChoices choices, Budget budget, Stamp stamp, Progress progress) {
        var all = new LineImport(choices, budget, stamp);
        List<Row> rows = data.rows().stream()
                .filter(row -> row.number() > choices.headings().row())
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            if (i % 1_000 == 0 && !progress.goOn(i, rows.size())) {
                throw new CancellationException("The import was cancelled. Nothing was changed.");
            }
            all.row(rows.get(i));
        }
        all.refuseNothing(data);
        return all.preview();
    }

    private static Source source(ImportChoices choices, Stamp stamp) {
        SortedMap<FinancialYear, String> columns = new TreeMap<>();
        choices.years().forEach((year, column) -> columns.put(year, CellAddress.letters(column)));
        return new Source(
                new SourceId(stamp.ids().get()),
                stamp.file(),
                choices.headings().sheet(),
                stamp.sha256(),
                stamp.when(),
                stamp.who(),
                choices.unit(),
                columns);
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

    private void row(Row row) {
        if (row.isBlank()) {
            return;
        }
        rowsRead++;
        Optional<Where> unwanted =
                choices.where().stream().filter(where -> !where.takes(row)).findFirst();
        if (unwanted.isPresent()) {
            passOver(row, unwanted.get());
        } else {
            take(row);
        }
    }

    /// A row that was not asked for still counts towards the totals that the sheet states.
    private void passOver(Row row, Where unwanted) {
        SortedMap<FinancialYear, Money> amounts = Amounts.of(row, choices, new Findings.Gatherer()).read;
        if (totals.isTotal(row, amounts)) {
            leaveOut(row, "it is a total of the sheet, compared and not imported");
            return;
        }
        prints.next(row);
        totals.add(row, amounts);
        leaveOut(
                row,
                "its %s is \"%s\", not \"%s\""
                        .formatted(
                                choices.headings().text(unwanted.column()),
                                Texts.plain(row.cell(unwanted.column()).text()),
                                Texts.plain(unwanted.value())));
    }

    private void take(Row row) {
        Amounts amounts = Amounts.of(row, choices, findings);
        if (totals.isTotal(row, amounts.read)) {
            leaveOut(row, "it is a total of the sheet, compared and not imported");
        } else if (amounts.read.isEmpty() && !amounts.saysMore) {
            leaveOut(row, "it has no amount in any year");
        } else {
            line(row, amounts);
        }
    }

    private void line(Row row, Amounts amounts) {
        String print = prints.next(row);
        totals.add(row, amounts.read);
        Optional<Line> read = reader.line(row, amounts.read, Optional.ofNullable(known.get(print)), stamp.ids());
        if (read.isEmpty() || findings.hasProblemIn(row.number())) {
            leaveOut(row, "it has a cell that cannot be read");
            return;
        }
        lines.add(LineReader.from(source, row, print, read.get(), known.get(print)));
        rowsImported++;
        amountsImported += amounts.read.size();
        var ofClass = classes.computeIfAbsent(read.get().spendClass(), c -> new TreeMap<>());
        amounts.read.forEach((year, amount) -> {
            sums.merge(year, amount, Money::plus);
            ofClass.merge(year, amount, Money::plus);
        });
    }

    private void leaveOut(Row row, String reason) {
        findings.leftOut.add(new Findings.LeftOut(row.number(), reason));
    }

    private void refuseNothing(SheetData data) {
        if (rowsRead == 0) {
            throw new ImportRefused(
                    "Sheet \"%s\" has no rows below its headings in row %d. Choose another sheet or row."
                            .formatted(data.sheet().name(), choices.headings().row()));
        }
        for (Where where : choices.where()) {
            if (data.rows().stream().noneMatch(where::takes)) {
                throw new ImportRefused("No row says \"%s\" for \"%s\". The rows say %s."
                        .formatted(where.value(), choices.headings().text(where.column()), said(data, where.column())));
            }
        }
        if (rowsImported == 0 && findings.findings("").problems().isEmpty()) {
            throw new ImportRefused(
                    "No row of sheet \"%s\" has an amount in its year columns. Choose another sheet or row of headings."
                            .formatted(data.sheet().name()));
        }
    }

    private String said(SheetData data, int column) {
        Set<String> texts = new LinkedHashSet<>();
        data.rows().stream()
                .filter(row -> row.number() > choices.headings().row())
                .map(row -> Texts.plain(row.cell(column).text()))
                .forEach(text -> texts.add("\"" + text + "\""));
        String first = String.join(", ", texts.stream().limit(15).toList());
        return texts.size() > 15 ? first + " and %,d more".formatted(texts.size() - 15) : first;
    }

    private ImportPreview preview() {
        Budget after = after();
        return new ImportPreview(
                choices,
                rowsRead,
                rowsImported,
                amountsImported,
                sums,
                classes,
                totals.found(),
                findings.findings(choices.headings().sheet()),
                reader.newPartners(),
                reader.spellings(),
                lookAlikes(),
                after,
                Diff.between(budget, after));
    }

    /// Rows that are added although the budget has a line that says the same, from elsewhere.
    private List<Integer> lookAlikes() {
        Set<List<Object>> said = new HashSet<>();
        budget.lines().forEach(line -> said.add(said(line)));
        return lines.stream()
                .filter(line -> !budget.lines().has(line.id()) && said.contains(said(line)))
                .flatMap(line -> line.importedFrom().stream())
                .map(Origin::row)
                .toList();
    }

    private static List<Object> said(Line line) {
        return List.of(line.reference(), line.name(), line.partner(), line.spendClass());
    }

    private Budget after() {
        boolean anyNew = lines.stream()
                .anyMatch(line -> line.importedFrom()
                        .filter(origin -> origin.source().equals(source.id()))
                        .isPresent());
        if (!anyNew) {
            return budget;
        }
        return budget.withPartners(budget.partners().withAll(reader.newPartners()))
                .withSources(budget.sources().with(source))
                .withLines(budget.lines().withAll(lines));
    }
}

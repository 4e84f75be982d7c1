package wholeplace.excel.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wholeplace.budget.Budget;
import wholeplace.excel.Progress;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;

/// Reads the rows of a sheet as lines of a budget: tells lines from totals and from what stands around them.
public final class LineImport {
    private static final String TOTAL = "it is a total of the sheet, compared and not imported";

    private final ImportChoices choices;
    private final RowPrints prints;
    private final SheetTotals totals;
    private final LinesRead lines;
    private final List<Integer> columns;
    private final HeadingRows headingRows;
    private final UnsaidTotals unsaid;
    private final Findings.Gatherer findings = new Findings.Gatherer();
    private int rowsRead;

    private LineImport(SheetData data, ImportChoices choices, List<Row> rows, Budget budget, Stamp stamp) {
        this.choices = choices;
        this.prints = new RowPrints(choices);
        this.totals = new SheetTotals(choices);
        this.lines = new LinesRead(choices, budget, stamp, prints, MergedLabels.of(data, choices), findings);
        this.columns = choices.layout().amountColumns();
        this.headingRows = new HeadingRows(choices.headings(), columns);
        this.unsaid = UnsaidTotals.of(rows, choices);
    }

    /// What importing the sheet would do to the budget. Rows with a cell that cannot be read are left out of it, and
    /// named.
    ///
    /// @throws ImportRefused where no row is a line
    /// @throws java.util.concurrent.CancellationException where the progress says stop
    public static ImportPreview preview(
            SheetData data, ImportChoices choices, Budget budget, Stamp stamp, Progress progress) {
        List<Row> rows = data.rows().stream()
                .filter(row -> row.number() > choices.headings().row())
                .toList();
        var all = new LineImport(data, choices, rows, budget, stamp);
        new RowsAhead(choices, all.prints).forEach(rows, progress, all::row);
        all.refuseNothing(data);
        all.findings.doubts.addAll(all.unsaid.doubts());
        return all.lines.preview(all.rowsRead, all.totals.found());
    }

    private void row(RowsAhead.Seen seen) {
        rowsRead++;
        Row row = seen.row();
        Amounts amounts = seen.amounts();
        Optional<Where> unwanted =
                choices.where().stream().filter(where -> !where.takes(row)).findFirst();
        Optional<String> reason = notALine(row, amounts);
        if (reason.isPresent()) {
            leaveOut(row, section(row).orElse(reason.get()));
        } else if (unwanted.isPresent()) {
            passOver(seen, unwanted.get());
        } else {
            findings.add(seen.found());
            totals.add(row, amounts.read);
            lines.add(seen).ifPresent(why -> leaveOut(row, why));
        }
    }

    /// What a row that heads others says of them.
    private Optional<String> section(Row row) {
        return choices.saysClassBySection() ? SectionClass.of(row).map(lines::section) : Optional.empty();
    }

    /// Why a row is none of the lines, whichever are asked for.
    private Optional<String> notALine(Row row, Amounts amounts) {
        if (totals.isTotal(row, amounts.read)) {
            return Optional.of(TOTAL);
        }
        if (rowsRead == 1 && UnitGuess.says(row, columns)) {
            return Optional.of("it says what the figures stand for");
        }
        Optional<String> more = headingRows.reason(row, rowsRead == 1).or(() -> unsaid.reason(row));
        if (more.isPresent()) {
            return more;
        }
        if (amounts.read.isEmpty() && !amounts.saysMore) {
            return Optional.of(
                    choices.layout() instanceof Layout.Wide ? "it has no amount in any year" : "it has no amount");
        }
        return totals.belowTheTable(row)
                .map("it stands below the total of the table, without the %s that every line has"::formatted);
    }

    /// A row that was not asked for still counts towards the totals that the sheet states.
    private void passOver(RowsAhead.Seen seen, Where unwanted) {
        Row row = seen.row();
        prints.next(seen.print(), "");
        totals.add(row, seen.amounts().read);
        leaveOut(
                row,
                "its %s is \"%s\", not \"%s\""
                        .formatted(
                                choices.headings().text(unwanted.column()),
                                Texts.plain(row.cell(unwanted.column()).text()),
                                Texts.plain(unwanted.value())));
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
        if (lines.isEmpty() && findings.findings("").problems().isEmpty()) {
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
}

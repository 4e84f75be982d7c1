package wholeplace.excel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Makes a line of a row.
final class LineReader {
    private final ImportChoices choices;
    private final Budget budget;
    private final Findings.Gatherer findings;
    private final PartnerBook partners;
    private final Spellings spellings;
    private final MergedLabels merged;
    private SpendClass unsaidClass;

    LineReader(ImportChoices choices, Budget budget, Findings.Gatherer findings, MergedLabels merged) {
        this.choices = choices;
        this.budget = budget;
        this.findings = findings;
        this.partners = new PartnerBook(
                budget,
                choices.column(LineField.PARTNER).map(choices.headings()::text).orElse(""));
        this.spellings = new Spellings(budget);
        this.merged = merged;
        this.unsaidClass = choices.unsaidClass();
    }

    /// New lines from here on are of a class where no column says it.
    void section(SpendClass spendClass) {
        unsaidClass = spendClass;
    }

    List<Partner> newPartners() {
        return partners.added();
    }

    Map<String, String> spellings() {
        return spellings.unified();
    }

    /// The line of a row, its amounts as they were, or nothing where a cell of it cannot be read, which is then among
    /// the findings. A line that came from this row before keeps its id and all that the sheet does not say.
    ///
    /// @param kind what the heading says of an amount that is a line of its own; empty where the row is the line
    Optional<Line> line(Row row, String kind, Optional<Line> earlier, Supplier<String> ids) {
        Optional<PartnerId> partner = partner(row);
        if (partner.isEmpty()) {
            return Optional.empty();
        }
        String name = name(row, kind);
        Line line = earlier.orElseGet(
                () -> new Line(new LineId(ids.get()), name, partner.get()).withSpendClass(unsaidClass));
        line = line.withName(name).withPartner(partner.get());
        line = text(row, LineField.REFERENCE).map(line::withReference).orElse(line);
        line = spelled(row, LineField.SERVICE).map(line::withService).orElse(line);
        line = spelled(row, LineField.THEME).map(line::withTheme).orElse(line);
        line = spelled(row, LineField.PLACE).map(line::withPlace).orElse(line);
        line = text(row, LineField.NOTES).map(line::withNotes).orElse(line);
        return choices(row, line);
    }

    private Optional<Line> choices(Row row, Line line) {
        var spendClass = word(row, LineField.CLASS, Words::spendClass, line.spendClass(), "revenue or capital");
        var direction = word(row, LineField.DIRECTION, Words::direction, line.direction(), "expenditure or income");
        var recurrence = word(row, LineField.RECURRENCE, Words::recurrence, line.recurrence(), "recurring or one-off");
        return spendClass.flatMap(c -> direction.flatMap(
                d -> recurrence.map(r -> line.withSpendClass(c).withDirection(d).withRecurrence(r))));
    }

    /// The line with what the sheet says for the years it speaks of; other years stay as they are. A line keeps the
    /// amounts of income positive, whichever way the sheet shows them.
    Line withAmounts(Line line, Map<FinancialYear, Money> read, Set<FinancialYear> spokenOf) {
        boolean turned = choices.incomeIsNegative() && line.direction() != Direction.EXPENDITURE;
        if (!turned && line.amounts().isEmpty()) {
            return line.withAmounts(Profile.of(read));
        }
        Map<FinancialYear, Money> amounts = new TreeMap<>();
        line.amounts().forEach(entry -> amounts.put(entry.year(), entry.amount()));
        amounts.keySet().removeAll(spokenOf);
        read.forEach((year, amount) -> amounts.put(year, turned ? amount.negated() : amount));
        return line.withAmounts(Profile.of(amounts));
    }

    private Optional<PartnerId> partner(Row row) {
        Optional<Integer> column = choices.column(LineField.PARTNER);
        if (column.isEmpty()) {
            return Optional.of(partners.find(choices.partner().isBlank() ? budget.name() : choices.partner()));
        }
        Cell cell = merged.cell(row, column.get());
        if (cell.isBlank()) {
            findings.problem(
                    new CellAddress(column.get(), row.number()), "no partner is named. Write whose line it is.");
            return Optional.empty();
        }
        return Optional.of(partners.find(cell.text()));
    }

    /// What the name's column says, or else the first text of the row.
    private String name(Row row, String kind) {
        Optional<String> said = text(row, LineField.NAME).filter(text -> !text.isEmpty());
        if (!kind.isEmpty()) {
            return said.map(name -> name + ": " + kind).orElse(kind);
        }
        return said.or(() -> row.cells().stream()
                        .filter(cell -> cell instanceof Cell.Text && !cell.isBlank())
                        .map(cell -> Texts.plain(cell.text()))
                        .findFirst())
                .orElse("Row " + row.number());
    }

    private Optional<String> text(Row row, LineField field) {
        return choices.column(field)
                .map(column -> merged.cell(row, column))
                .map(Cell::text)
                .map(text -> field == LineField.NOTES ? Texts.lines(text) : Texts.plain(text));
    }

    private Optional<String> spelled(Row row, LineField field) {
        return text(row, field).map(text -> spellings.one(field, text));
    }

    private <T> Optional<T> word(
            Row row, LineField field, Function<String, Optional<T>> read, T unsaid, String choice) {
        Optional<Integer> column = choices.column(field);
        if (column.isEmpty()) {
            return Optional.of(unsaid);
        }
        String text = Texts.plain(merged.cell(row, column.get()).text());
        Optional<T> word = read.apply(text);
        if (word.isEmpty()) {
            findings.problem(
                    new CellAddress(column.get(), row.number()),
                    "\"%s\" is no %s. Write %s.".formatted(text, field.word(), choice));
        }
        return word;
    }
}

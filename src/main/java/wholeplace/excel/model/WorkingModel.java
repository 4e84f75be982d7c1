package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Pen;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// The whole model of a budget: every row of its sheets by year, with what each formula comes to.
final class WorkingModel {
    private static final int TOLD = 5;
    private static final double HALF_A_PENNY = 0.005;

    private final Sections sections;
    private final Listed listed;
    private final OutputRows outputs;
    private final CheckRows checks;
    private final Calculation calculation;

    /// @throws NotWritten where the budget has a figure that no spreadsheet can hold to the penny
    static WorkingModel of(Outlook outlook) {
        var model = new WorkingModel(outlook);
        model.sections.number(ModelCharts.rows(model.outputs.drawn().size()));
        model.calculate();
        model.compare();
        return model;
    }

    private WorkingModel(Outlook outlook) {
        this.sections = new Sections(outlook.years());
        this.calculation = new Calculation(sections.columns());
        var givens = new Givens(sections);
        this.listed = new Listed(sections, outlook);
        var growths = new Growths(sections, givens, outlook.budget());
        var schemeInputs = new SchemeInputs(sections, outlook);
        var lines = new LineRows(sections, givens, listed, growths, schemeInputs, outlook);
        var totals = new TotalRows(sections, listed, lines, outlook);
        var taxes = new TaxRows(sections, givens, listed, outlook);
        var paid = new PaidRows(sections, listed, outlook);
        var funds = new FundRows(sections, givens, listed, growths, outlook, paid);
        var reserves = new ReserveRows(sections, givens, listed, outlook);
        var schemes = new SchemeRows(sections, givens, listed, schemeInputs, lines, outlook);
        var money = new PlanMoney(sections, outlook.allocation());
        var gaps = new GapRows(givens, funds, taxes, reserves, money);
        var plans = new PlanRows(sections, givens, listed, lines, reserves, money, gaps);
        plans.add(outlook);
        var treasuries = new TreasuryRows(sections, givens, listed, lines, schemes, plans, outlook);
        var funding = new FundingRows(sections, givens, listed, lines, reserves, funds, paid, outlook);
        var parts = new Parts(outlook, totals, taxes, funds, reserves, schemes, plans, treasuries, funding);
        this.outputs = new OutputRows(sections, parts);
        this.checks = new CheckRows(sections, givens, listed, lines, parts);
    }

    /// What the outputs show and the checks hold together.
    record Parts(
            Outlook outlook,
            TotalRows totals,
            TaxRows taxes,
            FundRows funds,
            ReserveRows reserves,
            SchemeRows schemes,
            PlanRows plans,
            TreasuryRows treasuries,
            FundingRows funding) {}

    private void calculate() {
        int last = sections.columns().totalPlace();
        for (Row row : rows()) {
            for (int place = Columns.SINGLE; place <= last; place++) {
                calculation.value(row, place);
            }
        }
    }

    int rowCount() {
        return rows().size();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            sections.of(tab).forEach(section -> rows.addAll(section.rows()));
        }
        return rows;
    }

    /// Every figure that the program works out too, held against it.
    private void compare() {
        List<String> differ = new ArrayList<>();
        for (Row row : rows()) {
            finite(row).ifPresent(differ::add);
            Profile expected = row.expected();
            if (expected != null) {
                for (FinancialYear year : sections.years().list()) {
                    int place = sections.years().indexOf(year) + 1;
                    difference(row, place, expected.amount(year)).ifPresent(differ::add);
                }
            }
            Money opening = row.expectedOpening();
            if (opening != null) {
                difference(row, 0, opening).ifPresent(differ::add);
            }
        }
        if (!differ.isEmpty()) {
            throw new NotWritten(
                    "The working model would not show what the program does, so it was not written: %s%s. Export the values (.xlsx) or the whole budget (.json)."
                            .formatted(
                                    String.join("; ", differ.subList(0, Math.min(TOLD, differ.size()))),
                                    differ.size() > TOLD ? "; and %,d more".formatted(differ.size() - TOLD) : ""));
        }
    }

    /// A figure that is none, as of a division by nought.
    private Optional<String> finite(Row row) {
        return IntStream.rangeClosed(Columns.SINGLE, sections.columns().totalPlace())
                .filter(place -> !Double.isFinite(row.value(place)))
                .mapToObj(place -> "\"%s\" cannot be worked out in column %s"
                        .formatted(row.label(), sections.columns().letters(place)))
                .findFirst();
    }

    private Optional<String> difference(Row row, int place, Money expected) {
        Pen.requireKept(expected);
        double value = row.value(place);
        return Math.abs(value - expected.inPounds().doubleValue()) < HALF_A_PENNY
                ? Optional.empty()
                : Optional.of("\"%s\" in column %s comes to %s where the program has %s"
                        .formatted(row.label(), sections.columns().letters(place), value, expected));
    }

    Sections sections() {
        return sections;
    }

    Listed listed() {
        return listed;
    }

    OutputRows outputs() {
        return outputs;
    }

    /// The cell that says whether every check holds.
    Row master() {
        return checks.master();
    }

    CheckRows checks() {
        return checks;
    }
}

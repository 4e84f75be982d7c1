package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.SpendClass;
import wholeplace.excel.export.Place;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;

/// What is published is what the outlook says, and the tables agree with each other.
class PublishedFiguresTest {
    private static final Budget SAMPLE = BudgetFile.sample();
    private static final Outlook OUTLOOK = Outlook.of(SAMPLE);
    private static final Publication PUBLISHED = Publication.of(OUTLOOK, Place.stamp(SAMPLE));

    private static Table table(Publication publication, String sheet) {
        return publication.tables().stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no table " + sheet));
    }

    /// The row whose first texts are these.
    private static TableRow row(Table table, String... texts) {
        return rows(table, texts)
                .reduce((one, other) -> {
                    throw new AssertionError("Two rows say " + List.of(texts));
                })
                .orElseThrow(() -> new AssertionError("No row says " + List.of(texts)));
    }

    private static Stream<TableRow> rows(Table table, String... texts) {
        List<Entry> wanted = Stream.of(texts).map(Entry::words).toList();
        return table.rows().stream().filter(row -> row.entries().containsAll(wanted));
    }

    private static Money amount(Table table, TableRow row, String column) {
        return ((Entry.Pounds) row.entries().get(table.headings().indexOf(column))).amount();
    }

    private static Profile amounts(Table table, TableRow row) {
        Profile amounts = Profile.EMPTY;
        for (String heading : table.headings()) {
            if (FinancialYear.isKey(heading)) {
                amounts = amounts.with(FinancialYear.parse(heading), amount(table, row, heading));
            }
        }
        return amounts;
    }

    private static Money sum(Table table, Stream<TableRow> rows, String column) {
        return rows.map(row -> amount(table, row, column)).reduce(Money.ZERO, Money::plus);
    }

    @Test
    void theSummaryIsTheOutlooks() {
        Table summary = table(PUBLISHED, "Summary");
        assertThat(amounts(summary, row(summary, "Net spend", "Revenue"))).isEqualTo(OUTLOOK.total(SpendClass.REVENUE));
        assertThat(amounts(summary, row(summary, "Net spend", "Revenue and capital")))
                .isEqualTo(OUTLOOK.total());
        assertThat(amount(summary, row(summary, "Net spend", "Revenue and capital"), "Total"))
                .isEqualTo(OUTLOOK.grandTotal());
        assertThat(amounts(summary, row(summary, "Still to find", "Revenue and capital")))
                .isEqualTo(OUTLOOK.toFind());
    }

    @Test
    void whatFundsPayInAllIsWhatOfEachIsUsed() {
        Table paid = table(PUBLISHED, "Paid_by");
        Table money = table(PUBLISHED, "Fund_years");
        for (FinancialYear year : OUTLOOK.years().list()) {
            String column = year.toString();
            assertThat(sum(paid, rows(paid, "All money"), column)).isEqualTo(sum(money, rows(money, "Used"), column));
        }
    }

    @Test
    void whatIsNeededAndNotFoundIsWhatTheSummaryStillHasToFind() {
        Table paid = table(PUBLISHED, "Paid_by");
        Table summary = table(PUBLISHED, "Summary");
        assertThat(sum(paid, rows(paid, "No money found"), "Total"))
                .isEqualTo(amount(summary, row(summary, "Still to find", "Revenue and capital"), "Total"));
    }

    @Test
    void plansReservesAndSchemesAreTheOutlooks() {
        Table plans = table(PUBLISHED, "Council_plans");
        OUTLOOK.plans().forEach(plan -> {
            String council = SAMPLE.partners().get(plan.partner()).name();
            rows(plans, council, "Gap before reserves")
                    .forEach(row -> assertThat(amounts(plans, row)).isEqualTo(plan.gap()));
        });
        assertThat(rows(plans, "Calderbridge County Council", "Gap before reserves"))
                .hasSize(1);
        Table reserves = table(PUBLISHED, "Reserves");
        OUTLOOK.reserves().all().forEach(one -> {
            String held = SAMPLE.partners().get(one.reserve().partner()).name();
            Profile closing = amounts(reserves, row(reserves, one.reserve().name(), held, "On 31 March"));
            one.years().forEach(year -> assertThat(closing.amount(year.year())).isEqualTo(year.close()));
        });
        Table schemes = table(PUBLISHED, "Schemes");
        OUTLOOK.capital()
                .schemes()
                .forEach(one -> assertThat(
                                amounts(schemes, row(schemes, one.scheme().name(), "Cost to revenue")))
                        .isEqualTo(one.revenueConsequence()));
    }

    @Test
    void councilTaxAndTheIndicatorsAreTheOutlooks() {
        Table tax = table(PUBLISHED, "Council_tax");
        OUTLOOK.tax()
                .all()
                .forEach(one -> one.years().forEach(year -> {
                    String partner = SAMPLE.partners().get(one.tax().partner()).name();
                    TableRow row = row(tax, partner, year.year().toString());
                    assertThat(amount(tax, row, "Band D")).isEqualTo(year.bandD());
                    assertThat(amount(tax, row, "Raised")).isEqualTo(year.raised());
                    assertThat(row.entries().get(2)).isEqualTo(new Entry.Decimal(year.taxBase()));
                }));
        Table indicators = table(PUBLISHED, "Prudential");
        OUTLOOK.prudential().forEach(one -> {
            Profile closing = amounts(
                    indicators,
                    row(
                            indicators,
                            SAMPLE.partners().get(one.treasury().partner()).name(),
                            "Capital financing requirement",
                            "On 31 March"));
            one.years()
                    .forEach(year -> assertThat(closing.amount(year.year()))
                            .isEqualTo(year.cfr().close()));
        });
    }

    @Test
    void everyFindingIsTold() {
        Table findings = table(PUBLISHED, "Findings");
        assertThat(findings.rows().stream().map(row -> row.entries().get(2)))
                .containsExactlyElementsOf(OUTLOOK.checks().stream()
                        .map(check -> Entry.words(check.sentence()))
                        .toList());
    }

    @Test
    void aScenarioStandsBesideThePlanWithItsDifference() {
        Table scenarios = table(PUBLISHED, "Scenarios");
        Table summary = table(PUBLISHED, "Summary");
        TableRow plan = rows(scenarios, "Pay a point higher", "Net revenue", "The plan")
                .findFirst()
                .orElseThrow();
        TableRow other = rows(scenarios, "Pay a point higher", "Net revenue", "The scenario")
                .findFirst()
                .orElseThrow();
        TableRow difference = rows(scenarios, "Pay a point higher", "Net revenue", "Difference")
                .findFirst()
                .orElseThrow();
        assertThat(amounts(scenarios, plan)).isEqualTo(amounts(summary, row(summary, "Net spend", "Revenue")));
        assertThat(amounts(scenarios, plan).plus(amounts(scenarios, difference)))
                .isEqualTo(amounts(scenarios, other));
        assertThat(amounts(scenarios, difference).total()).isGreaterThan(Money.ZERO);
    }

    @Test
    void aYearWithoutAPlanSaysSoAndIsNotNought() {
        Publication small = Publication.of(Place.outlook(), Place.stamp(Place.calderbridge()));
        Table lines = table(small, "Lines");
        assertThat(row(lines, "Library").entries().get(lines.headings().indexOf("2027/28")))
                .isEqualTo(Entry.Marker.NOT_AVAILABLE);
        assertThat(row(lines, "Library").entries().get(lines.headings().indexOf("2030/31")))
                .isEqualTo(new Entry.Pounds(Money.ZERO));
        assertThat(row(lines, "Library").entries().get(lines.headings().indexOf("Theme")))
                .isEqualTo(Entry.words("Not stated"));
        assertThat(lines.headings()).doesNotContain("Place");
    }

    @ParameterizedTest
    @MethodSource("places")
    void partsAndLinesAddUpToTheTotal(Budget budget) {
        Outlook outlook = Outlook.of(budget);
        Publication publication = Publication.of(outlook, Place.stamp(budget));
        Table lines = table(publication, "Lines");
        for (FinancialYear year : outlook.years().list()) {
            int column = lines.headings().indexOf(year.toString());
            Money sum = lines.rows().stream()
                    .map(row -> row.entries().get(column))
                    .filter(Entry.Pounds.class::isInstance)
                    .map(entry -> ((Entry.Pounds) entry).amount())
                    .reduce(Money.ZERO, Money::plus);
            assertThat(sum).isEqualTo(outlook.total().amount(year));
        }
        Table partners = table(publication, "Partners");
        Money all = outlook.by(Dimension.PARTNER).stream()
                .map(part -> rows(partners, part.name()).findFirst().orElseThrow())
                .map(row -> amount(partners, row, "Total"))
                .reduce(Money.ZERO, Money::plus);
        assertThat(all).isEqualTo(outlook.grandTotal());
    }

    static Stream<Budget> places() {
        return Stream.concat(
                Stream.of(SAMPLE),
                LongStream.range(0, 20)
                        .mapToObj(seed -> Budgets.generated(seed, 40))
                        .filter(budget -> !budget.lines().isEmpty()));
    }
}

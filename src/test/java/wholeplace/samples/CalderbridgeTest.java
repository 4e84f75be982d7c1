package wholeplace.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Recurrence;
import wholeplace.budget.ScenarioId;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.change.Scenarios;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.CheckKind;
import wholeplace.outlook.checks.LineCheck;
import wholeplace.outlook.checks.PlanCheck;

/// The sample place holds what the README and the guide promise of it.
class CalderbridgeTest {
    private static final Budget CALDERBRIDGE = BudgetFile.sample();
    private static final Outlook OUTLOOK = Outlook.of(CALDERBRIDGE);

    /// Whose return is not yet reviewed, and shows what the checks find.
    private static final PartnerId DUNMERE = new PartnerId("dunmere");

    private static Stream<Line> lines(SpendClass spendClass) {
        return CALDERBRIDGE.lines().stream().filter(line -> line.spendClass() == spendClass);
    }

    private static Set<String> distinct(Function<Line, String> what) {
        return CALDERBRIDGE.lines().stream().map(what).collect(Collectors.toSet());
    }

    @Test
    void theProgramCarriesTheFileThatStandsInTheSamplesFolder() {
        assertThat(BudgetFile.read(Path.of("samples/calderbridge.json")))
                .isEqualTo(new BudgetFile(CALDERBRIDGE, List.of()));
    }

    @Test
    void theFileIsLaidOutAsTheProgramWritesIt() throws IOException {
        var written = new ByteArrayOutputStream();
        BudgetFile.write(CALDERBRIDGE, List.of(), written);
        assertThat(Path.of("samples/calderbridge.json")).hasContent(written.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyKindOfPartnerIsThere() {
        assertThat(CALDERBRIDGE.name()).isEqualTo("Calderbridge");
        assertThat(CALDERBRIDGE.years()).hasToString("2027/28 to 2031/32");
        assertThat(CALDERBRIDGE.partners()).hasSize(14);
        assertThat(CALDERBRIDGE.partners()).extracting(Partner::kind).containsAll(EnumSet.allOf(PartnerKind.class));
        assertThat(CALDERBRIDGE.lines())
                .extracting(Line::partner)
                .containsAll(CALDERBRIDGE.partners().stream().map(Partner::id).toList());
    }

    @Test
    void fundsOfEveryClassAndContributionSayWhatTheyRestOn() {
        assertThat(CALDERBRIDGE.funds()).hasSize(42);
        assertThat(CALDERBRIDGE.funds()).extracting(Fund::fundClass).containsAll(EnumSet.allOf(FundClass.class));
        assertThat(CALDERBRIDGE.funds()).extracting(Fund::contribution).containsAll(EnumSet.allOf(Contribution.class));
        assertThat(CALDERBRIDGE.funds())
                .filteredOn(fund -> !fund.holder().equals(DUNMERE))
                .allSatisfy(fund -> {
                    assertThat(fund.legalBasis()).isNotBlank();
                    assertThat(fund.available().isEmpty()).isFalse();
                });
    }

    @Test
    void thereAreLinesOfEverySort() {
        assertThat(CALDERBRIDGE.lines()).hasSize(221);
        assertThat(lines(SpendClass.CAPITAL)).hasSize(46);
        assertThat(lines(SpendClass.CAPITAL).filter(line -> line.recurrence() == Recurrence.ONE_OFF))
                .hasSize(34);
        assertThat(lines(SpendClass.REVENUE).filter(line -> line.direction() == Direction.INCOME))
                .hasSize(23);
        assertThat(lines(SpendClass.REVENUE).filter(line -> line.recurrence() == Recurrence.ONE_OFF))
                .hasSizeGreaterThan(5);
        Map<Class<?>, Long> growth = CALDERBRIDGE.lines().stream()
                .map(Line::growth)
                .collect(Collectors.groupingBy(Growth::getClass, Collectors.counting()));
        assertThat(growth)
                .hasSize(3)
                .allSatisfy((kind, count) -> assertThat(count).isGreaterThanOrEqualTo(10));
        assertThat(CALDERBRIDGE.indices()).hasSize(6);
    }

    @Test
    void theyAreSpreadOverThemesServicesAndPlaces() {
        assertThat(distinct(Line::theme))
                .containsExactlyInAnyOrder(
                        "Neighbourhoods and public realm",
                        "Health and prevention",
                        "Homes and regeneration",
                        "Skills, work and growth",
                        "Safety and community",
                        "Culture and place");
        assertThat(distinct(Line::service)).hasSize(16);
        assertThat(distinct(Line::place)).hasSize(12);
        assertThat(distinct(Line::reference)).hasSize(221);
        assertThat(distinct(Line::name)).hasSize(221);
    }

    @Test
    void theTotalsAreThoseOfACountyPlace() {
        Money revenue = OUTLOOK.total(SpendClass.REVENUE).total();
        Money capital = OUTLOOK.total(SpendClass.CAPITAL).total();
        assertThat(revenue).isEqualTo(Money.parse("1023935862.49"));
        assertThat(capital).isEqualTo(Money.parse("261003902.00"));
    }

    /// 4.8 % on half of the 135,200 borrowed in 2027/28; on that and half of the 6.53 million of 2028/29.
    @Test
    void stationRoadBorrowingCostsRevenueByItself() {
        var quarter = OUTLOOK.capital().find(new SchemeId("station-road")).orElseThrow();
        assertThat(quarter.borrowing().amount(new FinancialYear(2027))).isEqualTo(Money.pounds(135_200));
        assertThat(quarter.borrowing().amount(new FinancialYear(2028))).isEqualTo(Money.pounds(6_530_000));
        assertThat(quarter.financing().amount(new FinancialYear(2027))).isEqualTo(Money.parse("3244.80"));
        assertThat(quarter.financing().amount(new FinancialYear(2028))).isEqualTo(Money.parse("163209.60"));
    }

    @Test
    void butForDunmereTheFirstTwoYearsBalanceAndTheGapComesWhenGrantsHaveEnded() {
        assertThat(OUTLOOK.checks().stream()
                        .filter(PlanCheck.NotFunded.class::isInstance)
                        .map(PlanCheck.NotFunded.class::cast))
                .extracting(PlanCheck.NotFunded::spendClass, PlanCheck.NotFunded::year, PlanCheck.NotFunded::missing)
                .containsExactly(
                        tuple(SpendClass.REVENUE, new FinancialYear(2027), Money.parse("6133.19")),
                        tuple(SpendClass.REVENUE, new FinancialYear(2029), Money.parse("2370079.88")),
                        tuple(SpendClass.REVENUE, new FinancialYear(2030), Money.parse("7784301.67")),
                        tuple(SpendClass.REVENUE, new FinancialYear(2031), Money.parse("11124331.28")),
                        tuple(SpendClass.CAPITAL, new FinancialYear(2028), Money.parse("7325.89")),
                        tuple(SpendClass.CAPITAL, new FinancialYear(2029), Money.parse("54872.98")));
    }

    @Test
    void oneLineWaitsForItsFirstAmount() {
        assertThat(OUTLOOK.checks().stream()
                        .filter(LineCheck.NothingPlanned.class::isInstance)
                        .map(LineCheck.NothingPlanned.class::cast))
                .extracting(LineCheck.NothingPlanned::name)
                .containsExactly("Dunmere sea wall, stage 2");
    }

    /// What only a mistyped rate of interest brings about is in a scenario: the figures of a plan that has it do not
    /// settle.
    @Test
    void atLeastOneFindingOfEachKindIsThere() {
        Set<CheckKind> found = kinds(CALDERBRIDGE);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(found))).containsExactly(CheckKind.CIRCULAR_BORROWING);
        var mistyped = CALDERBRIDGE.scenarios().get(new ScenarioId("loan-mistyped"));
        assertThat(kinds(Scenarios.applied(CALDERBRIDGE, mistyped))).contains(CheckKind.CIRCULAR_BORROWING);
    }

    private static Set<CheckKind> kinds(Budget budget) {
        return Outlook.of(budget).checks().stream().map(Check::kind).collect(Collectors.toSet());
    }
}

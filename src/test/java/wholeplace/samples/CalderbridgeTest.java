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
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;
import wholeplace.json.BudgetFile;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.LineCheck;
import wholeplace.outlook.checks.PlanCheck;

/// The sample place holds what the README and the guide promise of it.
class CalderbridgeTest {
    private static final Budget CALDERBRIDGE = BudgetFile.sample();
    private static final Outlook OUTLOOK = Outlook.of(CALDERBRIDGE);

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
        assertThat(CALDERBRIDGE.partners()).hasSize(13);
        assertThat(CALDERBRIDGE.partners()).extracting(Partner::kind).containsAll(EnumSet.allOf(PartnerKind.class));
        assertThat(CALDERBRIDGE.lines())
                .extracting(Line::partner)
                .containsAll(CALDERBRIDGE.partners().stream().map(Partner::id).toList());
    }

    @Test
    void fundsOfEveryClassAndContributionSayWhatTheyRestOn() {
        assertThat(CALDERBRIDGE.funds()).hasSize(33);
        assertThat(CALDERBRIDGE.funds()).extracting(Fund::fundClass).containsAll(EnumSet.allOf(FundClass.class));
        assertThat(CALDERBRIDGE.funds()).extracting(Fund::contribution).containsAll(EnumSet.allOf(Contribution.class));
        assertThat(CALDERBRIDGE.funds()).allSatisfy(fund -> {
            assertThat(fund.legalBasis()).isNotBlank();
            assertThat(fund.available().isEmpty()).isFalse();
        });
    }

    @Test
    void thereAreLinesOfEverySort() {
        assertThat(CALDERBRIDGE.lines()).hasSize(212);
        assertThat(lines(SpendClass.CAPITAL)).hasSize(44);
        assertThat(lines(SpendClass.CAPITAL).filter(line -> line.recurrence() == Recurrence.ONE_OFF))
                .hasSize(32);
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
        assertThat(CALDERBRIDGE.indices()).hasSize(5);
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
        assertThat(distinct(Line::service)).hasSize(15);
        assertThat(distinct(Line::place)).hasSize(12);
        assertThat(distinct(Line::reference)).hasSize(212);
        assertThat(distinct(Line::name)).hasSize(212);
    }

    @Test
    void theTotalsAreThoseOfACountyPlace() {
        Money revenue = OUTLOOK.total(SpendClass.REVENUE).total();
        Money capital = OUTLOOK.total(SpendClass.CAPITAL).total();
        assertThat(revenue).isEqualTo(Money.parse("1016286952.81"));
        assertThat(capital).isEqualTo(Money.parse("261756300.00"));
    }

    /// 4.8 % on 6.2 million borrowed in 2028/29 and 3.4 million in 2029/30, half a year's interest on what is new,
    /// and 9.6 million over 40 years from 2030/31.
    @Test
    void stationRoadBorrowingCostsWhatItsNoteSays() {
        assertThat(CALDERBRIDGE.lines().find("hr-002").orElseThrow().amounts())
                .isEqualTo(Profile.from(
                        new FinancialYear(2028),
                        Money.pounds(148_800),
                        Money.pounds(297_600 + 81_600),
                        Money.pounds(460_800 + 240_000),
                        Money.pounds(449_280 + 240_000)));
    }

    @Test
    void theFirstTwoYearsBalanceAndTheGapComesWhenGrantsHaveEnded() {
        assertThat(OUTLOOK.checks().stream()
                        .filter(PlanCheck.NotFunded.class::isInstance)
                        .map(PlanCheck.NotFunded.class::cast))
                .extracting(PlanCheck.NotFunded::spendClass, PlanCheck.NotFunded::year, PlanCheck.NotFunded::missing)
                .containsExactly(
                        tuple(SpendClass.REVENUE, new FinancialYear(2029), Money.parse("815270.52")),
                        tuple(SpendClass.REVENUE, new FinancialYear(2030), Money.parse("2838220.97")),
                        tuple(SpendClass.REVENUE, new FinancialYear(2031), Money.parse("4120398.05")));
    }

    @Test
    void oneLineWaitsForItsFirstAmount() {
        assertThat(OUTLOOK.checks().stream()
                        .filter(LineCheck.NothingPlanned.class::isInstance)
                        .map(LineCheck.NothingPlanned.class::cast))
                .extracting(LineCheck.NothingPlanned::name)
                .containsExactly("Dunmere sea wall, stage 2");
    }
}

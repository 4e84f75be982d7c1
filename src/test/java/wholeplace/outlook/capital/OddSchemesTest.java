package wholeplace.outlook.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.outlook.capital.Town.FIRST;
import static wholeplace.outlook.capital.Town.HUB;
import static wholeplace.outlook.capital.Town.hub;
import static wholeplace.outlook.capital.Town.profile;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.budget.Scheme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.Lines;
import wholeplace.outlook.reference.Reference;

/// Schemes at the edges of what can be typed.
class OddSchemesTest {

    @Test
    void aLifeOfOneYearIsProvidedForInOneSum() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST, 1)), profile(500_000));

        assertThat(hub.mrp().instalments()).isEqualTo(Profile.from(FIRST.next(), Money.pounds(500_000)));
    }

    @Test
    void anAssetLongInUseIsProvidedForOverWhatIsLeftOfItsLife() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(new FinancialYear(2016), 20)), profile(500_000));

        assertThat(hub.mrp().instalments().size()).isEqualTo(10);
        assertThat(hub.mrp().in(FIRST.next())).isEqualTo(Money.pounds(50_000));
    }

    @Test
    void borrowingAfterTheAssetIsInUseEndsWithItsLife() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST, 10)), profile(100_000, 0, 80_000));

        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.pounds(10_000));
        assertThat(hub.mrp().in(FIRST.plus(3))).isEqualTo(Money.pounds(20_000));
        assertThat(hub.mrp().instalments().last()).isEqualTo(FIRST.plus(10));
        assertThat(hub.mrp().total()).isEqualTo(Money.pounds(180_000));
    }

    @Test
    void anAssetInUseAfterThePlanCostsInterestOnlyWithinIt() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST.plus(9), 40)), profile(1_000_000));

        assertThat(hub.financing()).isEqualTo(profile(24_000, 48_000, 48_000, 48_000, 48_000));
        assertThat(hub.mrp().instalments().first()).isEqualTo(FIRST.plus(10));
        assertThat(hub.owedAfterPlan()).isEqualTo(Money.pounds(1_000_000));
    }

    @Test
    void provisionBeyondTheLastYearThereIsGivesAReasonAndInterestStays() {
        Scheme far = Town.scheme(new FinancialYear(2199), 100).withDelay(30);
        SchemeOutlook hub = hub(Town.of(5, far), profile(1_000_000));

        assertThat(hub.notComputed())
                .contains("\"Hub\" would be provided for beyond 2199/00, the last year there is, so no provision is"
                        + " counted. Check when it is available, its delay and its life.");
        assertThat(hub.financing().amount(FIRST)).isEqualTo(Money.pounds(24_000));
        assertThat(hub.mrp().instalments()).isEmpty();
    }

    @Test
    void aPlanOfYearsBeforeTheRulesGoesByThoseOfItsEndOrSaysThatNoneAreKnown() {
        Budget later = Budget.empty("Old", new FinancialYear(2022), 5);
        Budget old = Budget.empty("Old", new FinancialYear(1990), 5);
        Scheme scheme = Town.scheme(new FinancialYear(1991), 10);

        assertThat(in(later, scheme, new FinancialYear(2022)).notComputed()).isEmpty();
        assertThat(in(old, scheme, new FinancialYear(1990)).notComputed())
                .get()
                .asString()
                .startsWith("The rules of minimum revenue provision are not known for 1994/95, so none is counted for"
                        + " \"Hub\".");
    }

    private static SchemeOutlook in(Budget budget, Scheme scheme, FinancialYear year) {
        Budget whole = budget.withPartners(Town.of(5, scheme).partners()).with(Scheme.class, List.of(scheme));
        var borrowed = Borrowed.of(Map.of(HUB, Profile.from(year, Money.pounds(100_000))));
        return CapitalOutlook.of(
                        whole, Lines.of(whole), borrowed, Reference.of(whole).data())
                .find(HUB)
                .orElseThrow();
    }

    @Test
    void anotherStartRuleInTheReferenceDataIsFollowed() {
        Budget budget = Town.of(5, Town.scheme(FIRST, 10))
                .with(
                        ReferenceOverride.class,
                        List.of(new ReferenceOverride(
                                new ReferenceOverrideId("mrp.start-after-availability"),
                                "2",
                                null,
                                null,
                                "Holiday agreed by full council")));
        var borrowed = Borrowed.of(Map.of(HUB, profile(100_000)));
        SchemeOutlook hub = CapitalOutlook.of(
                        budget, Lines.of(budget), borrowed, Reference.of(budget).data())
                .find(HUB)
                .orElseThrow();

        assertThat(hub.mrp().instalments().first()).isEqualTo(FIRST.plus(2));
    }

    @Test
    void aSchemeThatSlipsWhollyBorrowsNothingAndCostsNothing() {
        Scheme never = Town.scheme(FIRST, 40).withSlippage(Rate.ONE);
        SchemeOutlook hub = hub(Town.of(5, never, Town.works("works", 900_000)), Profile.EMPTY);

        assertThat(hub.spend().total()).isEqualTo(Money.ZERO);
        assertThat(hub.beyond()).isEqualTo(Money.pounds(900_000));
        assertThat(hub.revenueConsequence().total()).isEqualTo(Money.ZERO);
    }

    @Test
    void theCfrMethodTakesInWhatIsBorrowedLater() {
        Scheme scheme = Town.scheme(HUB, FIRST, 40, MrpMethod.CFR, MrpStart.AFTER_AVAILABLE, "4.8");
        SchemeOutlook hub = hub(Town.of(5, scheme), profile(1_000_000, 100_000));

        assertThat(hub.mrp().in(FIRST.plus(1))).isEqualTo(Money.pounds(40_000));
        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.pounds(42_400));
    }
}

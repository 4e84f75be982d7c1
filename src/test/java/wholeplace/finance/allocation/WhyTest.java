package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.finance.allocation.Kind.ADMINISTRATION;
import static wholeplace.finance.allocation.Kind.CAPITAL;
import static wholeplace.finance.allocation.Kind.REVENUE;
import static wholeplace.finance.allocation.Place.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.finance.allocation.Shortage.Bar;
import wholeplace.finance.allocation.Shortage.Barred;
import wholeplace.finance.allocation.Shortage.Clash;
import wholeplace.finance.allocation.Shortage.Cost;
import wholeplace.finance.allocation.Shortage.Spent;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class WhyTest {
    /// Respite care costs 3,000 in the second year; only council tax and the reserve may pay it, and have 2,200.
    @Test
    void aClashNamesLinesPursesYearAndAmounts() {
        var place = new Place(2)
                .purse("Council tax", 4, 1_000, 1_500)
                .purse(Purse.of("Reserve", 5, pounds(700), pounds(0)).withCarry(new Carry.All()))
                .purse("Towns grant", 1, 9_000, 9_000)
                .line("Parks", 0, REVENUE, 400, "Council tax", "Towns grant")
                .line("Respite, north", 1, REVENUE, 2_000, "Council tax", "Reserve")
                .line("Respite, south", 1, REVENUE, 1_000, "Council tax", "Reserve")
                .line("Library", 1, CAPITAL, 5_000, "Towns grant", "Council tax");
        Allocation allocation = place.allocation();
        assertThat(allocation.unfunded()).isEqualTo(pounds(800));
        Clash clash = new Clash(
                List.of(new Cost(1, REVENUE, List.of(1, 2), pounds(3_000), false)),
                List.of(new Spent(0, 1, pounds(1_500)), new Spent(1, 1, pounds(700))),
                List.of(new Barred(0, pounds(1_000), Bar.YEAR), new Barred(2, pounds(12_600), Bar.PURPOSE)),
                pounds(3_000),
                pounds(2_200));
        assertThat(allocation.why()).containsExactly(clash);
        assertThat(clash.shortBy()).isEqualTo(pounds(800));
    }

    @Test
    void clashesThatHaveNothingToDoWithEachOtherAreListedOneByOne() {
        var place = new Place(1)
                .purse("Homes grant", 1, 100)
                .purse("Health grant", 1, 100)
                .purse("Council tax", 4, 5_000)
                .line("Homes A", 0, CAPITAL, 80, "Homes grant")
                .line("Homes B", 0, REVENUE, 50, "Homes grant")
                .line("Nurses", 0, REVENUE, 130, "Health grant")
                .line("Roads", 0, REVENUE, 1_000, "Council tax", "Homes grant", "Health grant");
        List<Shortage> why = place.allocation().why();
        assertThat(why).hasSize(2).allMatch(Clash.class::isInstance);
        assertThat(why).extracting(Shortage::shortBy).containsExactlyInAnyOrder(pounds(30), pounds(30));
    }

    @Test
    void itSaysWhatBarsMoneyThatIsLeft() {
        var settlement = Purse.of("Settlement", 1, pounds(1_000))
                .withMinimumCapital(Rate.percent("30"))
                .withAdministrationCap(Rate.percent("5"));
        var place = new Place(1)
                .purse(settlement)
                .purse("Trust", 1, 200)
                .line("Team", 0, ADMINISTRATION, 80, "Settlement")
                .line("Park", 0, CAPITAL, 100, "Settlement", "Trust")
                .fix("Park", 0, "Settlement", 100);
        Allocation allocation = place.allocation();
        assertThat(allocation.why())
                .singleElement()
                .satisfies(shortage -> assertThat(((Clash) shortage).barred())
                        .containsExactly(
                                new Barred(0, pounds(850), Bar.ADMINISTRATION_CAP),
                                new Barred(1, pounds(200), Bar.PURPOSE)));
    }

    @Test
    void whatIsFixedCanBePartOfAClash() {
        var place = new Place(1)
                .purse("Council tax", 4, 100)
                .purse("Homes grant", 1, 100)
                .line("Homes", 0, REVENUE, 100, "Council tax", "Homes grant")
                .line("Parks", 0, REVENUE, 100, "Council tax")
                .fix("Homes", 0, "Council tax", 70);
        assertThat(place.allocation().why()).singleElement().satisfies(shortage -> {
            Clash clash = (Clash) shortage;
            assertThat(clash.uses())
                    .containsExactlyInAnyOrder(
                            new Cost(0, REVENUE, List.of(0), pounds(70), true),
                            new Cost(0, REVENUE, List.of(1), pounds(100), false));
            assertThat(clash.barred()).containsExactly(new Barred(1, pounds(70), Bar.FIXED));
            assertThat(clash.shortBy()).isEqualTo(pounds(70));
        });
    }

    @Test
    void inAPlaceThatIsShortEverywhereNoFewAreToBlame() {
        Allocation allocation = Allocation.of(LargePlace.plan(2_000, 10, true, 95, 3));
        List<Shortage> why = allocation.why();
        assertThat(why).hasAtLeastOneElementOfType(Shortage.Overall.class);
        assertThat(why.stream().map(Shortage::shortBy).reduce(pounds(0), Money::plus))
                .isGreaterThan(pounds(0))
                .isLessThanOrEqualTo(allocation.unfunded());
    }

    @Test
    void aCompletePlanHasNothingToExplain() {
        Allocation allocation = Allocation.of(LargePlace.plan(500, 5, true, 104, 3));
        assertThat(allocation.isComplete()).isTrue();
        assertThat(allocation.why()).isEmpty();
        assertThat(allocation.waysOut()).isEmpty();
    }
}

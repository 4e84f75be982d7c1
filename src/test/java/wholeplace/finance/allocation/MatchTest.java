package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.finance.allocation.Kind.REVENUE;
import static wholeplace.finance.allocation.Place.pounds;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class MatchTest {
    /// Case 4: 2,000,000 is 9.09 % of the total; 10 % is 2,222,222.23, rounded up.
    @Test
    void tenPercentOfTheTotalIsMoreThanTenPercentOfTheGrant() {
        var match = new Match(0, Rate.percent("10"), new BitSet(), new BitSet(), Money.ZERO);
        assertThat(match.needed(pounds(20_000_000))).isEqualTo(Money.parse("2222222.23"));
    }

    @Test
    void withTwoMillionOfOthersOnlyEighteenOfTheGrantMayBeSpent() {
        var place = new Place(1)
                .purse("Grant", 1, 20_000_000)
                .purse("Council", 4, 2_000_000)
                .line("Quarter", 0, REVENUE, 22_000_000, "Grant", "Council")
                .match("Grant", "10", List.of("Quarter"), "Council");
        Allocation allocation = place.allocation();
        assertThat(allocation.isSearched()).isTrue();
        assertThat(allocation.unfunded()).isEqualTo(pounds(2_000_000));
        assertThat(allocation.matched())
                .containsExactly(new Matched(0, pounds(18_000_000), pounds(2_000_000), pounds(2_000_000)));
    }

    @Test
    void whatIsInKindCountsButPaysNothing() {
        var place = new Place(1).purse("Grant", 1, 900).line("Quarter", 0, REVENUE, 900, "Grant");
        var scope = new BitSet();
        scope.set(0);
        Plan plan = place.plan();
        var match = new Match(0, Rate.percent("10"), scope, new BitSet(), pounds(100));
        var matched = Allocation.of(new Plan(plan.purses(), plan.demands(), List.of(), List.of(match)));
        assertThat(matched.isComplete()).isTrue();
        assertThat(matched.matched()).containsExactly(new Matched(0, pounds(900), pounds(100), pounds(100)));
    }

    /// Both grants ask for 50 %, and 100 of the council's counts for both of them, but for one at a time.
    @Test
    void onePoundMatchesOnce() {
        var place = new Place(1)
                .purse("Grant A", 1, 100)
                .purse("Grant B", 1, 100)
                .purse("Council", 4, 100)
                .line("Quarter", 0, REVENUE, 300, "Grant A", "Grant B", "Council")
                .match("Grant A", "50", List.of("Quarter"), "Council")
                .match("Grant B", "50", List.of("Quarter"), "Council");
        Allocation allocation = place.allocation();
        assertThat(allocation.matched()).allMatch(Matched::isMet);
        assertThat(allocation.matched().stream()
                        .mapToLong(m -> m.grant().pence())
                        .sum())
                .isPositive()
                .isLessThanOrEqualTo(100_00);
    }

    /// The council's pound has to go where it counts, although nothing else but the condition asks for that.
    @Test
    void aSmallPlanIsDecidedExactly() {
        var place = new Place(1)
                .purse("Grant", 1, 6)
                .purse("Trust", 0, 100)
                .purse("Council", 4, 1)
                .line("Scheme", 0, REVENUE, 4, "Grant", "Council")
                .line("Training", 0, REVENUE, 3, "Grant", "Council", "Trust")
                .line("Museum", 0, REVENUE, 100, "Trust")
                .match("Grant", "10", List.of("Scheme"), "Council");
        Allocation allocation = place.allocation();
        assertThat(allocation.isComplete()).isTrue();
        assertThat(place.paid(allocation, "Scheme", 0, "Council")).isEqualTo(pounds(1));
        assertThat(allocation.matched())
                .containsExactly(new Matched(0, pounds(6), Money.parse("0.67"), Money.parse("0.67")));
    }

    /// Lawful only if the grant pays both lines.
    @Test
    void theSplitIsFoundThatLetsMatchCount() {
        var place = new Place(1)
                .purse("Grant", 1, 6)
                .purse("Secured", 2, 4)
                .purse("Unsecured", 2, 2)
                .line("A", 0, REVENUE, 5, "Grant", "Secured", "Unsecured")
                .line("B", 0, REVENUE, 5, "Grant", "Secured")
                .match("Grant", "50", List.of("A", "B"), "Secured");
        Allocation allocation = place.allocation();
        assertThat(allocation.isComplete()).isTrue();
        assertThat(allocation.matched()).containsExactly(new Matched(0, pounds(4), pounds(4), pounds(4)));
    }

    @Test
    void aFixedAllocationIsKeptAndTheConditionReported() {
        var place = new Place(1)
                .purse("Grant", 1, 100)
                .purse("Council", 4, 10)
                .line("Quarter", 0, REVENUE, 100, "Grant", "Council")
                .match("Grant", "50", List.of("Quarter"), "Council")
                .fix("Quarter", 0, "Grant", 60);
        Allocation allocation = place.allocation();
        assertThat(allocation.matched())
                .containsExactly(new Matched(0, pounds(60), pounds(60), pounds(10)))
                .noneMatch(Matched::isMet);
        assertThat(allocation.refusals()).isEmpty();
    }

    /// In a large plan every condition is met in what is found, and money beyond the conditions is not held back much.
    @Test
    void inALargePlaceConditionsAreMet() {
        Plan plan = LargePlace.plan(1_000, 10, true, 102, 4);
        var random = new Random(1);
        List<Match> matches = IntStream.range(0, 5)
                .mapToObj(grant -> new Match(
                        grant,
                        Rate.percent(grant % 2 == 0 ? "20" : "60"),
                        IntStream.range(0, 1_000)
                                .filter(line -> random.nextInt(3) > 0)
                                .collect(BitSet::new, BitSet::set, BitSet::or),
                        IntStream.range(30, 60).collect(BitSet::new, BitSet::set, BitSet::or),
                        Money.ZERO))
                .toList();
        Allocation allocation = Allocation.of(new Plan(plan.purses(), plan.demands(), List.of(), matches));
        assertThat(allocation.matched()).hasSize(5).allMatch(Matched::isMet);
    }
}

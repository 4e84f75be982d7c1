package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.finance.allocation.Kind.ADMINISTRATION;
import static wholeplace.finance.allocation.Kind.CAPITAL;
import static wholeplace.finance.allocation.Kind.REVENUE;
import static wholeplace.finance.allocation.Place.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Examples that a finance director can check by hand; the numbered ones are the published cases of funding rules.
class FundingCasesTest {
    /// Case 1: the totals balance, the law does not.
    @Test
    void aCapitalGrantCannotPayForStaff() {
        var place = new Place(1)
                .purse("Capital grant", 1, 1_200_000)
                .line("Works", 0, CAPITAL, 900_000, "Capital grant")
                .line("Event staff", 0, REVENUE, 300_000);
        Allocation allocation = place.allocation();
        assertThat(allocation.unfunded()).isEqualTo(pounds(300_000));
        assertThat(allocation.unfunded(place.demand("Event staff", 0))).isEqualTo(pounds(300_000));
        assertThat(allocation.purseYear(0, 0).lapsed()).isEqualTo(pounds(300_000));
    }

    /// Case 2: 2,500,000 to be defrayed by 31 March 2028, works until 2028/29.
    @Test
    void aGrantIsNotSpentAfterItsDate() {
        var grant = Purse.of("Grant", 1, pounds(2_500_000), Money.ZERO, Money.ZERO)
                .withCarry(new Carry.All())
                .withLastYear(1);
        var place = new Place(3)
                .purse(grant)
                .line("Works", 0, CAPITAL, 900_000, "Grant")
                .line("Works", 1, CAPITAL, 1_200_000, "Grant")
                .line("Works", 2, CAPITAL, 400_000, "Grant");
        Allocation allocation = place.allocation();
        assertThat(allocation.unfunded(place.demand("Works", 2))).isEqualTo(pounds(400_000));
        assertThat(allocation.purseYear(0, 1))
                .isEqualTo(
                        new PurseYear(Money.ZERO, pounds(1_600_000), pounds(1_200_000), Money.ZERO, pounds(400_000)));
    }

    @Test
    void theRestrictedMoneyIsSpentFirst() {
        var place = new Place(1)
                .purse("Council tax", 4, 100)
                .purse("Homes grant", 1, 60)
                .line("Homes", 0, REVENUE, 80, "Council tax", "Homes grant")
                .line("Parks", 0, REVENUE, 80, "Council tax");
        Allocation allocation = place.allocation();
        assertThat(allocation.isComplete()).isTrue();
        assertThat(place.paid(allocation, "Homes", 0, "Homes grant")).isEqualTo(pounds(60));
        assertThat(place.paid(allocation, "Homes", 0, "Council tax")).isEqualTo(pounds(20));
    }

    @Test
    void whatExpiresFirstIsSpentFirst() {
        var place = new Place(2)
                .purse(Purse.of("A reserve", 1, pounds(100), Money.ZERO).withCarry(new Carry.All()))
                .purse("B grant of the year", 1, 100, 0)
                .line("Care", 0, REVENUE, 100, "A reserve", "B grant of the year")
                .line("Care", 1, REVENUE, 100, "A reserve", "B grant of the year");
        Allocation allocation = place.allocation();
        assertThat(allocation.isComplete()).isTrue();
        assertThat(place.paid(allocation, "Care", 1, "A reserve")).isEqualTo(pounds(100));
        assertThat(allocation.pieces().of(place.demand("Care", 1)).map(Piece::arrived))
                .containsExactly(0);
    }

    /// 30 % of 1,000 is for capital, and of the other 700 at most 50 may be administration.
    @Test
    void gatesAreShareOfTheYearsAllocation() {
        var pot = Purse.of("Settlement", 1, pounds(1_000))
                .withMinimumCapital(Rate.percent("30"))
                .withAdministrationCap(Rate.percent("5"));
        var place = new Place(1)
                .purse(pot)
                .line("Team", 0, ADMINISTRATION, 80, "Settlement")
                .line("Youth work", 0, REVENUE, 700, "Settlement");
        Allocation allocation = place.allocation();
        assertThat(allocation.unfunded()).isEqualTo(pounds(80));
        assertThat(place.paid(allocation, "Team", 0, "Settlement")).isEqualTo(pounds(50));
        assertThat(allocation.purseYear(0, 0).lapsed()).isEqualTo(pounds(300));
    }

    @Test
    void aFixedAllocationKeepsItsPurse() {
        var place = new Place(1)
                .purse("Council tax", 4, 100)
                .purse("Homes grant", 1, 60)
                .line("Homes", 0, REVENUE, 80, "Council tax", "Homes grant")
                .fix("Homes", 0, "Council tax", 70);
        Allocation allocation = place.allocation();
        assertThat(allocation.pieces().of(0))
                .containsExactlyInAnyOrder(new Piece(0, 1, 0, pounds(10), false), new Piece(0, 0, 0, pounds(70), true));
        assertThat(allocation.refusals()).isEmpty();
    }

    @Test
    void whatAPurseCannotGiveIsRefusedWithItsReason() {
        var pot = Purse.of("Settlement", 1, pounds(1_000))
                .withMinimumCapital(Rate.percent("30"))
                .withAdministrationCap(Rate.percent("5"));
        var place = new Place(1)
                .purse(pot)
                .purse("Small grant", 1, 40)
                .line("Team", 0, ADMINISTRATION, 80, 1, "Settlement")
                .line("Youth work", 0, REVENUE, 900, 2, "Settlement", "Small grant")
                .line("Clean-up", 0, REVENUE, 50, 3, "Small grant")
                .fix("Team", 0, "Settlement", 80)
                .fix("Youth work", 0, "Settlement", 900)
                .fix("Youth work", 0, "Small grant", 10)
                .fix("Clean-up", 0, "Small grant", 50);
        assertThat(place.allocation().refusals())
                .containsExactlyInAnyOrder(
                        new Refusal(0, pounds(30), Refusal.Reason.ADMINISTRATION_CAP),
                        new Refusal(1, pounds(250), Refusal.Reason.MINIMUM_CAPITAL),
                        new Refusal(2, pounds(10), Refusal.Reason.MORE_THAN_NEEDED),
                        new Refusal(3, pounds(10), Refusal.Reason.NO_MONEY));
    }

    @Test
    void whoGoesWithoutFollowsPriorityThenTheLinesIds() {
        var place = new Place(1)
                .purse("Council tax", 4, 100)
                .line("C", 0, REVENUE, 60, 1, "Council tax")
                .line("B", 0, REVENUE, 60, 2, "Council tax")
                .line("A", 0, REVENUE, 60, 2, "Council tax");
        Allocation allocation = place.allocation();
        assertThat(List.of(allocation.unfunded(0), allocation.unfunded(1), allocation.unfunded(2)))
                .containsExactly(Money.ZERO, pounds(60), pounds(20));
    }

    /// 100 in each of two years, all kept: 30 and then 120 spent.
    @Test
    void theOldestMoneyGoesFirst() {
        var place = new Place(2)
                .purse(Purse.of("Reserve", 5, pounds(100), pounds(100)).withCarry(new Carry.All()))
                .line("Care", 0, REVENUE, 30, "Reserve")
                .line("Care", 1, REVENUE, 120, "Reserve");
        Allocation allocation = place.allocation();
        assertThat(allocation.pieces().of(1))
                .containsExactly(new Piece(1, 0, 0, pounds(70), false), new Piece(1, 0, 1, pounds(50), false));
        assertThat(allocation.purseYear(0, 1))
                .isEqualTo(new PurseYear(pounds(100), pounds(70), pounds(120), pounds(50), Money.ZERO));
    }

    /// 20 % of 100 may be kept: the newer money is.
    @Test
    void whatLapsesIsTheOldest() {
        var purse = Purse.of("Grant", 1, pounds(100), pounds(100), pounds(100))
                .withCarry(new Carry.Share(Rate.percent("20")));
        var place = new Place(3).purse(purse).line("Care", 2, REVENUE, 120, "Grant");
        Allocation allocation = place.allocation();
        assertThat(allocation.pieces().of(0))
                .containsExactly(new Piece(0, 0, 1, pounds(20), false), new Piece(0, 0, 2, pounds(100), false));
        assertThat(allocation.purseYear(0, 1))
                .isEqualTo(new PurseYear(pounds(100), pounds(20), Money.ZERO, pounds(20), pounds(100)));
    }

    @Test
    void amountsThatCannotBeAddedAreRefused() {
        var place = new Place(2).purse(Purse.of("Grant", 1, new Money(Long.MAX_VALUE), new Money(Long.MAX_VALUE)));
        assertThatThrownBy(place::plan)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("23 quadrillion");
    }
}

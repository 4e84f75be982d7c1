package wholeplace.finance.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.finance.allocation.Kind.CAPITAL;
import static wholeplace.finance.allocation.Kind.REVENUE;
import static wholeplace.finance.allocation.Place.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;

class WaysOutTest {
    /// Case 1, with a scheme that revenue has been fixed on although the capital grant covers it.
    @Test
    void aGrantReplacesRevenueThatIsFixedOnCapital() {
        var place = new Place(1)
                .purse("Capital grant", 1, 1_200_000)
                .purse("Council revenue", 4, 300_000)
                .line("Works", 0, CAPITAL, 900_000, "Capital grant")
                .line("Library roof", 0, CAPITAL, 300_000, "Capital grant", "Council revenue")
                .line("Event staff", 0, REVENUE, 300_000, "Council revenue")
                .fix("Library roof", 0, "Council revenue", 300_000);
        Allocation allocation = place.allocation();
        assertThat(allocation.unfunded()).isEqualTo(pounds(300_000));
        var swap = new WayOut.Swap(0, List.of(new Piece(1, 0, 0, pounds(300_000), false)), pounds(300_000));
        assertThat(allocation.waysOut()).contains(swap);
        assertThat(allocation.with(swap).isComplete()).isTrue();
        assertThat(allocation.pieces().of(1))
                .as("nothing is made by asking")
                .containsExactly(new Piece(1, 1, 0, pounds(300_000), true));
    }

    @Test
    void amongWhatIsNotFixedTheSwapIsMadeAlready() {
        var place = new Place(1)
                .purse("Capital grant", 1, 1_200_000)
                .purse("Council revenue", 4, 300_000)
                .line("Works", 0, CAPITAL, 900_000, "Capital grant")
                .line("Library roof", 0, CAPITAL, 300_000, "Capital grant", "Council revenue")
                .line("Event staff", 0, REVENUE, 300_000, "Council revenue");
        assertThat(place.allocation().isComplete()).isTrue();
    }

    /// Case 2: 400,000 of the grant is lost after its date, and the works go on.
    @Test
    void anotherYearForTheGrantOrWorksAYearEarlierOrBorrowing() {
        var grant = Purse.of("Grant", 1, pounds(2_500_000), Money.ZERO, Money.ZERO)
                .withCarry(new Carry.All())
                .withLastYear(1);
        var place = new Place(3)
                .purse(grant)
                .line("Works", 0, CAPITAL, 900_000, "Grant")
                .line("Works", 1, CAPITAL, 1_200_000, "Grant")
                .line("Works", 2, CAPITAL, 400_000, "Grant");
        Allocation allocation = place.allocation();
        List<WayOut> ways = List.of(
                new WayOut.CarryOn(0, 1, pounds(400_000)),
                new WayOut.Move(List.of(2), 2, 1, pounds(400_000)),
                new WayOut.Borrow(2, pounds(400_000)));
        assertThat(allocation.waysOut()).containsExactlyInAnyOrderElementsOf(ways);
        assertThat(ways).allMatch(way -> allocation.with(way).isComplete());
    }

    @Test
    void inALargePlaceEachCuresWhatItSays() {
        Allocation allocation = Allocation.of(LargePlace.plan(800, 5, true, 96, 3));
        List<WayOut> ways = allocation.waysOut();
        assertThat(ways)
                .isNotEmpty()
                .allSatisfy(way -> assertThat(allocation.with(way).unfunded())
                        .isEqualTo(allocation.unfunded().minus(way.cures())));
    }
}

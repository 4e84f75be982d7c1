package wholeplace.outlook.reserves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Reserve;
import wholeplace.budget.ReserveId;
import wholeplace.budget.ReserveKind;
import wholeplace.budget.WholeBudgets;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Case 3 of FINANCE.md and what follows from it. In tenths of a million.
class ReservesOutlookTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final PartnerId COUNCIL = new PartnerId("council");
    private static final Reserve GENERAL = reserve("general", ReserveKind.GENERAL, 140, 80, -15, -20, -18, -12, 10);

    @Test
    void theFourthYearIsShortByHalfAMillionThoughTheEndIsNot() {
        ReserveOutlook general = only(GENERAL);

        assertThat(general.years())
                .extracting(ReserveRoll.Year::close)
                .containsExactly(tenths(125), tenths(105), tenths(87), tenths(75), tenths(85));
        assertThat(general.belowMinimum()).extracting(ReserveRoll.Year::year).containsExactly(FIRST.plus(3));
        assertThat(general.shortOf(FIRST.plus(3))).isEqualTo(tenths(5));
        assertThat(general.shortOf(FIRST.plus(4))).isEqualTo(Money.ZERO);
    }

    @Test
    void whatGoesInAndWhatIsDrawnAreShownApart() {
        ReserveOutlook general = only(GENERAL);

        assertThat(general.in(FIRST).drawdowns()).isEqualTo(tenths(15));
        assertThat(general.in(FIRST).contributions()).isEqualTo(Money.ZERO);
        assertThat(general.in(FIRST.plus(4)).contributions()).isEqualTo(tenths(10));
        assertThat(general.in(FIRST.plus(4)).open()).isEqualTo(tenths(75));
    }

    @Test
    void aReserveOverdrawnIsShownBelowNought() {
        ReserveOutlook small = only(reserve("small", ReserveKind.EARMARKED, 10, 0, -30));

        assertThat(small.in(FIRST).close()).isEqualTo(tenths(-20));
        assertThat(small.belowMinimum()).hasSize(5);
    }

    @Test
    void oneReserveDoesNotMakeUpForAnother() {
        Reserve rich = reserve("rich", ReserveKind.EARMARKED, 500, 20);
        PartnerReserves all =
                ReservesOutlook.of(budget(GENERAL, rich)).byPartner().getFirst();

        assertThat(all.partner()).isEqualTo(COUNCIL);
        assertThat(all.years().get(3).sum().close()).isEqualTo(tenths(575));
        assertThat(all.years().get(3).minimum()).isEqualTo(tenths(100));
        assertThat(all.years().get(3).shortfall()).isEqualTo(tenths(5));
        assertThat(all.years().get(4).shortfall()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReserveClosesWithItsOpeningAndAllItsMovements(long seed) {
        Budget budget = WholeBudgets.generated(seed, 5);
        ReservesOutlook outlook = ReservesOutlook.of(budget);

        assertThat(outlook.all()).hasSize(budget.reserves().size());
        for (Reserve reserve : budget.reserves()) {
            ReserveOutlook one = outlook.find(reserve.id()).orElseThrow();
            assertThat(one.years()).hasSize(budget.years().count());
            assertThat(one.years().getLast().close())
                    .isEqualTo(reserve.opening().plus(reserve.movements().total()));
        }
        Money together = outlook.byPartner().stream()
                .map(partner -> partner.years().getLast().sum().close())
                .reduce(Money.ZERO, Money::plus);
        assertThat(together)
                .isEqualTo(outlook.all().stream()
                        .map(one -> one.years().getLast().close())
                        .reduce(Money.ZERO, Money::plus));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static ReserveOutlook only(Reserve reserve) {
        return ReservesOutlook.of(budget(reserve)).all().getFirst();
    }

    private static Budget budget(Reserve... reserves) {
        return Budget.empty("Calderbridge", FIRST, 5)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)))
                .with(Reserve.class, List.of(reserves));
    }

    private static Reserve reserve(String id, ReserveKind kind, long opening, long minimum, long... movements) {
        Money[] amounts =
                LongStream.of(movements).mapToObj(ReservesOutlookTest::tenths).toArray(Money[]::new);
        return new Reserve(
                new ReserveId(id),
                id,
                COUNCIL,
                kind,
                tenths(opening),
                tenths(minimum),
                Profile.from(FIRST, amounts),
                "");
    }

    private static Money tenths(long tenthsOfAMillion) {
        return Money.pounds(tenthsOfAMillion * 100_000);
    }
}

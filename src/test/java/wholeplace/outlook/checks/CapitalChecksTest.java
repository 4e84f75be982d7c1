package wholeplace.outlook.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.outlook.checks.Example.COUNCIL;
import static wholeplace.outlook.checks.Example.FIRST;
import static wholeplace.outlook.checks.Example.PLACE;
import static wholeplace.outlook.checks.Example.all;
import static wholeplace.outlook.checks.Example.borrowing;
import static wholeplace.outlook.checks.Example.capital;
import static wholeplace.outlook.checks.Example.fund;
import static wholeplace.outlook.checks.Example.only;
import static wholeplace.outlook.checks.Example.pounds;
import static wholeplace.outlook.checks.Example.rates;
import static wholeplace.outlook.checks.Example.scheme;

import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.Scheme;
import wholeplace.budget.Treasury;
import wholeplace.budget.TreasuryId;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Schemes, borrowing and its limits, as a finance director would try them.
class CapitalChecksTest {
    private static final Line WORKS =
            capital("Works", 900_000, 1_500_000).withScheme(scheme(2027, 40).id());

    /// Case T6 of FINANCE.md: 60,000 a year from 2028/29, or from 2029/30 where the hub opens a year later.
    @Test
    void whatADelaySavesIsTimingOnly() {
        Check timing = only(hub(scheme(2027, 40).withDelay(1)), CheckKind.TIMING_ONLY);

        assertThat(timing.severity()).isEqualTo(Severity.LOOK);
        assertThat(timing.amount()).contains(Money.pounds(60_000));
        assertThat(timing.subject()).isEqualTo(new Subject(EntityKind.SCHEME, "hub", FIRST.plus(2)));
        assertThat(timing.sentence())
                .isEqualTo(
                        "The delay of \"Hub\" makes revenue £60,000 cheaper from 2028/29 on. That is timing and no saving: the same provision is made later. Do not count on it.");
    }

    @Test
    void provisionAndSpendingPastThePlanStayVisible() {
        Check provision = only(hub(scheme(2027, 40)), CheckKind.PROVISION_BEYOND_PLAN);
        assertThat(provision.amount()).contains(Money.pounds(2_400_000 - 3 * 60_000));

        Check spending = only(hub(scheme(2027, 40).withDelay(4)), CheckKind.SPENDING_BEYOND_PLAN);
        assertThat(spending.amount()).contains(Money.pounds(1_500_000));
        assertThat(spending.sentence())
                .isEqualTo(
                        "Delay and slippage move £1,500,000 of \"Hub\" past 2030/31, the plan's last year. It still has to be paid for: keep its funding.");
    }

    @Test
    void aLifeAboveTheLongestNeedsAdvice() {
        assertThat(only(hub(scheme(2027, 60)), CheckKind.LONG_LIFE).sentence())
                .isEqualTo(
                        "\"Hub\" has an asset life of 60 years; provision runs over 50 years at most unless professional advice says otherwise. Shorten it, or keep that advice.");
        assertThat(all(hub(scheme(2027, 50)), CheckKind.LONG_LIFE)).isEmpty();
    }

    @Test
    void aSchemeProvidedForBeyondTheLastYearIsNotComputed() {
        assertThat(only(hub(scheme(2190, 40)), CheckKind.SCHEME_NOT_COMPUTED).severity())
                .isEqualTo(Severity.FAILS);
    }

    @Test
    void borrowingForALineWithoutASchemeIsNotProvidedFor() {
        Budget budget = PLACE.withFunds(List.of(borrowing(1_000)))
                .withLines(List.of(capital("Vans", 300), capital("Lifts", 500)));
        Check bare = only(budget, CheckKind.NO_PROVISION);

        assertThat(bare.amount()).contains(Money.pounds(800));
        assertThat(bare.sentence())
                .isEqualTo(
                        "£800 of \"Borrowing\" is borrowed for 2 lines without a scheme, so that neither provision nor interest is counted; the largest is \"Lifts\". Put them into a scheme with an asset life.");
        assertThat(all(hub(scheme(2027, 40)), CheckKind.NO_PROVISION)).isEmpty();
    }

    @Test
    void debtIsHeldAgainstTheBoundaryTheLimitAndTheRequirement() {
        Budget budget = PLACE.with(Treasury.class, List.of(treasury(1_000, 1_100, 1_050, 1_080)));
        Check limit = only(budget, CheckKind.DEBT_BEYOND_LIMIT);

        assertThat(limit.severity()).isEqualTo(Severity.FAILS);
        assertThat(limit.amount()).contains(Money.pounds(20));
        assertThat(limit.sentence())
                .isEqualTo(
                        "Gross debt of \"Council\" is £1,100 at the end of 2026/27, £20 above £1,080, its authorised limit, which the law forbids. Borrow less, or have full council raise the limit before.");
        assertThat(only(budget, CheckKind.DEBT_BEYOND_BOUNDARY).amount()).contains(Money.pounds(50));
        assertThat(only(budget, CheckKind.DEBT_BEYOND_BOUNDARY).severity()).isEqualTo(Severity.LOOK);
        assertThat(all(budget, CheckKind.DEBT_BEYOND_CFR).getFirst().amount()).contains(Money.pounds(100));
    }

    /// 100,000 borrowed at 80 % for the full year costs 80,000 of the rates that were to pay for the works, so that as
    /// much more is borrowed, which costs 64,000, and so on.
    @Test
    void borrowingThatPaysForBorrowingDoesNotSettle() {
        Scheme dear = scheme(2026, 40, "80", InterestConvention.FULL_YEAR);
        Budget budget = PLACE.with(Scheme.class, List.of(dear))
                .withFunds(List.of(borrowing(100_000_000), rates(99_900_000)))
                .with(capital("Works", 100_000_000).withScheme(dear.id()));
        Check circular = only(budget, CheckKind.CIRCULAR_BORROWING);

        assertThat(circular.severity()).isEqualTo(Severity.FAILS);
        assertThat(circular.sentence()).contains("borrowing has to pay for borrowing");
        assertThat(all(hub(scheme(2027, 40)), CheckKind.CIRCULAR_BORROWING)).isEmpty();
    }

    private static Budget hub(Scheme scheme) {
        return PLACE.with(Scheme.class, List.of(scheme))
                .withFunds(List.of(
                        borrowing(3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000),
                        fund(
                                "Tax",
                                FundKind.UNRINGFENCED_GRANT,
                                FundClass.REVENUE,
                                500_000,
                                500_000,
                                500_000,
                                500_000,
                                500_000)))
                .with(WORKS);
    }

    private static Treasury treasury(long cfr, long debt, long boundary, long limit) {
        return new Treasury(
                new TreasuryId("treasury"),
                COUNCIL.id(),
                Money.pounds(cfr),
                Money.ZERO,
                Money.ZERO,
                false,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                null,
                pounds(debt),
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                Money.ZERO,
                Money.ZERO,
                pounds(boundary),
                pounds(limit),
                "");
    }
}

package wholeplace.outlook.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.outlook.capital.Town.COUNCIL;
import static wholeplace.outlook.capital.Town.FIRST;
import static wholeplace.outlook.capital.Town.HUB;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Treasury;
import wholeplace.budget.TreasuryId;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.Lines;

/// Cases P1 and T5 of FINANCE.md on whole budgets. In tenths of a million.
class PrudentialTest {
    private static final Budget NO_LINES = Town.of(5, Town.scheme(FIRST, 40));
    private static final CapitalFinancing TWENTY =
            new CapitalFinancing(COUNCIL, tenths(200), tenths(80), tenths(30), tenths(10), tenths(80));
    private static final Treasury P1 = treasury(tenth(1_000), tenths(24), tenths(750), null);

    @Test
    void caseP1TheRequirementOpensAndCloses() {
        PrudentialYear year = first(P1, TWENTY);

        assertThat(year.cfr().newBorrowing()).isEqualTo(tenth(80));
        assertThat(year.cfr().close()).isEqualTo(tenth(1_056));
    }

    @Test
    void caseP1TheLiabilityBenchmark() {
        LiabilityBenchmark benchmark = first(P1, TWENTY).liabilityBenchmark().orElseThrow();

        assertThat(benchmark.loansCfr()).isEqualTo(tenth(1_056));
        assertThat(benchmark.netLoansRequirement()).isEqualTo(tenth(706));
        assertThat(benchmark.benchmark()).isEqualTo(tenth(806));
        assertThat(benchmark.externalNeed()).isEqualTo(tenth(56));
        assertThat(benchmark.internalBorrowing()).isEqualTo(tenth(306));
    }

    @Test
    void caseP1FinancingIsFourPercentOfTheRevenueStream() {
        PrudentialYear year = first(P1, TWENTY);

        assertThat(year.financingCost()).isEqualTo(tenth(60));
        assertThat(year.financingCostPercent()).contains(new BigDecimal("4.00"));
    }

    @Test
    void caseT5TheCfrMethodTakesLastYearsRequirement() {
        Prudential prudential = of(cfrMethod(625, 100, 25), CapitalFinancing.none(COUNCIL), outlook(Profile.EMPTY));

        assertThat(prudential.years().subList(0, 3))
                .extracting(year -> year.cfr().mrp())
                .containsExactly(Money.pounds(2_000_000), Money.pounds(1_920_000), Money.pounds(1_843_200));
    }

    @Test
    void whereNoRateOfTheCfrMethodIsKnownItSaysSoAndTheRestHasFigures() {
        Budget old = Budget.empty("Old", new FinancialYear(1990), 5).withPartners(NO_LINES.partners());
        CapitalOutlook capital = CapitalOutlook.of(old, Lines.of(old), ReferenceData.standard());
        Prudential prudential = of(cfrMethod(625, 100, 25), CapitalFinancing.none(COUNCIL), capital);

        assertThat(prudential.notComputed())
                .contains("Treasury \"treasury\" provides by the CFR method, whose rate is not known for 1990/91."
                        + " Override mrp.cfr-method.rate from that year, or type the provision.");
        assertThat(prudential.years().getFirst().cfr().close()).isEqualTo(tenth(625));
        assertThat(of(P1, TWENTY, capital).notComputed()).isEmpty();
    }

    @Test
    void aTreasuryHasNoAmountBeyondTheLargest() {
        Treasury absurd = treasury(Money.pounds(2_000_000_000_000L), tenths(24), Profile.EMPTY, null);

        assertThatThrownBy(() -> NO_LINES.with(Treasury.class, List.of(absurd)))
                .hasMessageContaining("Treasury \"treasury\" has an amount of £2,000,000,000,000.");
    }

    @Test
    void theYearsHangTogether() {
        Prudential prudential = of(P1, TWENTY, outlook(Profile.EMPTY));

        for (int at = 1; at < 5; at++) {
            assertThat(prudential.years().get(at).cfr().open())
                    .isEqualTo(prudential.years().get(at - 1).cfr().close());
        }
        assertThat(prudential.in(FIRST.plus(4))).isPresent();
        assertThat(prudential.in(FIRST.plus(5))).isEmpty();
    }

    @Test
    void theDebtOfASchemeIsProvidedForByItsScheduleAndNotTwice() {
        CapitalFinancing borrowed =
                new CapitalFinancing(COUNCIL, tenths(40), Profile.EMPTY, Profile.EMPTY, Profile.EMPTY, tenths(40));
        Prudential prudential = of(cfrMethod(625, 100, 25), borrowed, outlook(tenths(40)));

        PrudentialYear second = prudential.years().get(1);
        assertThat(second.mrpOfSchemes()).isEqualTo(Money.pounds(100_000));
        assertThat(second.cfr().mrp()).isEqualTo(Money.pounds(2_020_000));
        assertThat(second.cfr().close()).isEqualTo(tenth(625 + 40).minus(Money.pounds(4_020_000)));
    }

    @Test
    void borrowingForNoSchemeIsShown() {
        assertThat(first(P1, TWENTY).outsideSchemes()).isEqualTo(tenth(80));
        assertThat(of(P1, TWENTY, outlook(tenths(80))).years().getFirst().outsideSchemes())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whereNoDebtIsTypedItIsLastYearsAndTheBorrowingLessWhatIsSetAside() {
        PrudentialYear year = first(treasury(tenth(1_000), tenths(24), Profile.EMPTY, tenth(700)), TWENTY);

        assertThat(year.grossDebt()).contains(tenth(700 + 80 - 24));
        assertThat(year.operationalBoundary()).contains(tenth(756));
        assertThat(year.authorisedLimit()).contains(tenth(856));
    }

    @Test
    void withoutAnyDebtSaidThereIsNothingToHoldAgainstTheLimits() {
        PrudentialYear year = first(treasury(tenth(1_000), tenths(24), Profile.EMPTY, null), TWENTY);

        assertThat(year.grossDebt()).isEmpty();
        assertThat(year.operationalBoundary()).isEmpty();
        assertThat(year.liabilityBenchmark()).isEmpty();
        assertThat(year.debtBeyondCfr()).isEqualTo(Money.ZERO);
        assertThat(year.cfr().close()).isEqualTo(tenth(1_056));
    }

    @Test
    void debtIsHeldAgainstTheRequirementOfThisAndTheNextTwoYears() {
        Treasury indebted = treasury(tenth(1_000), tenths(24), tenths(1_100, 1_050), null);
        Prudential prudential = of(indebted, TWENTY, outlook(Profile.EMPTY));

        assertThat(prudential.years().get(0).debtLimit()).isEqualTo(tenth(1_056));
        assertThat(prudential.years().get(0).debtBeyondCfr()).isEqualTo(tenth(44));
        assertThat(prudential.years().get(1).debtBeyondCfr()).isEqualTo(Money.ZERO);
    }

    @Test
    void approvedLimitsTakeThePlaceOfExpectedOnes() {
        Treasury approved = limits(treasury(tenth(1_000), tenths(24), tenths(750), null), tenths(740), tenths(745));
        PrudentialYear year = first(approved, TWENTY);

        assertThat(year.debtBeyondBoundary()).isEqualTo(tenth(10));
        assertThat(year.debtBeyondLimit()).isEqualTo(tenth(5));
        assertThat(first(P1, TWENTY).debtBeyondLimit()).isEqualTo(Money.ZERO);
    }

    @Test
    void leasesAreDebtButNoLoans() {
        Treasury leasing = new Treasury(
                P1.id(),
                COUNCIL,
                P1.cfr(),
                Money.ZERO,
                Money.ZERO,
                false,
                P1.mrp(),
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                null,
                tenths(806),
                tenths(56),
                P1.usableReserves(),
                P1.workingCapital(),
                P1.liquidityAllowance(),
                Money.ZERO,
                Profile.EMPTY,
                Profile.EMPTY,
                "");
        LiabilityBenchmark benchmark =
                first(leasing, TWENTY).liabilityBenchmark().orElseThrow();

        assertThat(benchmark.loans()).isEqualTo(tenth(750));
        assertThat(benchmark.loansCfr()).isEqualTo(tenth(1_000));
        assertThat(benchmark.internalBorrowing()).isEqualTo(tenth(250));
    }

    @Test
    void withoutARevenueStreamThereIsNoRatio() {
        Prudential prudential =
                Prudential.of(P1, TWENTY, Profile.EMPTY, outlook(Profile.EMPTY), ReferenceData.standard());

        assertThat(prudential.years().getFirst().financingCostPercent()).isEmpty();
    }

    @Test
    void whatNothingPaysForIsSaid() {
        CapitalFinancing short_ =
                new CapitalFinancing(COUNCIL, tenths(200), tenths(80), Profile.EMPTY, Profile.EMPTY, tenths(70));

        assertThat(short_.unfinanced()).isEqualTo(tenths(50));
        assertThat(first(P1, short_).cfr())
                .extracting(CapitalFinancingRequirement::newBorrowing)
                .isEqualTo(tenth(120));
    }

    private static PrudentialYear first(Treasury treasury, CapitalFinancing financing) {
        return of(treasury, financing, outlook(Profile.EMPTY)).years().getFirst();
    }

    private static Prudential of(Treasury treasury, CapitalFinancing financing, CapitalOutlook capital) {
        return Prudential.of(treasury, financing, tenths(1_500), capital, ReferenceData.standard());
    }

    /// Of the scheme, over 40 years from 2027/28.
    private static CapitalOutlook outlook(Profile borrowed) {
        return CapitalOutlook.of(
                NO_LINES, Lines.of(NO_LINES), Borrowed.of(Map.of(HUB, borrowed)), ReferenceData.standard());
    }

    private static Treasury treasury(Money cfr, Profile mrp, Profile debt, @Nullable Money openingDebt) {
        return new Treasury(
                new TreasuryId("treasury"),
                COUNCIL,
                cfr,
                Money.ZERO,
                Money.ZERO,
                false,
                mrp,
                Profile.EMPTY,
                tenths(39),
                tenths(3),
                openingDebt,
                debt,
                Profile.EMPTY,
                tenths(300),
                tenths(50),
                tenth(100),
                tenth(100),
                Profile.EMPTY,
                Profile.EMPTY,
                "");
    }

    private static Treasury cfrMethod(long cfr, long housing, long adjustmentA) {
        return new Treasury(
                new TreasuryId("treasury"),
                COUNCIL,
                tenth(cfr),
                tenth(housing),
                tenth(adjustmentA),
                true,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                null,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                Profile.EMPTY,
                Money.ZERO,
                Money.ZERO,
                Profile.EMPTY,
                Profile.EMPTY,
                "");
    }

    private static Treasury limits(Treasury treasury, Profile boundary, Profile limit) {
        return new Treasury(
                treasury.id(),
                COUNCIL,
                treasury.cfr(),
                treasury.hraCfr(),
                treasury.adjustmentA(),
                treasury.cfrMethod(),
                treasury.mrp(),
                treasury.vrp(),
                treasury.interest(),
                treasury.investmentIncome(),
                treasury.openingDebt(),
                treasury.debt(),
                treasury.otherLiabilities(),
                treasury.usableReserves(),
                treasury.workingCapital(),
                treasury.liquidityAllowance(),
                treasury.headroom(),
                boundary,
                limit,
                "");
    }

    private static Profile tenths(long... tenthsOfAMillion) {
        return Profile.from(
                FIRST,
                Arrays.stream(tenthsOfAMillion).mapToObj(PrudentialTest::tenth).toArray(Money[]::new));
    }

    private static Money tenth(long tenthsOfAMillion) {
        return Money.pounds(tenthsOfAMillion * 100_000);
    }
}

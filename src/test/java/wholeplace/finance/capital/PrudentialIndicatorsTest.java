package wholeplace.finance.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;

/// A council with a CFR of 100m that spends 20m in the year. All in tenths of a million.
class PrudentialIndicatorsTest {
    private static final CapitalFinancingRequirement YEAR = new CapitalFinancingRequirement(
            tenths(1_000), tenths(200), tenths(80), tenths(30), tenths(10), tenths(24), Money.ZERO);

    @Test
    void whatIsNeitherPaidForNorProvidedForIsTheCfr() {
        assertThat(YEAR.newBorrowing()).isEqualTo(tenths(80));
        assertThat(YEAR.change()).isEqualTo(tenths(56));
        assertThat(YEAR.close()).isEqualTo(tenths(1_056));
    }

    @Test
    void voluntaryProvisionLowersItToo() {
        var more = new CapitalFinancingRequirement(
                YEAR.close(), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, tenths(24), tenths(2));
        assertThat(more.close()).isEqualTo(tenths(1_030));
    }

    @Test
    void theLiabilityBenchmarkSaysWhatToBorrowOutside() {
        var benchmark = new LiabilityBenchmark(YEAR.close(), Money.ZERO, tenths(350), tenths(100), tenths(750));

        assertThat(benchmark.netLoansRequirement()).isEqualTo(tenths(706));
        assertThat(benchmark.benchmark()).isEqualTo(tenths(806));
        assertThat(benchmark.externalNeed()).isEqualTo(tenths(56));
        assertThat(benchmark.internalBorrowing()).isEqualTo(tenths(306));
    }

    @Test
    void leasesAreDebtButNoLoans() {
        var benchmark = new LiabilityBenchmark(tenths(1_056), tenths(56), tenths(350), tenths(100), tenths(750));

        assertThat(benchmark.loansCfr()).isEqualTo(tenths(1_000));
        assertThat(benchmark.benchmark()).isEqualTo(tenths(750));
        assertThat(benchmark.externalNeed()).isEqualTo(Money.ZERO);
        assertThat(benchmark.externalDebt()).isEqualTo(tenths(806));
        assertThat(benchmark.internalBorrowing()).isEqualTo(tenths(250));
    }

    @Test
    void debtMayNotPassTheCfrOfTheNextTwoYears() {
        List<Money> changes = Stream.of(56, 20, -10, 900)
                .map(PrudentialIndicatorsTest::tenths)
                .toList();

        assertThat(PrudentialIndicators.grossDebtLimit(tenths(1_000), changes)).isEqualTo(tenths(1_066));
        assertThat(PrudentialIndicators.grossDebtExcess(tenths(1_066), tenths(1_000), changes))
                .isEqualTo(Money.ZERO);
        assertThat(PrudentialIndicators.grossDebtExcess(tenths(1_070), tenths(1_000), changes))
                .isEqualTo(tenths(4));
        assertThat(PrudentialIndicators.grossDebtLimit(tenths(1_000), changes.subList(0, 1)))
                .as("the last year of the plan")
                .isEqualTo(tenths(1_056));
    }

    @Test
    void theAuthorisedLimitIsTheBoundaryAndHeadroom() {
        Money boundary = PrudentialIndicators.operationalBoundary(tenths(750), tenths(56), tenths(30));

        assertThat(boundary).isEqualTo(tenths(836));
        assertThat(PrudentialIndicators.authorisedLimit(boundary, tenths(100))).isEqualTo(tenths(936));
    }

    @Test
    void debtCostsFourPercentOfTheNetRevenueStream() {
        Money cost = PrudentialIndicators.financingCost(tenths(39), tenths(24), Money.ZERO, tenths(3));

        assertThat(cost).isEqualTo(tenths(60));
        assertThat(PrudentialIndicators.financingCostPercent(cost, tenths(1_500)))
                .isEqualTo("4.00");
        assertThatThrownBy(() -> PrudentialIndicators.financingCostPercent(cost, Money.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Money tenths(long tenthsOfAMillion) {
        return Money.pounds(tenthsOfAMillion * 100_000);
    }
}

package wholeplace.outlook.capital;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.LineId;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.budget.WholeBudgets;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;

/// What holds of every budget, generated from a seed.
class CapitalPropertiesTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void aSchemeThatSlipsLosesNothing(long seed) {
        Budget budget = WholeBudgets.generated(seed, 40);
        Budget onTime = budget.with(
                Scheme.class,
                budget.schemes().stream()
                        .map(scheme -> scheme.withDelay(0).withSlippage(Rate.ZERO))
                        .toList());

        for (SchemeOutlook slipped : outlook(budget, Borrowed.NOTHING).schemes()) {
            SchemeOutlook planned = outlook(onTime, Borrowed.NOTHING)
                    .find(slipped.scheme().id())
                    .orElseThrow();
            assertThat(slipped.spend().total().plus(slipped.beyond()))
                    .isEqualTo(planned.spend().total());
            assertThat(planned.beyond()).isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCapitalLineOfASchemeIsInItsSpend(long seed) {
        Budget budget = WholeBudgets.generated(seed, 40);
        for (SchemeOutlook one : outlook(budget, Borrowed.NOTHING).schemes()) {
            Money lines = Lines.of(budget).all().stream()
                    .filter(line -> one.scheme().id().equals(line.line().scheme()))
                    .filter(line -> line.line().spendClass() == SpendClass.CAPITAL)
                    .map(LineOutlook::netTotal)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(one.spend().total()).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void provisionAddsUpToTheBorrowingOverTheLifeOfTheAsset(long seed) {
        Budget budget = WholeBudgets.generated(seed, 10);
        for (SchemeOutlook one : outlook(budget, borrowed(budget, seed)).schemes()) {
            assertThat(one.notComputed()).isEmpty();
            assertThat(one.mrp().total()).isEqualTo(one.borrowing().total());
            assertThat(one.mrp().after(budget.years().last())).isEqualTo(one.owedAfterPlan());
            assertThat(one.mrp().instalments())
                    .allSatisfy(year -> assertThat(year.amount().isNegative()).isFalse());
            assertThat(one.provisionMovedByDelay().total()).isEqualTo(Money.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFallsOnRevenueIsInTheFinancingLinesAndTheSchemesOwn(long seed) {
        Budget budget = WholeBudgets.generated(seed, 40);
        CapitalOutlook outlook = outlook(budget, borrowed(budget, seed));
        Map<LineId, LineOutlook> financing = new HashMap<>();
        outlook.financing().forEach(line -> financing.put(line.line().id(), line));

        for (SchemeOutlook one : outlook.schemes()) {
            Money own = Lines.of(budget).all().stream()
                    .filter(line -> one.scheme().id().equals(line.line().scheme()))
                    .filter(line -> line.line().spendClass() == SpendClass.REVENUE)
                    .map(LineOutlook::netTotal)
                    .reduce(Money.ZERO, Money::plus);
            LineOutlook line = financing.get(one.financingLine().id());
            Money cost = own.plus(line == null ? Money.ZERO : line.netTotal());
            assertThat(one.revenueConsequence().total()).isEqualTo(cost);
            assertThat(one.costs().years())
                    .extracting(RevenueCosts.Year::year)
                    .containsExactlyElementsOf(budget.years().list());
        }
        assertThat(financing.keySet()).noneMatch(id -> budget.lines().has(id));
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static CapitalOutlook outlook(Budget budget, Borrowed borrowed) {
        return CapitalOutlook.of(budget, Lines.of(budget), borrowed, ReferenceData.standard());
    }

    private static Borrowed borrowed(Budget budget, long seed) {
        var random = new Random(seed);
        Map<SchemeId, Profile> prudential = new HashMap<>();
        Map<SchemeId, Profile> byDirection = new HashMap<>();
        for (Scheme scheme : budget.schemes()) {
            prudential.put(scheme.id(), amounts(budget, random));
            byDirection.put(scheme.id(), amounts(budget, random));
        }
        return new Borrowed(prudential, byDirection);
    }

    private static Profile amounts(Budget budget, Random random) {
        Profile amounts = Profile.EMPTY;
        for (FinancialYear year : budget.years().list()) {
            if (random.nextInt(3) == 0) {
                amounts = amounts.with(year, new Money(random.nextInt(2_000_000_00)));
            }
        }
        return amounts;
    }
}

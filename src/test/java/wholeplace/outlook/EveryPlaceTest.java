package wholeplace.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.SpendClass;
import wholeplace.budget.WholeBudgets;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.funding.Need;
import wholeplace.outlook.funding.Payment;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;
import wholeplace.outlook.funding.Rules;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Part;

/// What holds of a thousand places made up from seeds, whatever they say.
class EveryPlaceTest {
    private static final int PLACES_A_SEED = 50;

    static long[] seeds() {
        return LongStream.range(0, 20).toArray();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moneyIsUsedOnceAndForWhatItMayPay(long seed) {
        for (long place = 0; place < PLACES_A_SEED; place++) {
            Outlook outlook = Outlook.of(WholeBudgets.generated(seed * PLACES_A_SEED + place, 30));
            usesEqualSources(outlook);
            nothingIsSpentTwice(outlook);
            totalsAgree(outlook);
            nothingIsLost(outlook);
        }
    }

    /// What a line costs is paid by what may pay for it, or named as unfunded.
    private static void usesEqualSources(Outlook outlook) {
        var rules = new Rules(outlook.reference().data());
        for (Need need : outlook.allocation().needs()) {
            Map<FinancialYear, Money> paid = new HashMap<>();
            for (Payment payment : outlook.allocation().payments(need.id())) {
                paid.merge(payment.year(), payment.amount(), Money::plus);
                assertThat(payment.fixed()
                                || rules.against(payment.pot(), need.line(), payment.year())
                                        .isEmpty())
                        .isTrue();
            }
            Profile unfunded = outlook.allocation().unfunded(need.id());
            for (FinancialYear year : outlook.years().list()) {
                Money costs = need.outlook().net(year);
                Money covered = paid.getOrDefault(year, Money.ZERO).plus(unfunded.amount(year));
                assertThat(covered).isEqualTo(costs.isNegative() ? Money.ZERO : costs);
            }
        }
    }

    private static void nothingIsSpentTwice(Outlook outlook) {
        Map<Pot, Money> used = new HashMap<>();
        for (Need need : outlook.allocation().needs()) {
            outlook.allocation()
                    .payments(need.id())
                    .forEach(payment -> used.merge(payment.pot(), payment.amount(), Money::plus));
        }
        for (PotOutlook pot : outlook.allocation().pots()) {
            Money all = used.getOrDefault(pot.pot(), Money.ZERO);
            assertThat(all).isEqualTo(pot.used().total());
            Money in = pot.pot().isCash() ? pot.pot().available().total() : Money.ZERO;
            assertThat(all.plus(pot.unapplied())).isEqualTo(in);
        }
    }

    private static void totalsAgree(Outlook outlook) {
        for (Dimension dimension : Dimension.values()) {
            Money sum = outlook.by(dimension).stream()
                    .map(Part::all)
                    .map(Profile::total)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(sum).isEqualTo(outlook.grandTotal());
        }
        assertThat(outlook.toFind().total()).isEqualTo(outlook.allocation().unfunded());
    }

    /// A scheme that slips spends the same in all, within the plan or after it.
    private static void nothingIsLost(Outlook outlook) {
        Budget budget = outlook.budget();
        for (LineOutlook line : outlook.lines()) {
            boolean moves = line.line().scheme() != null && line.line().spendClass() == SpendClass.CAPITAL;
            if (moves && line.line().direction() == Direction.EXPENDITURE && isWhole(line)) {
                assertThat(line.counted().total().plus(line.beyond()))
                        .as(budget.name() + " " + line.line().title())
                        .isEqualTo(line.stated().total());
            }
        }
    }

    private static boolean isWhole(LineOutlook line) {
        return line.line().delivery().equals(Rate.ONE);
    }
}

package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.WholeBudgets;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

class DiffTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDifferenceMadeGivesTheOtherBudget(long seed) {
        Budget before = WholeBudgets.generated(seed, 40);
        Budget after = WholeBudgets.edited(before, seed + 1);
        List<Change> changes = Diff.between(before, after);
        assertThat(Changes.apply(changes, before)).isEqualTo(after);
        assertThat(Changes.apply(Change.inverse(changes), after)).isEqualTo(before);
        assertThat(Diff.between(Changes.apply(changes, before), after)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void unrelatedBudgetsDifferToo(long seed) {
        Budget before = WholeBudgets.generated(seed, 20);
        Budget after = WholeBudgets.generated(seed + 5_000, 20);
        List<Change> changes = Diff.between(before, after);
        assertThat(Changes.apply(changes, before)).isEqualTo(after);
        assertThat(Changes.apply(Change.inverse(changes), after)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFingerprintFollowsTheChanges(long seed) {
        Budget before = WholeBudgets.generated(seed, 40);
        Budget after = WholeBudgets.edited(before, seed + 1);
        assertThat(Fingerprint.of(before).moved(before, after)).isEqualTo(Fingerprint.of(after));
        assertThat(Fingerprint.of(after)).isNotEqualTo(Fingerprint.of(before));
        assertThat(Fingerprint.parse(Fingerprint.of(after).hex())).isEqualTo(Fingerprint.of(after));
    }

    @Test
    void aYearOfAProfileIsAField() {
        Budget before = Budgets.large(3, 5);
        Line line = before.lines().get(new LineId("line-000001"));
        Budget after = before.with(line.withAmount(new FinancialYear(2028), Money.pounds(300_000)));
        assertThat(Diff.between(before, after))
                .containsExactly(
                        new Change.Edited(EntityKind.LINE, "line-000001", "amount 2028/29", "1014.00", "300000.00"));
    }

    @Test
    void aBudgetEqualToItselfHasNoDifference() {
        assertThat(Diff.between(Budgets.large(50, 10), Budgets.large(50, 10))).isEmpty();
    }

    @Test
    void aChangeThatDoesNotFitIsRefusedWithASentence() {
        Budget budget = Budgets.large(3, 5);
        Change wrong = new Change.Edited(EntityKind.LINE, "line-000001", "name", "Bridge", "Tunnel");
        assertThatThrownBy(() -> Changes.apply(List.of(wrong), budget))
                .isInstanceOf(ChangeRefused.class)
                .hasMessage(
                        "The line \"line-000001\" says \"Line 1\" for \"name\", not \"Bridge\", so the change does not fit"
                                + " this budget.");
    }
}

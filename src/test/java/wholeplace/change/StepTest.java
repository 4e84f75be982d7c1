package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.WholeBudgets;

class StepTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final Budget before = WholeBudgets.generated(7, 30);
    private final Budget after = WholeBudgets.edited(before, 8);
    private final Step third = Step.edit(before, after, stamp(3, "A. Rahman"), "Pasted 40 amounts", Revision.EDIT)
            .orElseThrow();

    @Test
    void aRevisionTakenBackIsAnotherRevisionThatGivesTheBudgetOfBefore() {
        Step fourth = Step.undo(after, third.revision(), stamp(4, "B. Cole"));
        assertThat(fourth.after()).isEqualTo(before);
        assertThat(fourth.revision().number()).isEqualTo(4);
        assertThat(fourth.revision().label()).isEqualTo("Undid: Pasted 40 amounts");
        assertThat(fourth.revision().cause()).isEqualTo(new Revision.Cause.Undo(3));
        assertThat(fourth.revision().changes()).hasSameSizeAs(third.revision().changes());
    }

    @Test
    void madeAgainItGivesTheBudgetOfAfter() {
        Step fifth = Step.redo(before, third.revision(), stamp(5, "B. Cole"));
        assertThat(fifth.after()).isEqualTo(after);
        assertThat(fifth.revision().label()).isEqualTo("Redid: Pasted 40 amounts");
        assertThat(fifth.revision().cause()).isEqualTo(new Revision.Cause.Redo(3));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        assertThat(Step.edit(before, before, stamp(3, "A. Rahman"), "Typed the same again", Revision.EDIT))
                .isEmpty();
    }

    @Test
    void aBudgetThatHasGoneOnRefusesToGoBack() {
        assertThatThrownBy(() -> Step.undo(before, third.revision(), stamp(4, "B. Cole")))
                .isInstanceOf(ChangeRefused.class);
    }

    private static Step.Stamp stamp(long number, String who) {
        return new Step.Stamp(number, MONDAY, who);
    }
}

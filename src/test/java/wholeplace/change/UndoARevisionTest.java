package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;

class UndoARevisionTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final Budget before = Budgets.generated(7, 30);
    private final Budget after = Budgets.edited(before, 8);
    private final Revision third = Revision.between(
                    before, after, 3, MONDAY, "A. Rahman", "Pasted 40 amounts", Revision.EDIT)
            .orElseThrow();

    @Test
    void aRevisionTakenBackIsAnotherRevisionThatGivesTheBudgetOfBefore() {
        Revision fourth = third.undone(4, MONDAY, "B. Cole");
        assertThat(Changes.apply(fourth.changes(), after)).isEqualTo(before);
        assertThat(fourth.number()).isEqualTo(4);
        assertThat(fourth.label()).isEqualTo("Undid: Pasted 40 amounts");
        assertThat(fourth.cause()).isEqualTo(new Revision.Cause.Undo(3));
    }

    @Test
    void madeAgainItGivesTheBudgetOfAfter() {
        Revision fifth = third.redone(5, MONDAY, "B. Cole");
        assertThat(Changes.apply(fifth.changes(), before)).isEqualTo(after);
        assertThat(fifth.cause()).isEqualTo(new Revision.Cause.Redo(3));
    }

    @Test
    void whatChangesNothingIsNoRevision() {
        assertThat(Revision.between(before, before, 3, MONDAY, "A. Rahman", "Typed the same again", Revision.EDIT))
                .isEmpty();
    }
}

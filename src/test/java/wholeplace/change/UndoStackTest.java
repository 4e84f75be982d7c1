package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UndoStackTest {
    @Test
    void undoGoesBackAndRedoForwardUntilSomebodyEdits() {
        UndoStack two = UndoStack.EMPTY.after(1, Revision.EDIT).after(2, new Revision.Cause.Imported("towns.xlsx"));
        UndoStack back = two.after(3, new Revision.Cause.Undo(2));
        assertThat(back.toUndo()).contains(1L);
        assertThat(back.toRedo()).contains(2L);
        UndoStack start = back.after(4, new Revision.Cause.Undo(1));
        assertThat(start.toUndo()).isEmpty();
        UndoStack again = start.after(5, new Revision.Cause.Redo(1)).after(6, new Revision.Cause.Redo(2));
        assertThat(again).isEqualTo(two);
        assertThat(back.after(4, Revision.EDIT).toRedo()).isEmpty();
    }
}

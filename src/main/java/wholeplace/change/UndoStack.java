package wholeplace.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which revision undo would take back and which one redo would make again: a value that follows from the history
/// alone, so that undo works after a restart as before it.
///
/// @param undoable numbers of revisions that are in force, the next to undo last
/// @param redoable numbers of revisions that were taken back, the next to redo last; a new edit forgets them
public record UndoStack(List<Long> undoable, List<Long> redoable) {
    public static final UndoStack EMPTY = new UndoStack(List.of(), List.of());

    public UndoStack {
        undoable = List.copyOf(undoable);
        redoable = List.copyOf(redoable);
    }

    /// The stack after one more revision.
    public UndoStack after(long number, Revision.Cause cause) {
        return switch (cause) {
            case Revision.Cause.Edit e -> new UndoStack(plus(undoable, number), List.of());
            case Revision.Cause.Imported i -> new UndoStack(plus(undoable, number), List.of());
            case Revision.Cause.Undo undo ->
                new UndoStack(minus(undoable, undo.revision()), plus(redoable, undo.revision()));
            case Revision.Cause.Redo redo ->
                new UndoStack(plus(undoable, redo.revision()), minus(redoable, redo.revision()));
        };
    }

    public Optional<Long> toUndo() {
        return undoable.isEmpty() ? Optional.empty() : Optional.of(undoable.getLast());
    }

    public Optional<Long> toRedo() {
        return redoable.isEmpty() ? Optional.empty() : Optional.of(redoable.getLast());
    }

    private static List<Long> plus(List<Long> numbers, long number) {
        List<Long> more = new ArrayList<>(numbers);
        more.add(number);
        return more;
    }

    private static List<Long> minus(List<Long> numbers, long number) {
        return numbers.stream().filter(other -> other != number).toList();
    }
}

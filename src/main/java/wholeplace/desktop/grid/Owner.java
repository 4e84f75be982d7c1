package wholeplace.desktop.grid;

import java.util.Optional;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Gesture;

/// Whom the grid asks. Called on the window's thread.
public interface Owner {
    /// Takes a gesture whole, as one step of undo, or refuses it whole. It then shows the grid the new sheet, at once
    /// or when it is computed. Asks first about doubts and new lines, if there are any.
    ///
    /// @return nothing where it is taken, a plain sentence with a cure where it is refused
    Optional<String> take(Gesture gesture);

    /// Tells where the figure of a line or of a group comes from.
    void explain(Cell cell);

    void comment(Cell cell);

    void undo();

    void redo();
}

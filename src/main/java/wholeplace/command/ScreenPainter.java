package wholeplace.command;

import java.nio.file.Path;
import java.util.List;
import wholeplace.budget.Budget;

/// Paints the program's screens as pictures; the desktop does it, this floor only asks.
public interface ScreenPainter {
    /// @return the files made in the folder
    List<Path> paint(Budget budget, Path folder);
}

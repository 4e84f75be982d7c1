package wholeplace.desktop.grid.core;

/// The lines of a sheet in their order, read cell by cell; lines and columns count from nought. What it answers never
/// changes: a new result is a new `Lines`. [LineTable] keeps them in arrays.
public interface Lines {
    int size();

    /// Stable: the same line has the same id in every later sheet.
    String id(int line);

    /// What a column of words says; empty where it says nothing.
    String text(int line, int column);

    /// Whether a column of figures has no amount here, which is not nought.
    boolean isMissing(int line, int column);

    /// The amount in pence, where it is not missing.
    long pence(int line, int column);

    /// Whether the cell follows from others, so that it is explained and not typed.
    boolean isCalculated(int line, int column);

    /// What is wrong with the line, as a sentence; empty where nothing is.
    String warning(int line);
}

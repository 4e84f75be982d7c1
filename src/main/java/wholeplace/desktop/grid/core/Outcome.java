package wholeplace.desktop.grid.core;

/// What comes of a gesture before its owner has seen it.
public sealed interface Outcome permits Gesture, Outcome.Refused {
    /// @param sentence names each cell in the way, and the cure
    record Refused(String sentence) implements Outcome {}
}

package wholeplace.desktop.parts;

import java.util.List;

/// Asks the user. Behind an interface, because what asks in a window of its own cannot be answered where there is no
/// display.
public interface Questions {
    /// Whether the user says yes to all of these; yes at once where nothing is asked.
    boolean agreed(List<String> questions);
}

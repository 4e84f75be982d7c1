package wholeplace.desktop.grid.core;

import java.util.List;
import java.util.Map;

/// What one keystroke, paste or fill asks for: to be taken whole, as one step of undo, or refused whole.
///
/// @param label for the history: "Paste 9 cells at HR-003 2028/29"
/// @param newLines rows of a paste beyond the last line, by column id: to be offered as new lines, never dropped
/// @param doubts questions to put before taking it: "1234 CR: is -1,234.00 meant?"
public record Gesture(String label, List<Edit> edits, List<Map<String, Entry>> newLines, List<String> doubts)
        implements Outcome {
    public Gesture {
        edits = List.copyOf(edits);
        newLines = newLines.stream().map(Map::copyOf).toList();
        doubts = List.copyOf(doubts);
    }

    public boolean isEmpty() {
        return edits.isEmpty() && newLines.isEmpty();
    }
}

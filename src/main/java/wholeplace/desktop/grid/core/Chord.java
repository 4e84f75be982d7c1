package wholeplace.desktop.grid.core;

import java.util.Locale;

/// Keys held together.
///
/// @param key as JavaFX names it: `LEFT`, `PAGE_UP`, `D`
/// @param shortcut Ctrl, or Command on a Mac
public record Chord(String key, boolean shortcut, boolean shift, boolean alt) {
    /// Reads `Ctrl+Shift+LEFT`.
    static Chord of(String written) {
        String key = written.substring(written.lastIndexOf('+') + 1);
        return new Chord(key, written.contains("Ctrl+"), written.contains("Shift+"), written.contains("Alt+"));
    }

    Chord withShift() {
        return new Chord(key, shortcut, true, alt);
    }

    /// For the list of keys: "Ctrl+Shift+Left".
    public String words() {
        return (shortcut ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (shift ? "Shift+" : "") + keyWords();
    }

    private String keyWords() {
        return switch (key) {
            case "OPEN_BRACKET" -> "[";
            case "BACK_SPACE" -> "Backspace";
            case "PAGE_UP" -> "Page up";
            case "PAGE_DOWN" -> "Page down";
            default ->
                key.length() <= 2 ? key : key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT);
        };
    }
}

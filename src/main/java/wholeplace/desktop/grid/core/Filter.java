package wholeplace.desktop.grid.core;

import java.util.Arrays;
import java.util.Locale;

/// Which lines are shown.
@FunctionalInterface
public interface Filter {
    Filter ALL = (sheet, line) -> true;

    boolean keeps(Sheet sheet, int line);

    /// Keeps the lines in whose words every typed word occurs, in any column and any case: "event hr" keeps HR-003 Town
    /// centre event staff.
    static Filter words(String typed) {
        if (typed.isBlank()) {
            return ALL;
        }
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return (sheet, line) -> {
            String text = text(sheet, line);
            return Arrays.stream(words).allMatch(text::contains);
        };
    }

    private static String text(Sheet sheet, int line) {
        var text = new StringBuilder();
        for (int column = 0; column < sheet.columns().size(); column++) {
            if (!sheet.column(column).kind().isFigure()) {
                text.append(sheet.lines().text(line, column)).append('\n');
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}

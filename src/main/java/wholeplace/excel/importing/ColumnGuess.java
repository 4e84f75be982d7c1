package wholeplace.excel.importing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Guesses which column says what about a line, from the headings alone.
final class ColumnGuess {
    private final Headings headings;
    private final YearColumns years;
    private final Map<LineField, Integer> chosen = new EnumMap<>(LineField.class);
    private final Set<Integer> taken = new HashSet<>();

    private ColumnGuess(Headings headings, YearColumns years) {
        this.headings = headings;
        this.years = years;
    }

    /// @param asked columns that somebody named; a negative one takes the field from no column
    static Map<LineField, Integer> of(Headings headings, YearColumns years, Map<LineField, Integer> asked) {
        var guess = new ColumnGuess(headings, years);
        guess.taken.addAll(asked.values());
        for (int fit = 2; fit >= 1; fit--) {
            for (LineField field : LineField.values()) {
                if (!asked.containsKey(field) && !guess.chosen.containsKey(field)) {
                    guess.look(field, fit);
                }
            }
        }
        guess.chosen.putAll(asked);
        guess.chosen.values().removeIf(column -> column < 0);
        return guess.chosen;
    }

    /// How many headings are known: what makes a row of headings likely.
    static int known(Headings headings, YearColumns years) {
        return of(headings, years, Map.of()).size();
    }

    private void look(LineField field, int fit) {
        for (int column = 0; column < headings.width(); column++) {
            if (!taken.contains(column)
                    && !years.has(column)
                    && !headings.text(column).isEmpty()
                    && field.fit(headings.text(column)) == fit) {
                chosen.put(field, column);
                taken.add(column);
                return;
            }
        }
    }
}

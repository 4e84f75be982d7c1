package wholeplace.desktop.grid.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The cells that stand in the way of a gesture, told all at once.
final class Obstacles {
    private static final int TOLD = 8;

    private final Sheet sheet;
    private final Map<Integer, List<String>> fixed = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private int fixedCells;
    private boolean figures;

    Obstacles(Sheet sheet) {
        this.sheet = sheet;
    }

    /// A cell that is calculated or not for typing.
    void fixed(int line, int column) {
        fixedCells++;
        figures |= sheet.column(column).kind().isFigure();
        fixed.computeIfAbsent(line, none -> new ArrayList<>())
                .add(sheet.column(column).title());
    }

    void unreadable(String place, String why) {
        unreadable.add(place + ": " + why);
    }

    /// @param nothing what did not happen: "Nothing was pasted."
    Optional<Outcome> refusal(String nothing) {
        if (fixed.isEmpty() && unreadable.isEmpty()) {
            return Optional.empty();
        }
        var told = new ArrayList<String>();
        told.add(nothing);
        if (!fixed.isEmpty()) {
            told.add(fixedSentence());
        }
        unreadable.stream().limit(TOLD).forEach(told::add);
        if (unreadable.size() > TOLD) {
            told.add("And %,d more that cannot be read.".formatted(unreadable.size() - TOLD));
        }
        return Optional.of(new Outcome.Refused(String.join(" ", told)));
    }

    private String fixedSentence() {
        List<String> rows = fixed.entrySet().stream()
                .limit(TOLD)
                .map(row -> "%s in %s".formatted(sheet.name(row.getKey()), list(row.getValue())))
                .toList();
        String more = fixed.size() > TOLD ? " and %,d more lines".formatted(fixed.size() - TOLD) : "";
        String places = String.join("; ", rows) + more;
        if (!figures) {
            return "This cannot be changed here: %s.".formatted(places);
        }
        return fixedCells == 1
                ? "%s is calculated and cannot be typed: press F2 on it to see what it follows from.".formatted(places)
                : "%,d cells are calculated and cannot be typed: %s. Choose a block without them."
                        .formatted(fixedCells, places);
    }

    /// "2027/28, 2028/29 and Total".
    private static String list(List<String> titles) {
        int last = titles.size() - 1;
        return last == 0 ? titles.getFirst() : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
    }
}

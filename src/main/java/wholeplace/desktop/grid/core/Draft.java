package wholeplace.desktop.grid.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A gesture while it is put together, cell by cell: it becomes a [Gesture] only if nothing stands in the way.
final class Draft {
    private final Sheet sheet;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Map<String, Entry>> newLines = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();
    private final Obstacles obstacles;

    Draft(Sheet sheet) {
        this.sheet = sheet;
        this.obstacles = new Obstacles(sheet);
    }

    void put(int line, int column, Entry entry) {
        if (sheet.takesTyping(line, column)) {
            edits.add(new Edit(cell(line, column), entry));
        } else {
            obstacles.fixed(line, column);
        }
    }

    void put(int line, int column, String text) {
        if (sheet.takesTyping(line, column)) {
            read("%s, %s".formatted(sheet.name(line), sheet.column(column).title()), column, text)
                    .ifPresent(entry -> edits.add(new Edit(cell(line, column), entry)));
        } else {
            obstacles.fixed(line, column);
        }
    }

    /// A row beyond the last line.
    ///
    /// @param number as the sentences count it, from 1
    void newLine(int number, int left, List<String> texts) {
        var line = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < texts.size(); i++) {
            int column = left + i;
            String title = sheet.column(column).title();
            read("Row %d, %s".formatted(number, title), column, texts.get(i))
                    .ifPresent(entry -> line.put(sheet.column(column).id(), entry));
        }
        newLines.add(line);
    }

    private Optional<Entry> read(String place, int column, String text) {
        return switch (Reading.of(sheet, column, text)) {
            case Reading.Meant meant -> Optional.of(meant.entry());
            case Reading.Doubted doubted -> {
                doubts.add(place + ": " + doubted.question());
                yield Optional.of(doubted.entry());
            }
            case Reading.Unreadable unreadable -> {
                obstacles.unreadable(place, unreadable.why());
                yield Optional.empty();
            }
        };
    }

    private Cell cell(int line, int column) {
        return new Cell(sheet.lines().id(line), sheet.column(column).id());
    }

    /// @param nothing what did not happen if something stands in the way: "Nothing was pasted."
    /// @param verb what to call it if nothing does: "Paste"
    Outcome outcome(String nothing, String verb) {
        return obstacles.refusal(nothing).orElseGet(() -> new Gesture(label(verb), edits, newLines, doubts));
    }

    private String label(String verb) {
        if (edits.isEmpty()) {
            return verb;
        }
        Cell first = edits.getFirst().cell();
        int line = sheet.lineOf(first.row());
        String at = "%s, %s"
                .formatted(
                        sheet.name(line),
                        sheet.column(sheet.columnOf(first.column())).title());
        return edits.size() == 1 ? "%s: %s".formatted(verb, at) : "%s %,d cells: %s".formatted(verb, edits.size(), at);
    }
}

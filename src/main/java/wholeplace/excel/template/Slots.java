package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.outlook.lines.LineOutlook;

/// Which lines of a budget go into which rows of a template.
final class Slots {
    /// A row that asks for amounts.
    record Slot(Grid grid, Grid.GridRow row) {
        String section() {
            return grid.region().section();
        }

        /// For sentences.
        String name() {
            String table = grid.table().name();
            return "\"%s\" of %s".formatted(row.label(), section().isEmpty() ? table : table + ", " + section());
        }
    }

    private final List<Slot> slots;
    private final Map<Slot, List<LineOutlook>> lines = new LinkedHashMap<>();
    private final Map<LineId, Put> taken = new LinkedHashMap<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Slots(Template template) {
        slots = template.grids().stream()
                .flatMap(grid -> grid.rows().stream()
                        .filter(row -> row.total().isEmpty() && !row.label().isEmpty())
                        .map(row -> new Slot(grid, row)))
                .toList();
    }

    /// By the binding's decisions first; a line of which nothing is decided goes into the row that is called like it.
    ///
    /// @throws BindingRefused where a decision fits no row or several, or a line is in two
    static Slots of(Template template, List<Put> puts, List<LineOutlook> all) {
        var slots = new Slots(template);
        puts.forEach(put -> slots.decided(put, all));
        if (!slots.wrong.isEmpty()) {
            throw new BindingRefused(slots.wrong);
        }
        var decided = List.copyOf(slots.lines.keySet());
        all.stream()
                .filter(line -> !slots.taken.containsKey(line.line().id()))
                .forEach(line -> slots.byName(line, decided));
        return slots;
    }

    Map<Slot, List<LineOutlook>> lines() {
        return lines;
    }

    /// A sentence for each line that has no row, and for each decision that fits no line.
    List<String> left() {
        return left;
    }

    private void decided(Put put, List<LineOutlook> all) {
        var fitting = slots.stream().filter(slot -> fits(put, slot)).toList();
        if (fitting.size() != 1) {
            wrong.add(
                    fitting.isEmpty()
                            ? "The template has no row %s. Correct the put.".formatted(put)
                            : "The template has %,d rows %s. Say which one with in and the heading of its table."
                                    .formatted(fitting.size(), put));
            return;
        }
        var chosen = all.stream().filter(line -> put.takes(line.line())).toList();
        if (chosen.isEmpty()) {
            left.add("No line of the budget is chosen for the row %s.".formatted(put));
        }
        chosen.forEach(line -> take(line, put, fitting.getFirst()));
    }

    private void take(LineOutlook line, Put put, Slot slot) {
        var other = taken.put(line.line().id(), put);
        if (other != null) {
            wrong.add("The line \"%s\" is chosen for the row %s and for the row %s. Let one of them choose it."
                    .formatted(line.line().name(), other, put));
        }
        add(line, slot);
    }

    private static boolean fits(Put put, Slot slot) {
        return put.table().equals(slot.grid().table().name())
                && slot.row().labels().stream().anyMatch(put.row()::fits)
                && put.section().map(section -> section.fits(slot.section())).orElse(true);
    }

    private void byName(LineOutlook line, List<Slot> decided) {
        var called = slots.stream()
                .filter(slot -> !decided.contains(slot) && isCalled(slot, line.line()))
                .toList();
        var fitting = called.size() > 1
                ? called.stream().filter(slot -> isAbout(slot, line.line())).toList()
                : called;
        Optional<Slot> only = fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        only.ifPresentOrElse(slot -> add(line, slot), () -> left.add(unplaced(line.line(), called.size())));
    }

    private static String unplaced(Line line, int called) {
        return called == 0
                ? "The line \"%s\" has no row of its name in the template; say with put where it goes."
                        .formatted(line.name())
                : "The line \"%s\" could go into %,d rows of its name; say with put which one."
                        .formatted(line.name(), called);
    }

    private static boolean isCalled(Slot slot, Line line) {
        var spendClass = slot.grid().table().classOf(slot.row().label());
        return spendClass.map(line.spendClass()::equals).orElse(true)
                && slot.row().labels().stream()
                        .map(Wording::plain)
                        .anyMatch(label -> label.equals(Wording.plain(line.name()))
                                || label.equals(Wording.plain(line.reference())));
    }

    /// Whether the heading of the row's table is the service, theme or place of the line: "Project 1: Market Hall" is
    /// about the place "Market Hall".
    private static boolean isAbout(Slot slot, Line line) {
        String section = Wording.plain(slot.section());
        return List.of(line.service(), line.theme(), line.place()).stream()
                .map(Wording::plain)
                .anyMatch(said -> !said.isEmpty() && (section.equals(said) || section.endsWith(": " + said)));
    }

    private void add(LineOutlook line, Slot slot) {
        lines.computeIfAbsent(slot, none -> new ArrayList<>()).add(line);
    }
}

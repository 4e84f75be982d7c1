package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.budget.Line;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

/// Which lines of a budget go into which rows of a template.
final class Slots {
    /// A row that asks for amounts.
    record Slot(Grid grid, Grid.GridRow row) {
        String section() {
            return grid.region().section();
        }

        RowName called() {
            return new RowName(row.labels(), grid.table().classOf(row.label()), section());
        }

        /// For sentences.
        String name() {
            String table = grid.table().name();
            return "\"%s\" of %s".formatted(row.label(), section().isEmpty() ? table : table + ", " + section());
        }
    }

    private final List<Slot> slots;
    private final Outlook outlook;
    private final Map<Slot, List<Piece>> pieces = new LinkedHashMap<>();
    private final Taken taken = new Taken();
    private final List<String> left = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private Slots(Template template, Outlook outlook) {
        this.outlook = outlook;
        slots = rowsOf(template);
    }

    static List<Slot> rowsOf(Template template) {
        return template.grids().stream()
                .flatMap(grid -> grid.rows().stream()
                        .filter(row -> row.total().isEmpty() && !row.label().isEmpty())
                        .map(row -> new Slot(grid, row)))
                .toList();
    }

    /// By the binding's decisions first; a line of which nothing is decided goes into the row that is called like it.
    ///
    /// @throws BindingRefused where a decision fits no row or several, or a line is in two
    static Slots of(Template template, List<Put> puts, Outlook outlook) {
        var slots = new Slots(template, outlook);
        puts.forEach(slots::decided);
        if (!slots.wrong.isEmpty()) {
            throw new BindingRefused(slots.wrong);
        }
        var decided = List.copyOf(slots.pieces.keySet());
        outlook.lines().stream()
                .filter(line -> !slots.taken.has(line.line()))
                .forEach(line -> slots.byName(line, decided));
        outlook.lines().forEach(line -> slots.taken.rest(line).ifPresent(slots.left::add));
        return slots;
    }

    Map<Slot, List<Piece>> pieces() {
        return pieces;
    }

    /// A sentence for each line that has no row, and for each decision that fits no line.
    List<String> left() {
        return left;
    }

    private void decided(Put put) {
        var fitting = slots.stream()
                .filter(slot -> put.isFor(slot.grid().table().name(), slot.called()))
                .toList();
        if (fitting.size() != 1) {
            wrong.add(
                    fitting.isEmpty()
                            ? "The template has no row %s. Correct the put.".formatted(put)
                            : "The template has %,d rows %s. Say which one with in and the heading of its table."
                                    .formatted(fitting.size(), put));
            return;
        }
        var chosen = outlook.lines().stream()
                .filter(line -> put.takes(line.line()))
                .flatMap(line -> pieces(line, put))
                .toList();
        if (chosen.isEmpty()) {
            left.add("No line of the budget is chosen for the row %s%s."
                    .formatted(
                            put,
                            put.fund()
                                    .map(fund -> ", or the fund \"%s\" pays for none".formatted(fund))
                                    .orElse("")));
        }
        chosen.forEach(piece -> take(piece, put, fitting.getFirst()));
    }

    /// All of a line, or what each fund of that name pays of it.
    private Stream<Piece> pieces(LineOutlook line, Put put) {
        return put.fund()
                .map(fund -> outlook.allocation().payments(line.line().id()).stream()
                        .filter(payment -> fund.fits(payment.pot().name()))
                        .collect(
                                Collectors.groupingBy(payment -> payment.pot().id(), TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(payments -> Piece.paid(line, payments)))
                .orElseGet(() -> Stream.of(Piece.of(line)));
    }

    private void take(Piece piece, Put put, Slot slot) {
        taken.take(piece, put)
                .ifPresent(other -> wrong.add(
                        "The line \"%s\" is chosen for the row %s and for the row %s. Let one of them choose it."
                                .formatted(piece.line().name(), other, put)));
        add(piece, slot);
    }

    private void byName(LineOutlook line, List<Slot> decided) {
        var called = slots.stream()
                .filter(slot -> !decided.contains(slot) && slot.called().calls(line.line()))
                .toList();
        var fitting = called.size() > 1
                ? called.stream()
                        .filter(slot -> slot.called().isAbout(line.line()))
                        .toList()
                : called;
        Optional<Slot> only = fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        only.ifPresentOrElse(slot -> add(Piece.of(line), slot), () -> left.add(unplaced(line.line(), called.size())));
    }

    private static String unplaced(Line line, int called) {
        return called == 0
                ? "The line \"%s\" has no row of its name in the template; say which row gets it."
                        .formatted(line.name())
                : "The line \"%s\" could go into %,d rows of its name; say which one gets it."
                        .formatted(line.name(), called);
    }

    private void add(Piece piece, Slot slot) {
        pieces.computeIfAbsent(slot, none -> new ArrayList<>()).add(piece);
    }
}

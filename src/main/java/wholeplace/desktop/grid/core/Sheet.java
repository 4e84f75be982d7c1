package wholeplace.desktop.grid.core;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.money.Unit;

/// All that a grid shows: a value, made anew for every result, off the window's thread if it is large.
public final class Sheet {
    private final List<Column> columns;
    private final List<Group> groups;
    private final Lines lines;
    private final Unit unit;
    private final Index index;

    /// Where an id is.
    private record Index(Map<String, Integer> lines, Map<String, Integer> groups, Map<String, Integer> columns) {}

    /// @param groups in the order in which they are shown: by first line, the outer one first
    /// @param unit what one in a figure stands for, shown, typed, copied and pasted alike
    public Sheet(List<Column> columns, List<Group> groups, Lines lines, Unit unit) {
        this(columns, groups, lines, unit, index(columns, groups, lines));
    }

    private Sheet(List<Column> columns, List<Group> groups, Lines lines, Unit unit, Index index) {
        this.columns = List.copyOf(columns);
        this.groups = List.copyOf(groups);
        this.lines = lines;
        this.unit = unit;
        this.index = index;
    }

    private static Index index(List<Column> columns, List<Group> groups, Lines lines) {
        var lineOf = HashMap.<String, Integer>newHashMap(lines.size());
        for (int line = 0; line < lines.size(); line++) {
            lineOf.put(lines.id(line), line);
        }
        var found = new Index(
                lineOf,
                positions(groups.stream().map(Group::id).toList()),
                positions(columns.stream().map(Column::id).toList()));
        check(found, columns, groups, lines.size());
        return found;
    }

    private static Map<String, Integer> positions(List<String> ids) {
        var at = HashMap.<String, Integer>newHashMap(ids.size());
        ids.forEach(id -> at.put(id, at.size()));
        return at;
    }

    private static void check(Index index, List<Column> columns, List<Group> groups, int size) {
        boolean shared =
                !Collections.disjoint(index.groups().keySet(), index.lines().keySet());
        int different =
                index.lines().size() + index.groups().size() + index.columns().size();
        if (shared || different < size + groups.size() + columns.size()) {
            throw new IllegalArgumentException("Each line, group and column of a sheet needs an id of its own.");
        }
        if (columns.stream().dropWhile(Column::frozen).anyMatch(Column::frozen)) {
            throw new IllegalArgumentException("Frozen columns come first.");
        }
        int first = 0;
        for (Group group : groups) {
            if (group.first() < first || group.end() > size) {
                throw new IllegalArgumentException(
                        "Group %s is out of order or beyond the last line.".formatted(group));
            }
            first = group.first();
        }
    }

    /// The same sheet with its figures in another unit.
    public Sheet in(Unit other) {
        return new Sheet(columns, groups, lines, other, index);
    }

    public List<Column> columns() {
        return columns;
    }

    public Column column(int column) {
        return columns.get(column);
    }

    public List<Group> groups() {
        return groups;
    }

    public Lines lines() {
        return lines;
    }

    public Unit unit() {
        return unit;
    }

    /// How many columns stay at the left.
    public int frozen() {
        return (int) columns.stream().takeWhile(Column::frozen).count();
    }

    /// The line of an id, or -1.
    public int lineOf(String id) {
        return index.lines().getOrDefault(id, -1);
    }

    /// The group of an id, or -1.
    public int groupOf(String id) {
        return index.groups().getOrDefault(id, -1);
    }

    /// The column of an id, or -1.
    public int columnOf(String id) {
        return index.columns().getOrDefault(id, -1);
    }

    public boolean takesTyping(int line, int column) {
        return columns.get(column).typed() && !lines.isCalculated(line, column);
    }

    /// As a sentence names it: "HR-003 Town centre event staff".
    public String name(int line) {
        return IntStream.range(0, Math.max(1, frozen()))
                .filter(column -> !columns.get(column).kind().isFigure())
                .mapToObj(column -> lines.text(line, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

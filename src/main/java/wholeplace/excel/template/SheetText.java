package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;

/// The text of a worksheet part in which single cells get another content. A cell keeps its style, and a formula its
/// text; every other character of the part stays.
final class SheetText {
    /// What a cell is to hold.
    ///
    /// @param type as the file names it: `n` for a number, `str` for the text of a formula, `b`, `e`
    record Content(String type, String value) {}

    private record Edit(int start, int end, String text) {}

    private final String text;
    private final CellSpans spans;
    private final List<Edit> edits = new ArrayList<>();
    private final SortedMap<Integer, List<String>> inNewRows = new TreeMap<>();

    SheetText(PackedWorkbook workbook, String text) {
        this.text = text;
        this.spans = CellSpans.of(workbook, text);
    }

    /// @param style of a cell that the part does not have yet
    void put(CellAddress cell, Content content, int style) {
        var span = spans.cells().get(cell);
        if (span != null) {
            edits.add(new Edit(span.start(), span.end(), filled(span, content)));
        } else {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("r", cell.toString());
            attributes.put("s", String.valueOf(style));
            insert(cell, element(attributes, "", content));
        }
    }

    /// This part with some cells as they are in another. Where the other lacks one, its whole row is taken.
    String with(Set<CellAddress> cells, SheetText other) {
        Set<Integer> whole = cells.stream()
                .filter(cell -> !other.spans.cells().containsKey(cell))
                .map(CellAddress::row)
                .collect(Collectors.toSet());
        whole.forEach(row -> restore(spans.rows().get(row), other.spans.rows().get(row), other));
        cells.stream()
                .filter(cell -> !whole.contains(cell.row()))
                .forEach(cell ->
                        restore(spans.cells().get(cell), other.spans.cells().get(cell), other));
        return edited();
    }

    private void restore(CellSpans.@Nullable Span here, CellSpans.@Nullable Span there, SheetText other) {
        if (here != null) {
            String text = there == null ? "" : other.text.substring(there.start(), there.end());
            edits.add(new Edit(here.start(), here.end(), text));
        }
    }

    private String filled(CellSpans.Span span, Content content) {
        var formula = span.formula();
        String kept = formula == null ? "" : text.substring(formula.start(), formula.end());
        return element(span.attributes(), kept, content);
    }

    private String element(Map<String, String> attributes, String formula, Content content) {
        var all = new LinkedHashMap<>(attributes);
        all.remove("t");
        if (!content.type().equals("n")) {
            all.put("t", content.type());
        }
        String written = all.entrySet().stream()
                .map(entry -> " %s=\"%s\"".formatted(entry.getKey(), escaped(entry.getValue())))
                .collect(Collectors.joining());
        String name = spans.prefix() + "c";
        String value = spans.prefix() + "v";
        return "<%s%s>%s<%s>%s</%s></%s>"
                .formatted(name, written, formula, value, escaped(content.value()), value, name);
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void insert(CellAddress cell, String element) {
        var row = spans.rows().get(cell.row());
        if (row == null || row.isClosedAtOnce()) {
            inNewRows.computeIfAbsent(cell.row(), number -> new ArrayList<>()).add(element);
            return;
        }
        var next = spans.cells().higherEntry(cell);
        int at = next == null || next.getKey().row() > cell.row()
                ? row.close()
                : next.getValue().start();
        edits.add(new Edit(at, at, element));
    }

    private void addNewRows() {
        inNewRows.forEach((number, cells) -> {
            String inside = String.join("", cells);
            var row = spans.rows().get(number);
            String close = "</%srow>".formatted(spans.prefix());
            if (row != null) {
                edits.add(new Edit(row.end() - 2, row.end(), ">" + inside + close));
            } else {
                var next = spans.rows().higherEntry(number);
                int at = next == null ? spans.data().close() : next.getValue().start();
                edits.add(new Edit(at, at, "<%srow r=\"%d\">%s%s".formatted(spans.prefix(), number, inside, close)));
            }
        });
    }

    /// The whole part with all that was put.
    String edited() {
        addNewRows();
        edits.sort(Comparator.comparingInt(Edit::start));
        var edited = new StringBuilder(text.length() + 40 * edits.size());
        int at = 0;
        for (Edit edit : edits) {
            edited.append(text, at, edit.start()).append(edit.text());
            at = edit.end();
        }
        return edited.append(text, at, text.length()).toString();
    }
}

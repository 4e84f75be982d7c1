package wholeplace.excel.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.change.Change;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;
import wholeplace.excel.importing.Texts;

/// Reads one sheet of a pack: finds each row by its id wherever it stands, and says what is new, changed and gone.
final class TableReader {
    private final Pack pack;
    private final PackTable table;
    private final SheetData data;
    private final Heard heard;
    private final RowReader rows;

    /// Rows by the id that the pack knows them by; more than one where a row was copied whole.
    private final Map<String, List<Row>> known = new LinkedHashMap<>();

    /// Rows by the id of a blank row that they were typed into.
    private final Map<String, List<Row>> typed = new LinkedHashMap<>();

    private final List<Row> strangers = new ArrayList<>();

    TableReader(Pack pack, PackTable table, SheetData data, Heard heard) {
        this.pack = pack;
        this.table = table;
        this.data = data;
        this.heard = heard;
        this.rows = new RowReader(pack, table, heard);
    }

    void read() {
        Optional<Row> headings = data.rows().stream()
                .filter(row -> row.cell(0).text().startsWith(TableSheet.MARK))
                .findFirst();
        if (headings.isEmpty()) {
            heard.refusals.add(
                    "Sheet \"%s\" has lost its hidden first column, by which its rows are known. Ask for the workbook as it was before that."
                            .formatted(table.sheet()));
        } else if (fits(headings.get())) {
            rows(headings.get().number());
        }
    }

    private boolean fits(Row headings) {
        String id = headings.cell(0).text().substring(TableSheet.MARK.length()).strip();
        if (!id.equals(pack.about().id())) {
            heard.refusals.add(
                    "Sheet \"%s\" is of the pack %s, and the rest of the workbook of the pack %s. Bring each pack back in a workbook of its own."
                            .formatted(table.sheet(), id, pack.about().id()));
            return false;
        }
        String wrong = IntStream.range(0, table.columns().size())
                .filter(at ->
                        !heading(headings, at).equals(table.columns().get(at).heading()))
                .mapToObj(at -> "%s says \"%s\" instead of \"%s\""
                        .formatted(
                                new CellAddress(PackTable.position(at), headings.number()),
                                heading(headings, at),
                                table.columns().get(at).heading()))
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            heard.refusals.add(
                    "The headings of sheet \"%s\" were changed: %s. Put them back, with no column in between, and bring the pack in again."
                            .formatted(table.sheet(), wrong));
        }
        return wrong.isEmpty();
    }

    private static String heading(Row headings, int column) {
        return Texts.plain(headings.cell(PackTable.position(column)).text());
    }

    private void rows(int headings) {
        data.rows().stream().filter(row -> row.number() > headings).forEach(this::sort);
        table.rows(pack).forEach(this::known);
        typed.forEach((id, copies) -> {
            rows.added(id, copies.getFirst());
            strangers.addAll(copies.subList(1, copies.size()));
        });
        var ids = new NewIds(pack.about().id(), table);
        strangers.forEach(row -> rows.added(ids.of(row), row));
        beyond();
    }

    private void sort(Row row) {
        String id = row.cell(0).text().strip();
        boolean filled = rows.isFilled(row);
        if (pack.find(table.kind(), id) != null) {
            known.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
        } else if (filled && rows.isTotal(row)) {
            heard.remarks.add("%s, row %d adds up others and was left out.".formatted(table.sheet(), row.number()));
        } else if (filled && table.newIds(pack).contains(id)) {
            typed.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
        } else if (filled) {
            strangers.add(row);
        }
    }

    /// Of several rows with one id, the one that still says most of what it said is that row; the others are copies
    /// that became something else.
    private void known(Kept began) {
        List<Row> copies = known.getOrDefault(began.id(), List.of());
        Optional<Row> itself = copies.stream()
                .filter(rows::isFilled)
                .reduce((one, other) -> rows.alike(began, other) > rows.alike(began, one) ? other : one);
        itself.ifPresentOrElse(row -> rows.changed(began, row), () -> gone(began));
        copies.stream()
                .filter(rows::isFilled)
                .filter(row -> !row.equals(itself.orElse(null)))
                .forEach(this::copied);
    }

    private void copied(Row row) {
        heard.remarks.add("%s, row %d is a copy of another row and is taken as a new one."
                .formatted(table.sheet(), row.number()));
        strangers.add(row);
    }

    private void gone(Kept began) {
        if (began.own()) {
            heard.changes.add(new Change.Removed(began.kind(), began.id(), began.fields()));
        } else {
            heard.remarks.add(
                    "Sheet \"%s\" has no row \"%s\" any more. It is not the partner's own, so nothing follows from that."
                            .formatted(table.sheet(), pack.name(began.kind(), began.id())));
        }
    }

    /// What somebody wrote beside the table is not dropped without a word.
    private void beyond() {
        int width = PackTable.position(table.columns().size());
        boolean more = data.rows().stream()
                .anyMatch(row -> IntStream.range(width, row.cells().size())
                        .anyMatch(at -> !row.cell(at).isBlank()));
        if (more) {
            heard.remarks.add("Sheet \"%s\" has cells right of its last column %s, which are not read."
                    .formatted(table.sheet(), CellAddress.letters(width - 1)));
        }
    }
}

package wholeplace.excel.pack;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityKind;
import wholeplace.excel.CellAddress;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Page;
import wholeplace.excel.export.Pen;
import wholeplace.excel.export.Steps;
import wholeplace.money.Money;

/// Writes one sheet of a pack: title, what the amounts typed come to, headings, a row for each entity, and blank rows
/// for new ones. The first column is hidden and knows the rows.
final class TableSheet {
    /// Before the pack's id at the head of the hidden column.
    static final String MARK = "Pack ";

    private static final int HEADINGS = 4;
    private static final int NARROWEST_FIGURE = 11;

    private final Pack pack;
    private final PackTable table;
    private final XSSFSheet sheet;
    private final Pen pen;
    private final int lastRow;

    TableSheet(Pack pack, PackTable table, XSSFSheet sheet, Looks looks) {
        this.pack = pack;
        this.table = table;
        this.sheet = sheet;
        this.pen = new Pen(sheet, looks, hasPence(pack, table));
        this.lastRow = HEADINGS + table.rows(pack).size() + table.blank();
    }

    String name() {
        return table.sheet();
    }

    private static boolean hasPence(Pack pack, PackTable table) {
        return table.columns().stream()
                .filter(PackColumn::isAmount)
                .flatMap(column ->
                        table.rows(pack).stream().map(row -> row.fields().getOrDefault(column.field(), "0")))
                .anyMatch(amount -> Money.parse(amount).pence() % 100 != 0);
    }

    /// Writes what stands above the rows, and all that is not a cell.
    void begin(ChoiceLists lists) {
        widths();
        title();
        if (table.columns().stream().anyMatch(PackColumn::isAmount)) {
            totals();
        }
        headings();
        new Rules(pack, table, sheet, lists).write(HEADINGS + 1, lastRow);
        finish();
    }

    private void title() {
        String title =
                "%s: %s".formatted(pack.about().partnerName(), table.sheet().toLowerCase(Locale.UK));
        pen.blank(Look.NOTE).title(title);
        pen.nextRow().blank(Look.NOTE).text(Look.NOTE, table.note());
        pen.nextRow();
    }

    /// Writes the rows on a streaming view of the same sheet.
    void stream(SXSSFSheet streaming, Steps steps) {
        int number = HEADINGS;
        for (Kept row : table.rows(pack)) {
            row(pen.goingOnIn(streaming, ++number), row.id(), row);
            steps.step();
        }
        for (String id : table.newIds(pack)) {
            row(pen.goingOnIn(streaming, ++number), id, null);
        }
        pen.fit(NARROWEST_FIGURE, NARROWEST_FIGURE);
        int columns = PackTable.position(table.columns().size());
        Page.spread(sheet, columns, PackTable.position(table.inSight()));
    }

    private void widths() {
        for (int at = 0; at < table.columns().size(); at++) {
            if (table.columns().get(at).digits() > 0) {
                pen.fix(PackTable.position(at), table.columns().get(at).digits());
            }
        }
    }

    /// Works while people type; what has no amounts of its own is not in it.
    private void totals() {
        Look total = Look.FIGURE.inBold().inTotal();
        pen.blank(Look.NOTE);
        for (int at = 0; at < table.columns().size(); at++) {
            if (at == 0) {
                pen.text(Look.TEXT.inBold().inTotal(), table.kind() == EntityKind.LINE ? "Net" : "Total");
            } else {
                pen.blank(total);
            }
        }
        IntStream.range(0, table.columns().size())
                .filter(at -> table.columns().get(at).isAmount())
                .forEach(at -> cell(PackTable.position(at)).setCellFormula(sum(at)));
    }

    private Cell cell(int column) {
        return sheet.getRow(pen.rowNumber() - 1).getCell(column);
    }

    private String sum(int column) {
        String amounts = cells(column);
        int direction = table.columns().stream().map(PackColumn::field).toList().indexOf("direction");
        return direction < 0
                ? "SUM(%s)".formatted(amounts)
                : "SUM(%1$s)-2*SUMIF(%2$s,\"%3$s\",%1$s)-2*SUMIF(%2$s,\"%4$s\",%1$s)"
                        .formatted(amounts, cells(direction), Direction.INCOME.words(), Direction.SAVING.words());
    }

    private String cells(int column) {
        String letters = CellAddress.letters(PackTable.position(column));
        return "$%s$%d:$%s$%d"
                .formatted(letters, HEADINGS + 1, letters, lastRow)
                .replace("$" + letters, letters);
    }

    private void headings() {
        pen.nextRow().text(Look.NOTE, MARK + pack.about().id());
        for (PackColumn column : table.columns()) {
            Look look =
                    column.entry() instanceof Entry.Words words && words.remark() ? Look.NOTES_HEADING : Look.HEADING;
            pen.text(column.isFigure() ? Look.FIGURE_HEADING : look, column.heading());
        }
    }

    private void row(Pen pen, String id, @Nullable Kept row) {
        pen.text(Look.NOTE, id);
        for (PackColumn column : table.columns()) {
            Look.Band band = column.isOpen(row) ? Look.Band.INPUT : Look.Band.ROW;
            String text = row == null ? null : row.fields().get(column.field());
            if (text == null) {
                pen.blank(column.entry().look(band));
            } else {
                column.entry().write(pen, band, text);
            }
        }
    }

    private void finish() {
        sheet.setColumnHidden(0, true);
        Page.repeat(sheet, HEADINGS, PackTable.position(table.inSight()));
        sheet.setAutoFilter(new CellRangeAddress(
                HEADINGS - 1, lastRow - 1, 0, table.columns().size()));
        // What is streamed behind is not counted by itself.
        sheet.setDimensionOverride(
                new CellRangeAddress(0, lastRow - 1, 0, table.columns().size()));
        lock(sheet);
        List.<java.util.function.Consumer<Boolean>>of(
                        sheet::lockFormatColumns,
                        sheet::lockFormatRows,
                        sheet::lockInsertRows,
                        sheet::lockSort,
                        sheet::lockAutoFilter)
                .forEach(rule -> rule.accept(false));
    }

    /// Without a password: it keeps from mistakes, not from intent.
    static void lock(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
    }
}

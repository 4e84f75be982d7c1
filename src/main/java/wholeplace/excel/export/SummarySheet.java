package wholeplace.excel.export;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.outlook.Outlook;

/// The page for a board: two short tables and a chart of each, on one printed page.
record SummarySheet(Outlook outlook, XSSFSheet sheet, Looks looks) {
    private static final int CHART_ROWS = 20;
    private static final int LEAST_LABEL = 26;
    private static final int LEAST_FIGURE = 14;

    List<Block> write() {
        YearTable byClass = SummaryTables.byClass(outlook);
        var pen = new Pen(sheet, looks, byClass.hasPence());
        pen.text(
                Look.TITLE,
                "%s: single placemaking budget %s".formatted(outlook.budget().name(), outlook.years()));
        pen.nextRow().text(Look.NOTE, Book.SIGNS);
        pen.nextRow().nextRow();
        var tables = new TablePen(pen);
        Block classes = tables.write(sheet, byClass);
        pen.nextRow().nextRow();
        Block partners = tables.write(sheet, SummaryTables.byPartner(outlook));
        pen.fit(LEAST_LABEL, LEAST_FIGURE);
        charts(classes, partners);
        sheet.getPrintSetup().setFitHeight((short) 1);
        return List.of(classes, partners);
    }

    private void charts(Block classes, Block partners) {
        int top = partners.lastRow() + 1;
        int end = classes.table().width();
        int middle = middle(end);
        new StackedChart(sheet, classes, "Net spend by class", StackedChart.BY_CLASS)
                .draw(0, top, middle, top + CHART_ROWS);
        new StackedChart(sheet, partners, "Net spend by partner", StackedChart.BY_PARTNER)
                .draw(middle, top, end, top + CHART_ROWS);
    }

    /// The column that begins nearest to the middle of the page.
    private int middle(int end) {
        int whole = 0;
        for (int at = 0; at < end; at++) {
            whole += sheet.getColumnWidth(at);
        }
        int middle = 0;
        for (int left = 0; left < whole / 2; middle++) {
            left += sheet.getColumnWidth(middle);
        }
        return middle;
    }
}

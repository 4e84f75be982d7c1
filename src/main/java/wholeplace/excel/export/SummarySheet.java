package wholeplace.excel.export;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.outlook.Outlook;

/// The page for a board: two short tables and a chart of each, on the first printed page.
record SummarySheet(Outlook outlook, XSSFSheet sheet, Looks looks) {
    private static final int CHART_ROWS = 22;

    /// In hundredths of the page; the names of partners need the greater part.
    private static final int LEFT_SHARE = 44;

    private static final int LEAST_LABEL = 26;
    private static final int LEAST_FIGURE = 14;

    List<Block> write() {
        YearTable byClass = SummaryTables.byClass(outlook);
        var pen = new Pen(sheet, looks, byClass.hasPence());
        pen.title("%s: single placemaking budget %s".formatted(outlook.budget().name(), outlook.years()));
        pen.nextRow().text(Look.NOTE, Book.SIGNS);
        pen.nextRow().nextRow();
        var tables = new TablePen(pen, Look.NOTES);
        Block classes = tables.write(sheet, byClass);
        pen.nextRow().nextRow();
        Block partners = tables.write(sheet, SummaryTables.byPartner(outlook));
        pen.fit(LEAST_LABEL, LEAST_FIGURE);
        charts(classes, partners);
        Page.spread(sheet, byClass.width(), 1);
        sheet.getPrintSetup().setFitHeight((short) 1);
        return List.of(classes, partners);
    }

    private void charts(Block classes, Block partners) {
        int top = partners.lastRow() + 1;
        int columns = Page.onTheFirst(sheet, classes.table().width());
        var place = new ChartPlace(sheet, columns, top, top + CHART_ROWS);
        new StackedChart(sheet, classes, "Net spend by class", StackedChart.BY_CLASS).draw(place.left(LEFT_SHARE));
        new StackedChart(sheet, partners, "Net spend by partner", StackedChart.BY_PARTNER)
                .draw(place.right(LEFT_SHARE));
    }
}

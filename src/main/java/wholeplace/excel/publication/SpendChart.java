package wholeplace.excel.publication;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wholeplace.excel.export.StackedChart;
import wholeplace.money.Money;

/// The one picture of the workbook: net spend by year and class, below the table it is drawn from.
record SpendChart(XSSFSheet sheet, Table summary) {
    private static final int HEIGHT = 20;
    /// More years than these and the chart is wider than a screen.
    private static final int SHOWN = 6;

    private static final String REVENUE = "12436d";
    private static final String CAPITAL = "801650";

    void draw() {
        int naming = summary.naming();
        int years = summary.columns().size() - 1 - naming;
        int headings = summary.headingRow() - 1;
        var place = sheet.createDrawingPatriarch()
                .createAnchor(
                        0,
                        0,
                        0,
                        0,
                        0,
                        summary.lastRow() + 1,
                        Math.min(years, SHOWN) + naming,
                        summary.lastRow() + 1 + HEIGHT);
        new StackedChart(
                        sheet,
                        "Net spend by class",
                        new CellRangeAddress(headings, headings, naming, naming + years - 1),
                        List.of(series(0, "Revenue", REVENUE), series(1, "Capital", CAPITAL)),
                        description(naming, years))
                .draw(place);
    }

    private StackedChart.Series series(int at, String name, String colour) {
        Money tallest = summary.rows().get(at).entries().stream()
                .limit(summary.columns().size() - 1L)
                .filter(Entry.Pounds.class::isInstance)
                .map(entry -> ((Entry.Pounds) entry).amount())
                .map(amount -> amount.isNegative() ? amount.negated() : amount)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        return new StackedChart.Series(summary.headingRow() + at, 1, name, colour, tallest);
    }

    private String description(int naming, int years) {
        return "Columns of net spend, one for each year, revenue below and capital above. From %s to %s; all figures stand in the table above."
                .formatted(summary.headings().get(naming), summary.headings().get(naming + years - 1));
    }
}

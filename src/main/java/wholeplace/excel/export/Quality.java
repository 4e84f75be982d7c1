package wholeplace.excel.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is compared after writing, by sheet: stated in the workbook, and held against what really was compared.
record Quality(Map<String, Tally> bySheet) {
    static final int HEADINGS_ROW = 5;

    private static final List<String> FIGURES =
            List.of("Rows", "Texts", "Amounts", "Left blank", "Totals of rows", "Sums of columns", "Differences");

    static Quality of(List<Block> blocks) {
        Map<String, Tally> bySheet = new LinkedHashMap<>();
        blocks.forEach(block -> bySheet.merge(block.sheet(), block.tally(), Tally::plus));
        return new Quality(bySheet);
    }

    /// In the order of the headings: nothing may differ, so the last is nought.
    static List<Long> figures(Tally tally) {
        return List.of(tally.rows(), tally.texts(), tally.amounts(), tally.blanks(), tally.totals(), tally.sums(), 0L);
    }

    Tally all() {
        return bySheet.values().stream().reduce(Tally.NOTHING, Tally::plus);
    }

    /// As they are written: one a sheet, and all together.
    List<Map.Entry<String, Tally>> rows() {
        List<Map.Entry<String, Tally>> rows = new ArrayList<>(bySheet.entrySet());
        rows.add(Map.entry("All sheets", all()));
        return rows;
    }

    void write(String place, Pen pen) {
        pen.title(place + ": comparison with the budget");
        pen.nextRow()
                .text(
                        Look.NOTE,
                        "After it was written this workbook was opened again, and every text, amount and total was compared with the budget to the penny.");
        pen.nextRow()
                .text(
                        Look.NOTE,
                        "The columns of the sheet Lines were added up again and compared with the budget's totals. A workbook that differs is never handed over.");
        pen.nextRow().nextRow();
        pen.text(Look.HEADING, "Sheet");
        FIGURES.forEach(heading -> pen.text(Look.FIGURE_HEADING, heading));
        bySheet.forEach((sheet, tally) -> row(pen, Look.TEXT, sheet, Look.COUNT, tally));
        row(pen, Look.TEXT.inTotal(), "All sheets", Look.COUNT.inTotal(), all());
        pen.fit();
    }

    private static void row(Pen pen, Look text, String sheet, Look figure, Tally tally) {
        pen.nextRow().text(text, sheet);
        figures(tally).forEach(count -> pen.count(figure, count));
    }
}

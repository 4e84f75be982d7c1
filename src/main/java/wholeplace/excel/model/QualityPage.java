package wholeplace.excel.model;

import java.util.List;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;

/// What was compared after writing, as the workbook states it.
record QualityPage(ModelQuality quality, WorkingModel model, Pen pen) {
    static final int HEADINGS_ROW = 7;

    void write() {
        pen.fix(0, 34);
        pen.title("Comparison with the budget");
        pen.nextRow()
                .text(
                        Look.NOTE,
                        "Before it was written, every formula was worked out and held against the program's own figures, to the penny.");
        MasterLine.write(pen, model);
        pen.nextRow()
                .text(
                        Look.NOTE,
                        "After it was written, this workbook was opened again; every text, input, formula and result was compared.");
        pen.nextRow().text(Look.NOTE, "A workbook that differs is never handed over.");
        pen.nextRow().nextRow();
        pen.text(Look.HEADING, "Sheet");
        ModelQuality.HEADINGS.forEach(heading -> pen.text(Look.FIGURE_HEADING, heading));
        quality.bySheet().forEach((tab, count) -> row(Look.TEXT, Look.COUNT, tab.title(), count.figures()));
        row(
                Look.TEXT.inTotal(),
                Look.COUNT.inTotal(),
                "All sheets",
                quality.all().figures());
        pen.fit();
    }

    private void row(Look text, Look figure, String sheet, List<Long> figures) {
        pen.nextRow().text(text, sheet);
        figures.forEach(count -> pen.count(figure, count));
    }
}

package wholeplace.excel.model;

import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;

/// The master check as a sheet of words shows it, in the third row like every other sheet.
final class MasterLine {
    private MasterLine() {}

    static void write(Pen pen, WorkingModel model) {
        Columns columns = model.sections().columns();
        pen.nextRow()
                .text(Look.LABEL, "Every check holds")
                .truth(
                        Look.LABEL.as(Look.Kind.TRUTH),
                        Wording.of(Term.fixed(model.master()), columns, Tab.ABOUT, 0),
                        model.master().value(Columns.SINGLE) != 0);
    }
}

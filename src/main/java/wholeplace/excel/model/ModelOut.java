package wholeplace.excel.model;

import java.nio.file.Path;
import wholeplace.excel.Progress;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.Target;
import wholeplace.excel.export.Written;
import wholeplace.outlook.Outlook;

/// Hands a budget over as a working model (.xlsx): live formulas that a finance director can take apart.
public final class ModelOut {
    /// As many as a sheet has, with room for everything that is not a line.
    private static final int MOST_LINES = 300_000;

    private ModelOut() {}

    /// Works out the model and holds it against the outlook, writes it beside the target, reads it back, compares every
    /// text, input, formula and result, and only then puts it in the target's place. Off the UI thread.
    ///
    /// @param progress hears rows written and read back, of twice the rows
    /// @throws NotWritten with a sentence; what stood at the target is as it was
    /// @throws java.util.concurrent.CancellationException where the progress says stop; the target is as it was
    public static Written write(Outlook outlook, Path target, Stamp stamp, Progress progress) {
        if (outlook.lines().size() > MOST_LINES) {
            throw new NotWritten("A working model has room for %,d lines, and the budget has %,d. Export it to .csv."
                    .formatted(MOST_LINES, outlook.lines().size()));
        }
        Target replaced = Target.of(target);
        WorkingModel model = WorkingModel.of(outlook);
        var steps = new Steps(progress, 2L * model.rowCount());
        return replaced.replace(temporary -> {
            temporary.write(out -> {
                ModelBook.write(outlook, model, stamp, out, steps);
                return model;
            });
            long figures = ModelReading.compare(temporary.path(), model, steps);
            return new Written(target, outlook.lines().size(), figures);
        });
    }
}

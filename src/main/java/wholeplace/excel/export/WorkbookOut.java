package wholeplace.excel.export;

import java.nio.file.Path;
import java.util.List;
import wholeplace.excel.Progress;
import wholeplace.outlook.Outlook;

/// Hands a budget over as a workbook (.xlsx) of values: for a board, a partner or a department to read.
public final class WorkbookOut {
    private WorkbookOut() {}

    /// Writes the workbook beside the target, reads it back, compares every text, amount and total with the outlook
    /// to the penny, and only then puts it in the target's place. Off the UI thread.
    ///
    /// @param progress hears lines written and read back, of twice the lines
    /// @throws NotWritten with a sentence; what stood at the target is as it was
    /// @throws java.util.concurrent.CancellationException where the progress says stop; the target is as it was
    public static Written write(Outlook outlook, Path target, Stamp stamp, Progress progress) {
        int lines = outlook.withFinancing().size();
        if (lines > LineSheet.MOST_LINES) {
            throw new NotWritten(
                    "A sheet has room for %,d lines, and the budget has %,d. Export it to .csv, or in parts."
                            .formatted(LineSheet.MOST_LINES, lines));
        }
        var steps = new Steps(progress, 2L * lines);
        return Target.of(target).replace(temporary -> {
            List<Block> blocks = temporary.write(out -> Book.write(outlook, stamp, out, steps));
            Tally compared = Comparison.of(
                    temporary.path(), blocks, LineTable.total(outlook).rows().getFirst(), steps);
            return new Written(target, lines, compared.figures());
        });
    }
}

package wholeplace.excel.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import wholeplace.excel.Progress;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.Target;
import wholeplace.excel.export.Written;
import wholeplace.outlook.Outlook;

/// Publishes a budget: values only, for a board, a partner or everybody to read.
///
/// Each form is written beside the target, read back, compared with the outlook to the penny, and only then put in the
/// target's place. Off the UI thread. Progress hears rows written and read back, of twice the rows. All throw
/// [NotWritten] with a sentence, and [java.util.concurrent.CancellationException] where the progress says stop; what
/// stood at the target then is as it was.
public final class PublicationOut {
    /// Below titles and headings; a sheet has 1,048,576 rows.
    private static final int MOST_ROWS = 1_048_000;

    private PublicationOut() {}

    /// As a workbook (.xlsx).
    public static Written workbook(Outlook outlook, Path target, Stamp stamp, Progress progress) {
        return write(
                outlook,
                target,
                stamp,
                progress,
                WorkbookForm::write,
                (file, publication, steps) -> Comparison.of(file, publication, Form.WORKBOOK, steps));
    }

    /// As an OpenDocument spreadsheet (.ods).
    public static Written openDocument(Outlook outlook, Path target, Stamp stamp, Progress progress) {
        return write(
                outlook,
                target,
                stamp,
                progress,
                OpenDocumentForm::write,
                (file, publication, steps) -> Comparison.of(file, publication, Form.OPEN_DOCUMENT, steps));
    }

    /// As one table of all figures (.csv), a row for each.
    public static Written figures(Outlook outlook, Path target, Stamp stamp, Progress progress) {
        return write(outlook, target, stamp, progress, FiguresForm::write, FiguresForm::compare);
    }

    private interface Writing {
        void write(Publication publication, OutputStream out, Steps steps) throws IOException;
    }

    private interface Comparing {
        Tally compare(Path written, Publication publication, Steps steps) throws IOException;
    }

    private static Written write(
            Outlook outlook, Path target, Stamp stamp, Progress progress, Writing writing, Comparing comparing) {
        Publication publication = publication(outlook, stamp);
        var steps = new Steps(progress, 2 * publication.rows());
        return Target.of(target).replace(temporary -> {
            temporary.write(out -> {
                writing.write(publication, out, steps);
                return publication;
            });
            Tally compared = comparing.compare(temporary.path(), publication, steps);
            return new Written(target, outlook.lines().size(), compared.figures());
        });
    }

    private static Publication publication(Outlook outlook, Stamp stamp) {
        int lines = outlook.withFinancing().size();
        if (lines > MOST_ROWS) {
            throw new NotWritten(
                    "A sheet has room for %,d lines, and the budget has %,d. Export it to .csv, or in parts."
                            .formatted(MOST_ROWS, lines));
        }
        return Publication.of(outlook, stamp);
    }
}

package wholeplace.command;

import java.util.List;
import java.util.Optional;
import wholeplace.change.Step;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Findings;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.excel.importing.LineImport;
import wholeplace.excel.importing.Senders;
import wholeplace.excel.pack.PackIn;
import wholeplace.excel.template.Binding;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Brings the lines of a sheet into a budget as one revision.
final class SheetImport {
    private final Bringing bringing;
    private final Asked asked;
    private final Optional<String> sender;
    private final List<Binding> templates;

    /// @param templates that the file may be a filled one of, which is no list of lines; none where somebody said it is
    SheetImport(Bringing bringing, Asked asked, Optional<String> sender, List<Binding> templates) {
        this.bringing = bringing;
        this.asked = asked;
        this.sender = sender;
        this.templates = templates;
    }

    int run() {
        StoreOptions options = bringing.options();
        try (var reading = SheetReading.start(bringing.file(), asked, templates);
                Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            Asked whole = sender.map(name -> Senders.beside(options.path).asked(name, asked))
                    .orElse(asked);
            Spreadsheet sheet = reading.file();
            refusePack(sheet);
            ImportGuess guess =
                    ImportGuess.of(sheet, reading.data(), saved.budget().years(), whole, Progress.UNTIL_INTERRUPTED);
            ImportPreview preview = LineImport.preview(
                    guess.data(),
                    guess.choices(),
                    saved.budget(),
                    bringing.stamp(sheet.sha256()),
                    Progress.UNTIL_INTERRUPTED);
            boolean refused = !preview.isClean() && !bringing.skipProblems();
            Optional<Step> step = refused
                    ? Optional.empty()
                    : bringing.step(saved, preview.changes(), preview.after(), label(preview));
            if (!bringing.dryRun() && !refused) {
                step.ifPresent(taken -> store.append(saved, taken.after(), taken.revision()));
                sender.ifPresent(name -> Senders.beside(options.path).remember(name, whole, guess.choices()));
            }
            var report = new ImportReport(sheet, guess, preview, bringing.dryRun(), refused, step);
            bringing.printed()
                    .print(
                            report.document(),
                            () -> report.print(bringing.printed().out()));
            return exitCode(refused, preview);
        }
    }

    private void refusePack(Spreadsheet sheet) {
        if (!templates.isEmpty() && PackIn.isPack(sheet)) {
            throw new Refused(
                    "\"%s\" is a partner's pack. Bring it in with pack-in, or read one of its sheets as a list with --as lines."
                            .formatted(sheet.fileName()));
        }
    }

    private String label(ImportPreview preview) {
        return "Imported %,d lines from %s, sheet %s"
                .formatted(
                        preview.linesImported(),
                        bringing.fileName(),
                        preview.choices().headings().sheet());
    }

    private static int exitCode(boolean refused, ImportPreview preview) {
        if (refused) {
            return ExitCode.REFUSED;
        }
        boolean foots = preview.controlTotals().stream()
                .map(Findings.ControlTotal::difference)
                .allMatch(difference -> difference.isZero());
        boolean sure = preview.findings().doubts().isEmpty();
        return preview.isClean() && foots && sure ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
    }
}

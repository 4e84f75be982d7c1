package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Findings;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.excel.importing.LineImport;
import wholeplace.excel.importing.Senders;
import wholeplace.excel.importing.Stamp;
import wholeplace.session.FreshIds;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Brings the lines of a sheet into a budget as one revision.
final class SheetImport {
    private final StoreOptions options;
    private final Path file;
    private final Asked asked;
    private final Optional<String> sender;
    private final boolean skipProblems;
    private final boolean dryRun;
    private final Printed printed;
    private final Clock clock;
    private final String who;

    SheetImport(
            StoreOptions options,
            Path file,
            Asked asked,
            Optional<String> sender,
            boolean skipProblems,
            boolean dryRun,
            Printed printed,
            Clock clock,
            String who) {
        this.options = options;
        this.file = file;
        this.asked = asked;
        this.sender = sender;
        this.skipProblems = skipProblems;
        this.dryRun = dryRun;
        this.printed = printed;
        this.clock = clock;
        this.who = who;
    }

    int run() {
        try (var reading = SheetReading.start(file, asked);
                Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            Asked whole = sender.map(name -> Senders.beside(options.path).asked(name, asked))
                    .orElse(asked);
            Spreadsheet sheet = reading.file();
            ImportGuess guess =
                    ImportGuess.of(sheet, reading.data(), saved.budget().years(), whole, Progress.UNTIL_INTERRUPTED);
            var stamp = new Stamp(sheet.fileName(), sheet.sha256(), clock.instant(), who, FreshIds::next);
            ImportPreview preview = LineImport.preview(
                    guess.data(), guess.choices(), saved.budget(), stamp, Progress.UNTIL_INTERRUPTED);
            boolean refused = !preview.isClean() && !skipProblems;
            Optional<Step> step = refused ? Optional.empty() : step(saved, preview);
            if (!dryRun) {
                step.ifPresent(taken -> store.append(saved, taken.after(), taken.revision()));
            }
            if (!dryRun && !refused) {
                sender.ifPresent(name -> Senders.beside(options.path).remember(name, whole, guess.choices()));
            }
            var report = new ImportReport(sheet, guess, preview, dryRun, refused, step);
            printed.print(report.document(), () -> report.print(printed.out()));
            return exitCode(refused, preview);
        }
    }

    private Optional<Step> step(Saved saved, ImportPreview preview) {
        String name = String.valueOf(file.getFileName());
        var stamp = new Step.Stamp(saved.revision() + 1, clock.instant(), who);
        String label = "Imported %,d lines from %s, sheet %s"
                .formatted(
                        preview.linesImported(),
                        name,
                        preview.choices().headings().sheet());
        return Step.of(preview.changes(), preview.after(), stamp, label, new Revision.Cause.Imported(name));
    }

    private static int exitCode(boolean refused, ImportPreview preview) {
        if (refused) {
            return ExitCode.REFUSED;
        }
        boolean foots = preview.controlTotals().stream()
                .map(Findings.ControlTotal::difference)
                .allMatch(difference -> difference.isZero());
        return preview.isClean() && foots ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
    }
}

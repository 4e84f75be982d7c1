package wholeplace.desktop.exchange;

import java.time.Instant;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.excel.importing.LineImport;
import wholeplace.excel.importing.Stamp;
import wholeplace.outlook.Outlook;
import wholeplace.session.FreshIds;

/// What one way of reading a sheet would do to a budget.
///
/// @param before the budget it was read for
/// @param now what is computed of it, and `then` what would be computed with the sheet in it
record SheetReading(Budget before, ImportGuess guess, ImportPreview preview, Outlook now, Outlook then) {
    /// Off the window's thread.
    static SheetReading of(Spreadsheet file, Asked asked, Budget budget, String who, Instant when, Progress progress) {
        ImportGuess guess = ImportGuess.of(file, budget.years(), asked, progress);
        var stamp = new Stamp(file.fileName(), file.sha256(), when, who, FreshIds::next);
        ImportPreview preview = LineImport.preview(guess.data(), guess.choices(), budget, stamp, progress);
        return new SheetReading(budget, guess, preview, Outlook.of(budget), Outlook.of(preview.after()));
    }

    /// The lines as they were read from the sheet, in its order.
    List<Line> lines(int most) {
        return preview.after().lines().stream()
                .filter(line -> line.importedFrom()
                        .filter(origin -> !before.sources().has(origin.source()))
                        .isPresent())
                .limit(most)
                .toList();
    }

    String label(String file) {
        return "Imported %,d lines from %s, sheet %s"
                .formatted(
                        preview.rowsImported(),
                        file,
                        preview.choices().headings().sheet());
    }
}

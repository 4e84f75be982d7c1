package wholeplace.excel.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import wholeplace.budget.Budget;
import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.FinancialYear;

/// Imports small sheets written on the spot.
final class Sheets {
    static final FinancialYear FIRST = new FinancialYear(2027);

    /// Rises over the whole run, as real ids do.
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Sheets() {}

    static Stamp stamp(String file) {
        return new Stamp(
                file,
                "ab".repeat(32),
                Instant.parse("2026-11-22T10:00:00Z"),
                "A. Rahman",
                () -> "id-%08d".formatted(NEXT.incrementAndGet()));
    }

    static Budget place() {
        return Budget.empty("Calderbridge", FIRST, 5);
    }

    static ImportPreview preview(Path file, Budget budget, Asked asked) {
        try (var spreadsheet = Spreadsheet.open(file)) {
            ImportGuess guess = ImportGuess.of(spreadsheet, budget.years(), asked, Progress.UNTIL_INTERRUPTED);
            return LineImport.preview(
                    guess.data(), guess.choices(), budget, stamp(spreadsheet.fileName()), Progress.UNTIL_INTERRUPTED);
        }
    }

    static ImportGuess guess(Path file, PlanYears plan, Asked asked) {
        try (var spreadsheet = Spreadsheet.open(file)) {
            return ImportGuess.of(spreadsheet, plan, asked, Progress.UNTIL_INTERRUPTED);
        }
    }

    /// A file of comma separated rows.
    static Path csv(Path folder, String name, String... rows) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

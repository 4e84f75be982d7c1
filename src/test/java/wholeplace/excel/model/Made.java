package wholeplace.excel.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import wholeplace.budget.Budget;
import wholeplace.change.Fingerprint;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Stamp;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;

/// Working models for tests.
final class Made {
    private Made() {}

    /// One of the cases of English local government finance.
    static Budget budget(String name) {
        try (InputStream in =
                Objects.requireNonNull(Made.class.getResourceAsStream("/wholeplace/cases/" + name + ".json"), name)) {
            return BudgetFile.read(in, name).budget();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path of(Budget budget, Path folder) {
        Path file = folder.resolve("model.xlsx");
        ModelOut.write(Outlook.of(budget), file, stamp(budget), Progress.UNTIL_INTERRUPTED);
        return file;
    }

    static Stamp stamp(Budget budget) {
        return new Stamp(
                "A. Rahman",
                ZonedDateTime.of(2026, 11, 22, 14, 32, 0, 0, ZoneId.of("Europe/London")),
                Fingerprint.of(budget));
    }
}

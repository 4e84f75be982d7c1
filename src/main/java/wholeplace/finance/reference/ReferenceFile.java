package wholeplace.finance.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import wholeplace.money.FinancialYear;

/// Reads rows from text: a row a line, ten columns parted by tabs, the first line names them, `#` starts a remark.
/// Columns: key, name, unit, value, from, to (empty: until further notice), source, published, standing, note.
final class ReferenceFile {
    private static final int COLUMNS = 10;

    private ReferenceFile() {}

    /// A file of the program's resources.
    static List<ReferenceRow> resource(String name) {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream("/wholeplace/reference/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The program has no reference data \"%s\". Install it again.".formatted(name));
            }
            return rows(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReferenceRow> rows(String name, String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(1, lines.size())
                .filter(at -> !lines.get(at).isBlank() && !lines.get(at).startsWith("#"))
                .mapToObj(at -> row("%s, line %d".formatted(name, at + 1), lines.get(at)))
                .toList();
    }

    private static ReferenceRow row(String place, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(
                    "%s has %d columns; %d are needed.".formatted(place, cells.length, COLUMNS));
        }
        try {
            return row(cells);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException("%s: %s".formatted(place, e.getMessage()), e);
        }
    }

    private static ReferenceRow row(String[] cells) {
        ReferenceUnit unit = ReferenceUnit.valueOf(cells[2].toUpperCase(Locale.ROOT));
        if (!unit.accepts(cells[3])) {
            throw new IllegalArgumentException("\"%s\" is not %s.".formatted(cells[3], unit.words()));
        }
        var period =
                new Period(FinancialYear.parse(cells[4]), cells[5].isEmpty() ? null : FinancialYear.parse(cells[5]));
        return new ReferenceRow(
                cells[0],
                cells[1],
                unit,
                cells[3],
                period,
                cells[6],
                LocalDate.parse(cells[7]),
                Standing.valueOf(cells[8].toUpperCase(Locale.ROOT)),
                cells[9],
                null);
    }
}

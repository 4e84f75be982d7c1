package wholeplace.budget;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// Where imported lines came from: one sheet of one file on one day.
///
/// @param sha256 of the file as it was read, in lower-case hex
/// @param columns the column letters that held each year's amounts, so that `F17` can be named for a line of row 17;
///     `F:I` or `F, H` where a year's amount is the sum of several, as of quarters
public record Source(
        SourceId id,
        String file,
        String sheet,
        String sha256,
        Instant importedAt,
        String importedBy,
        Unit unit,
        SortedMap<FinancialYear, String> columns)
        implements Entity {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]+");

    public Source {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public Source(
            SourceId id,
            String file,
            String sheet,
            String sha256,
            Instant importedAt,
            String importedBy,
            Unit unit,
            Map<FinancialYear, String> columns) {
        this(id, file, sheet, sha256, importedAt, importedBy, unit, new TreeMap<>(columns));
    }

    /// The cell of a line's amount, `F17`, or the cells it is the sum of, `F17:I17`; none where no column held the
    /// year.
    ///
    /// @param row the line's, as the spreadsheet numbers it
    public Optional<String> cells(FinancialYear year, int row) {
        return Optional.ofNullable(columns.get(year)).map(letters -> cells(letters, row));
    }

    /// `F17:I17` of `F:I`.
    public static String cells(String letters, int row) {
        return LETTERS.matcher(letters).replaceAll("$0" + row);
    }

    @Override
    public String title() {
        return "Source \"%s\"".formatted(file);
    }
}

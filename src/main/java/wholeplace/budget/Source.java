package wholeplace.budget;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// Where imported lines came from: one sheet of one file on one day.
///
/// @param sha256 of the file as it was read, in lower-case hex
/// @param columns the column letters that held each year's amounts, so that `F17` can be named for a line of row 17
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

    @Override
    public String title() {
        return "Source \"%s\"".formatted(file);
    }
}

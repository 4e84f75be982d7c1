package wholeplace.excel.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wholeplace.excel.CellAddress;
import wholeplace.money.FinancialYear;

/// In which columns the tables of a return have the amounts of each year.
final class YearColumns {
    private final Map<ReturnRow.Region, SortedMap<FinancialYear, SortedSet<Integer>>> columns = new HashMap<>();

    static YearColumns of(List<ReturnRow> rows) {
        var all = new YearColumns();
        rows.forEach(row -> row.within()
                .forEach(amount -> all.columns
                        .computeIfAbsent(row.region(), none -> new TreeMap<>())
                        .computeIfAbsent(amount.period().year(), none -> new TreeSet<>())
                        .add(amount.cell().column())));
        return all;
    }

    private SortedMap<FinancialYear, SortedSet<Integer>> of(ReturnRow row) {
        return columns.getOrDefault(row.region(), new TreeMap<>());
    }

    /// The years that the row's table speaks of.
    Set<FinancialYear> years(ReturnRow row) {
        return of(row).keySet();
    }

    /// `F`, `F:I` or `F, H` for each year.
    SortedMap<FinancialYear, String> letters(ReturnRow row) {
        SortedMap<FinancialYear, String> letters = new TreeMap<>();
        of(row).forEach((year, at) -> letters.put(year, letters(at)));
        return letters;
    }

    private static String letters(SortedSet<Integer> columns) {
        boolean together = columns.last() - columns.first() + 1 == columns.size();
        if (columns.size() > 1 && together) {
            return CellAddress.letters(columns.first()) + ":" + CellAddress.letters(columns.last());
        }
        var each = new ArrayList<String>();
        columns.forEach(column -> each.add(CellAddress.letters(column)));
        return String.join(", ", each);
    }
}

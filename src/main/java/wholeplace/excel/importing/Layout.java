package wholeplace.excel.importing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import wholeplace.money.FinancialYear;

/// How a sheet lays its amounts down. Columns count from 0 (A).
public sealed interface Layout {
    /// The columns of amounts, in the order of the sheet.
    List<Integer> amountColumns();

    /// A column of amounts for each year: a row is a line.
    record Wide(SortedMap<FinancialYear, Integer> years) implements Layout {
        public Wide {
            years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        }

        @Override
        public List<Integer> amountColumns() {
            return years.values().stream().sorted().toList();
        }
    }

    /// One amount a row, and a column that says its year or its day. Rows that say the same of different years are one
    /// line.
    ///
    /// @param years that the column says, those outside the budget left out
    record Tidy(int yearColumn, int amountColumn, SortedSet<FinancialYear> years) implements Layout {
        public Tidy {
            years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        }

        @Override
        public List<Integer> amountColumns() {
            return List.of(amountColumn);
        }
    }

    /// A column of amounts for each source of finance or kind of spending, all of one year: each amount is a line of
    /// its own, named by the heading of its column.
    ///
    /// @param columns those that are no sum of others
    /// @param total the column that sums them up, with which each row is compared
    record Across(FinancialYear year, List<Integer> columns, Optional<Integer> total) implements Layout {
        public Across {
            columns = columns.stream().sorted().toList();
        }

        @Override
        public List<Integer> amountColumns() {
            return columns;
        }
    }
}

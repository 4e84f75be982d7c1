package wholeplace.excel.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// How a sheet is read: which row names the columns, what they mean, and which rows count.
///
/// @param columns A is 0
/// @param years the column of each year's amounts
/// @param partner whose lines these are where no column says it; empty for the place itself
/// @param incomeIsNegative whether the sheet shows income with a minus or in brackets, as a whole budget's sheet does
public record ImportChoices(
        Headings headings,
        Unit unit,
        Map<LineField, Integer> columns,
        SortedMap<FinancialYear, Integer> years,
        List<Where> where,
        String partner,
        boolean incomeIsNegative) {
    public ImportChoices {
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        where = List.copyOf(where);
    }

    public Optional<Integer> column(LineField field) {
        return Optional.ofNullable(columns.get(field));
    }

    public ImportChoices withUnit(Unit other) {
        return new ImportChoices(headings, other, columns, years, where, partner, incomeIsNegative);
    }

    public ImportChoices withColumns(Map<LineField, Integer> other) {
        return new ImportChoices(headings, unit, other, years, where, partner, incomeIsNegative);
    }

    public ImportChoices withYears(SortedMap<FinancialYear, Integer> other) {
        return new ImportChoices(headings, unit, columns, other, where, partner, incomeIsNegative);
    }

    public ImportChoices withWhere(List<Where> other) {
        return new ImportChoices(headings, unit, columns, years, other, partner, incomeIsNegative);
    }
}

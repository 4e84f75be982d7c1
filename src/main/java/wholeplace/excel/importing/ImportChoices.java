package wholeplace.excel.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// How a sheet is read: which row names the columns, what they mean, and which rows count.
///
/// @param columns A is 0
/// @param partner whose lines these are where no column says it; empty for the place itself
/// @param incomeIsNegative whether the sheet shows income with a minus or in brackets, as a whole budget's sheet does
/// @param unsaidClass of new lines where no column says it
/// @param classAsked whether somebody said that class, so that headings of sections do not count
public record ImportChoices(
        Headings headings,
        Unit unit,
        Map<LineField, Integer> columns,
        Layout layout,
        List<Where> where,
        String partner,
        boolean incomeIsNegative,
        SpendClass unsaidClass,
        boolean classAsked) {
    public ImportChoices {
        columns = columns.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(columns));
        where = List.copyOf(where);
    }

    public Optional<Integer> column(LineField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /// Whether a row such as "Capital programme" says what class the lines below it are of.
    boolean saysClassBySection() {
        return !classAsked && column(LineField.CLASS).isEmpty();
    }

    /// The column of each year's amounts; none where the sheet has no columns of years.
    public SortedMap<FinancialYear, Integer> years() {
        return switch (layout) {
            case Layout.Wide wide -> wide.years();
            case Layout.Tidy tidy -> Collections.emptySortedMap();
            case Layout.Across across -> Collections.emptySortedMap();
        };
    }

    /// What an amount of a column is of, for sentences: the year, or what its heading says.
    String amountLabel(int column) {
        return years().entrySet().stream()
                .filter(year -> year.getValue() == column)
                .map(year -> year.getKey().toString())
                .findFirst()
                .orElseGet(() -> headings.text(column));
    }

    public ImportChoices withUnit(Unit other) {
        return new ImportChoices(
                headings, other, columns, layout, where, partner, incomeIsNegative, unsaidClass, classAsked);
    }

    public ImportChoices withColumns(Map<LineField, Integer> other) {
        return new ImportChoices(
                headings, unit, other, layout, where, partner, incomeIsNegative, unsaidClass, classAsked);
    }

    public ImportChoices withWhere(List<Where> other) {
        return new ImportChoices(
                headings, unit, columns, layout, other, partner, incomeIsNegative, unsaidClass, classAsked);
    }
}

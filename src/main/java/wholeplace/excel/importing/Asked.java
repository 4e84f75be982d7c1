package wholeplace.excel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// What somebody said about a sheet before anything was guessed. What is left empty is guessed.
///
/// @param columns the word of a [LineField] or the label of a year, and the heading or letter of the column that says
///     it; an empty one takes the field or the year from no column
/// @param where `Column=Value`, all of which must hold
/// @param partner whose lines these are where no column says it
/// @param onlyPlanYears leave columns of years outside the plan out instead of refusing the sheet
/// @param year of which the amounts are where no heading and no column says it
/// @param spendClass of lines of which no column says it
/// @param usual columns by their headings, like `columns`: taken where nothing else is said and the sheet has them
public record Asked(
        Optional<String> sheet,
        Optional<Integer> header,
        Optional<Unit> unit,
        Map<String, String> columns,
        List<String> where,
        Optional<String> partner,
        boolean onlyPlanYears,
        Optional<FinancialYear> year,
        Optional<SpendClass> spendClass,
        Map<String, String> usual) {
    public static final Asked NOTHING = new Asked(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty(), false);

    public Asked {
        columns = Map.copyOf(columns);
        where = List.copyOf(where);
        usual = Map.copyOf(usual);
    }

    /// Without a word on the year and the class of the whole sheet, and on what is usual.
    public Asked(
            Optional<String> sheet,
            Optional<Integer> header,
            Optional<Unit> unit,
            Map<String, String> columns,
            List<String> where,
            Optional<String> partner,
            boolean onlyPlanYears) {
        this(sheet, header, unit, columns, where, partner, onlyPlanYears, Optional.empty(), Optional.empty(), Map.of());
    }

    public Asked withSheet(String name) {
        return new Asked(
                Optional.of(name), header, unit, columns, where, partner, onlyPlanYears, year, spendClass, usual);
    }

    public Asked withHeader(int row) {
        return new Asked(
                sheet, Optional.of(row), unit, columns, where, partner, onlyPlanYears, year, spendClass, usual);
    }

    public Asked withUnit(Unit other) {
        return new Asked(
                sheet, header, Optional.of(other), columns, where, partner, onlyPlanYears, year, spendClass, usual);
    }

    public Asked withColumns(Map<String, String> other) {
        return new Asked(sheet, header, unit, other, where, partner, onlyPlanYears, year, spendClass, usual);
    }

    public Asked withPartner(String name) {
        return new Asked(
                sheet, header, unit, columns, where, Optional.of(name), onlyPlanYears, year, spendClass, usual);
    }

    public Asked withOnlyPlanYears(boolean only) {
        return new Asked(sheet, header, unit, columns, where, partner, only, year, spendClass, usual);
    }

    public Asked withWhere(List<String> other) {
        return new Asked(sheet, header, unit, columns, other, partner, onlyPlanYears, year, spendClass, usual);
    }

    public Asked withYear(FinancialYear other) {
        return new Asked(
                sheet, header, unit, columns, where, partner, onlyPlanYears, Optional.of(other), spendClass, usual);
    }

    public Asked withSpendClass(SpendClass other) {
        return new Asked(sheet, header, unit, columns, where, partner, onlyPlanYears, year, Optional.of(other), usual);
    }

    Asked withUsual(Map<String, String> other) {
        return new Asked(sheet, header, unit, columns, where, partner, onlyPlanYears, year, spendClass, other);
    }
}

package wholeplace.excel.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.money.Unit;

/// What somebody said about a sheet before anything was guessed. What is left empty is guessed.
///
/// @param columns the word of a [LineField] or the label of a year, and the heading or letter of the column that says
///     it; an empty one takes the field or the year from no column
/// @param where `Column=Value`, all of which must hold
/// @param partner whose lines these are where no column says it
/// @param onlyPlanYears leave columns of years outside the plan out instead of refusing the sheet
public record Asked(
        Optional<String> sheet,
        Optional<Integer> header,
        Optional<Unit> unit,
        Map<String, String> columns,
        List<String> where,
        Optional<String> partner,
        boolean onlyPlanYears) {
    public static final Asked NOTHING = new Asked(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), Optional.empty(), false);

    public Asked {
        columns = Map.copyOf(columns);
        where = List.copyOf(where);
    }

    public Asked withSheet(String name) {
        return new Asked(Optional.of(name), header, unit, columns, where, partner, onlyPlanYears);
    }

    public Asked withHeader(int row) {
        return new Asked(sheet, Optional.of(row), unit, columns, where, partner, onlyPlanYears);
    }

    public Asked withUnit(Unit other) {
        return new Asked(sheet, header, Optional.of(other), columns, where, partner, onlyPlanYears);
    }

    public Asked withColumns(Map<String, String> other) {
        return new Asked(sheet, header, unit, other, where, partner, onlyPlanYears);
    }

    public Asked withPartner(String name) {
        return new Asked(sheet, header, unit, columns, where, Optional.of(name), onlyPlanYears);
    }

    public Asked withOnlyPlanYears(boolean only) {
        return new Asked(sheet, header, unit, columns, where, partner, only);
    }

    public Asked withWhere(List<String> other) {
        return new Asked(sheet, header, unit, columns, other, partner, onlyPlanYears);
    }
}

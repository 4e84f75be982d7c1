package wholeplace.excel.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;
import wholeplace.excel.Row;
import wholeplace.excel.SheetData;

/// What a label that is merged over several rows says for each of them: "Streets" beside wardens and lighting.
final class MergedLabels {
    private final Map<CellAddress, Cell> below = new HashMap<>();

    private MergedLabels() {}

    static MergedLabels of(SheetData data, ImportChoices choices) {
        var labels = new MergedLabels();
        Set<Integer> columns = new HashSet<>(choices.columns().values());
        columns.removeAll(choices.layout().amountColumns());
        data.shape().merged().stream()
                .filter(area -> area.first().row() > choices.headings().row()
                        && area.last().row() > area.first().row()
                        && columns.contains(area.first().column()))
                .forEach(area -> labels.add(area, data));
        return labels;
    }

    private void add(CellArea area, SheetData data) {
        Cell label = data.cell(area.first());
        for (int row = area.first().row() + 1; row <= area.last().row(); row++) {
            below.put(new CellAddress(area.first().column(), row), label);
        }
    }

    /// The cell, or the merged label that it is covered by.
    Cell cell(Row row, int column) {
        Cell own = row.cell(column);
        return own.isBlank() && !below.isEmpty() ? below.getOrDefault(new CellAddress(column, row.number()), own) : own;
    }
}

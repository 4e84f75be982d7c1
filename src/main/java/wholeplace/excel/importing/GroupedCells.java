package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Headings of which rows above head groups: "2027/28" over "Budget" and "Actual" is "2027/28 Budget" and "2027/28
/// Actual".
///
/// @param groups the rows above, the nearest first
record GroupedCells(Row row, List<Row> groups) {
    /// The total of a year is no part of its last quarter.
    private static final Pattern TOTAL = Pattern.compile("(?i)\\btotal\\b");

    List<Cell> cells() {
        int years = YearColumns.countIn(row) > 0 ? -1 : rowOfYears();
        int width = Math.max(
                row.cells().size(),
                groups.stream().mapToInt(group -> group.cells().size()).max().orElse(0));
        return IntStream.range(0, width).mapToObj(column -> cell(column, years)).toList();
    }

    /// The nearest row that names more than one year.
    private int rowOfYears() {
        return IntStream.range(0, groups.size())
                .filter(at -> YearColumns.countIn(groups.get(at)) > 1)
                .findFirst()
                .orElse(-1);
    }

    /// The heading itself, or what stands over it where it is blank; under a year, both.
    private Cell cell(int column, int years) {
        Cell own = row.cell(column);
        if (own.isBlank()) {
            return groups.stream()
                    .map(group -> group.cell(column))
                    .filter(over -> !over.isBlank())
                    .findFirst()
                    .orElse(own);
        }
        if (years < 0 || !YearColumns.namesYear(heading(years, column))) {
            return own;
        }
        List<String> texts = new ArrayList<>();
        texts.add(heading(years, column).text());
        if (!TOTAL.matcher(own.text()).find()) {
            for (int level = years - 1; level >= 0; level--) {
                texts.add(heading(level, column).text());
            }
        }
        texts.add(own.text());
        return new Cell.Text(Texts.plain(String.join(" ", texts)), false);
    }

    /// A merged heading stands in the first of its columns and is meant for those that follow, up to the next heading
    /// of its row or of the rows above it.
    private Cell heading(int level, int column) {
        for (int at = column; at >= 0; at--) {
            Cell cell = groups.get(level).cell(at);
            if (!cell.isBlank()) {
                return cell;
            }
            int here = at;
            boolean groupEnds = groups.stream()
                    .skip(level + 1L)
                    .anyMatch(above -> !above.cell(here).isBlank());
            if (groupEnds) {
                return Cell.Blank.BLANK;
            }
        }
        return Cell.Blank.BLANK;
    }
}

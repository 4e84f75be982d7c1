package wholeplace.desktop.grid.core;

import java.util.List;
import java.util.stream.IntStream;

/// What of a block counts: its lines and years, or, where nothing else is selected, its sub-totals and totals, so that
/// nothing is counted twice.
final class Selected {
    private Selected() {}

    static List<Integer> rows(Visible visible, Area area) {
        List<Integer> all =
                IntStream.rangeClosed(area.top(), area.bottom()).boxed().toList();
        List<Integer> lines = all.stream().filter(row -> !visible.isGroup(row)).toList();
        return lines.isEmpty() ? all : lines;
    }

    static List<Integer> figureColumns(Sheet sheet, Area area) {
        List<Integer> figures = IntStream.rangeClosed(area.left(), area.right())
                .filter(column -> sheet.column(column).kind().isFigure())
                .boxed()
                .toList();
        List<Integer> years = figures.stream()
                .filter(column -> sheet.column(column).kind() == Kind.AMOUNT)
                .toList();
        return years.isEmpty() ? figures : years;
    }
}

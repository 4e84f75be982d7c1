package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;

/// Rows one below the other under a heading.
final class Section {
    private final Tab tab;
    private final String heading;
    private final int years;
    private final List<Row> rows = new ArrayList<>();

    Section(Tab tab, String heading, int years) {
        this.tab = tab;
        this.heading = heading;
        this.years = years;
    }

    Tab tab() {
        return tab;
    }

    String heading() {
        return heading;
    }

    List<Row> rows() {
        return rows;
    }

    /// Another row at the end.
    ///
    /// @param key the id of what it tells of; may be empty
    Row row(String key, String label, Measure measure) {
        var row = new Row(tab, key, label, measure, years);
        rows.add(row);
        return row;
    }

    Row pounds(String key, String label) {
        return row(key, label, Measure.POUNDS);
    }

    /// Gives the rows their numbers, from such a one on.
    ///
    /// @return the number after the last
    int number(int from) {
        int next = from;
        for (Row row : rows) {
            row.number(next);
            next++;
        }
        return next;
    }

    int first() {
        return rows.getFirst().number();
    }

    int last() {
        return rows.getLast().number();
    }
}

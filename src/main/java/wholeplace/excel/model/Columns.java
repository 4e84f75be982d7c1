package wholeplace.excel.model;

import wholeplace.budget.PlanYears;
import wholeplace.excel.CellAddress;

/// Which column holds what, the same on every sheet by year. Columns are counted from 0; places in a row of figures
/// are counted from the opening one, which is 0, so that the first year is 1.
record Columns(PlanYears years) {
    static final int KEY = 0;
    static final int LABEL = 1;
    static final int UNIT = 2;
    static final int FIXED = 3;
    static final int OPENING = 4;

    /// The place of a figure that is not by year.
    static final int SINGLE = -1;

    int count() {
        return years.count();
    }

    int total() {
        return OPENING + count() + 1;
    }

    /// The place of a row's total.
    int totalPlace() {
        return count() + 1;
    }

    int tag(Tag tag) {
        return total() + 1 + tag.ordinal();
    }

    int width() {
        return total() + 1 + Tag.values().length;
    }

    int column(int place) {
        return OPENING + place;
    }

    String letters(int place) {
        return CellAddress.letters(column(place));
    }

    String tagLetters(Tag tag) {
        return CellAddress.letters(tag(tag));
    }
}

package wholeplace.excel.publication;

import java.util.List;

/// What the cells of a column hold, where they hold anything.
enum Kind {
    TEXT("text"),
    /// Text of a sentence or more, which is wrapped.
    SENTENCES("text"),
    /// The name of a sheet, which leads to it.
    SHEET("text"),
    POUNDS("pounds"),
    /// A number that is no amount, with its decimals.
    NUMBER("number"),
    /// A whole number of things.
    COUNT("number"),
    DAY("date");

    private final String unit;

    Kind(String unit) {
        this.unit = unit;
    }

    /// In one word, for a table of figures of every kind.
    String unit() {
        return unit;
    }

    boolean isText() {
        return List.of(TEXT, SENTENCES, SHEET).contains(this);
    }
}

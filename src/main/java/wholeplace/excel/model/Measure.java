package wholeplace.excel.model;

import wholeplace.excel.export.Look;

/// In what a row counts, and so how its cells show it.
enum Measure {
    POUNDS("GBP", Look.Kind.FIGURE),
    PERCENT("%", Look.Kind.RATE),
    DWELLINGS("Band D", Look.Kind.NUMBER),
    NUMBER("number", Look.Kind.NUMBER),
    WHOLE("number", Look.Kind.COUNT),
    YEARS("years", Look.Kind.COUNT),
    CALENDAR("year", Look.Kind.CALENDAR),
    DECIMALS("decimals", Look.Kind.COUNT),
    WORDS("text", Look.Kind.TEXT),
    TRUTH("true or false", Look.Kind.TRUTH);

    private final String unit;
    private final Look.Kind kind;

    Measure(String unit, Look.Kind kind) {
        this.unit = unit;
        this.kind = kind;
    }

    String unit() {
        return unit;
    }

    Look.Kind kind() {
        return kind;
    }
}

package wholeplace.excel.model;

/// What a row belongs to, each in a column of its own, the same on every sheet.
enum Tag {
    SOURCE("Source or note"),
    PARTNER("Partner"),
    CLASS("Class"),
    SERVICE("Service"),
    THEME("Theme"),
    STEP("Step of the plan"),
    SCHEME("Scheme"),
    KIND("Kind"),
    DIRECTION("Direction"),
    GROWTH("Growth");

    private final String heading;

    Tag(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}

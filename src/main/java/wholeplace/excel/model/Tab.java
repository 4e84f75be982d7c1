package wholeplace.excel.model;

/// The sheets of a working model in their order.
enum Tab {
    ABOUT("About", "What this model is for, whose it is, how to read and to change it"),
    INPUTS("Inputs", "Everything that was typed, imported, published or decided, with its unit and source"),
    WORKINGS("Workings", "How each figure comes about: one formula a row, the same in every year"),
    OUTPUTS("Outputs", "What a board looks at, with charts"),
    CHECKS("Checks", "Whether the model holds together, what needs a decision, what has changed since it was made"),
    LOG("Log", "When it was made and from what, what the program found, and room for changes"),
    QUALITY("Quality", "How this workbook was compared with the budget after it was written");

    private final String title;
    private final String says;

    Tab(String title, String says) {
        this.title = title;
        this.says = says;
    }

    String title() {
        return title;
    }

    String says() {
        return says;
    }

    /// Whether its rows say what they belong to.
    boolean hasTags() {
        return this == INPUTS || this == WORKINGS;
    }

    /// Whether it has a column a year and formulas may refer to it.
    boolean isByYear() {
        return this == INPUTS || this == WORKINGS || this == OUTPUTS || this == CHECKS;
    }
}

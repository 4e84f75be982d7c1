package wholeplace.outlook.lines;

import wholeplace.budget.Budget;
import wholeplace.budget.Line;

/// A way to sort lines into parts.
public enum Dimension {
    THEME("Theme"),
    SERVICE("Service"),
    PARTNER("Partner"),
    CLASS("Class"),
    PLACE("Place"),
    OUTCOME("Outcome");

    private final String words;

    Dimension(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// The part a line belongs to: the name shown, or empty where the line does not say.
    public String part(Line line, Budget budget) {
        return switch (this) {
            case THEME -> line.theme();
            case SERVICE -> line.service();
            case PARTNER -> budget.partners().get(line.partner()).name();
            case CLASS -> line.spendClass().words();
            case PLACE -> line.place();
            case OUTCOME -> line.outcome();
        };
    }
}

package wholeplace.budget;

/// Whether an amount comes again each year by itself. A one-off stays out of the base budget and does not grow.
public enum Recurrence {
    RECURRING("Recurring"),
    ONE_OFF("One-off");

    private final String words;

    Recurrence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package wholeplace.outlook.checks;

/// How much a check matters.
public enum Severity {
    /// The plan cannot stand as it is.
    FAILS("Fails"),
    /// Worth a look before anybody decides.
    LOOK("Look at it");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

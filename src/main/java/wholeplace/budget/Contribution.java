package wholeplace.budget;

/// How a fund comes to the place: into one purse, beside it under its owner's control, or as staff, buildings and
/// goods that are valued but never balance cash.
public enum Contribution {
    POOLED("Pooled"),
    ALIGNED("Aligned"),
    IN_KIND("In kind");

    private final String words;

    Contribution(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

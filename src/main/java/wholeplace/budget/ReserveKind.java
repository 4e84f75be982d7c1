package wholeplace.budget;

/// What a reserve is held for.
public enum ReserveKind {
    GENERAL("General Fund balance"),
    EARMARKED("Earmarked reserve");

    private final String words;

    ReserveKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package wholeplace.budget;

/// What a fund may pay for.
public enum FundClass {
    REVENUE("Revenue"),
    CAPITAL("Capital"),
    EITHER("Revenue or capital");

    private final String words;

    FundClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

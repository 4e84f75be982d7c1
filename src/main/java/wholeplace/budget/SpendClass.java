package wholeplace.budget;

/// Revenue (day-to-day) or capital (s16 LGA 2003). Revenue may fund capital; capital may not fund revenue.
public enum SpendClass {
    REVENUE("Revenue"),
    CAPITAL("Capital");

    private final String words;

    SpendClass(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

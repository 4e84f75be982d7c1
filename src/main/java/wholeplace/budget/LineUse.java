package wholeplace.budget;

/// What a line's money is used for, where a fund's conditions ask.
public enum LineUse {
    ORDINARY("Ordinary"),
    /// Running the fund or the programme itself: what caps on administration limit.
    ADMINISTRATION("Administration"),
    /// Qualifying transformation: what the flexible use of capital receipts may pay for.
    TRANSFORMATION("Transformation");

    private final String words;

    LineUse(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package wholeplace.budget;

/// How the minimum revenue provision for a scheme's borrowing is spread.
public enum MrpMethod {
    EQUAL_INSTALMENT("Equal instalments"),
    ANNUITY("Annuity"),
    CFR("CFR method");

    private final String words;

    MrpMethod(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

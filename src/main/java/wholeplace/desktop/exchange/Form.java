package wholeplace.desktop.exchange;

/// In which form a budget is handed over.
public enum Form {
    WORKBOOK(
            "Workbook",
            "xlsx",
            "To read and print: lines, totals by year, partner and class, and a chart. For a board or a partner."),
    LINES("Lines", "csv", "One row a line, in pounds. For a ledger, a database or another program."),
    BUDGET("Whole budget", "json", "Everything, with its history. For a backup, or another copy of this program.");

    private final String words;
    private final String ending;
    private final String purpose;

    Form(String words, String ending, String purpose) {
        this.words = words;
        this.ending = ending;
        this.purpose = purpose;
    }

    public String words() {
        return words;
    }

    /// Of the file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// For whom and what, in a line.
    public String purpose() {
        return purpose;
    }
}

package wholeplace.desktop.exchange;

import java.util.Locale;

/// In which form a budget is handed over.
public enum Form {
    MODEL(
            "Working model",
            "xlsx",
            "For a finance director to take apart and try out: live formulas from the inputs to the gap."),
    PUBLICATION(
            "Publication workbook",
            "xlsx",
            "For a board, a partner or the public to read and print: values, one accessible table a sheet."),
    OPEN_DOCUMENT(
            "OpenDocument",
            "ods",
            "For those who work with LibreOffice, or publish in an open standard: the same tables."),
    LINES("Lines", "csv", "For a ledger, a database or another program: one row a line, in pounds."),
    BUDGET("Budget file", "json", "For a backup, or a colleague who has this program: everything, with its history.");

    private final String words;
    private final String ending;
    private final String purpose;

    Form(String words, String ending, String purpose) {
        this.words = words;
        this.ending = ending;
        this.purpose = purpose;
    }

    /// The same for ever, for styles and tests: `open-document`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    /// Of the file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// For whom and what, in a sentence.
    public String purpose() {
        return purpose;
    }
}

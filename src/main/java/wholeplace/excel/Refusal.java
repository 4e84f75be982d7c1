package wholeplace.excel;

/// Why a file or a sheet is not read, each with its sentence and cure.
public enum Refusal {
    NO_SUCH_FILE("There is no file \"%s\". Check its name and folder."),
    FOLDER("\"%s\" is a folder. Choose a workbook (.xlsx) or a .csv file in it."),
    UNREADABLE("\"%s\" cannot be read: %s. Check that you may open it, or copy it to a folder of your own."),
    EMPTY(
            "\"%s\" is empty: it has no content at all. Ask for it again, or save it again from the program it came from."),
    LOCK_FILE(
            "\"%s\" is only the mark that Excel leaves while a workbook is open. Choose the workbook itself, \"%s\"."),
    NOT_A_WORKBOOK("\"%s\" is not a workbook: it holds %s. Choose an Excel workbook (.xlsx) or a .csv file."),
    PASSWORD("\"%s\" is protected with a password. Open it in Excel, take the password off"
            + " (File, Info, Protect Workbook), save it and choose it again."),
    OLD_EXCEL("\"%s\" was made by Excel 5/95 or older. Open it in Excel or LibreOffice and save it as .xlsx."),
    XLSB("\"%s\" is a binary workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx."),
    STRICT("\"%s\" is saved as Strict Open XML, which is not read."
            + " Open it in Excel and save it as \"Excel Workbook (*.xlsx)\", not \"Strict\"."),
    NOT_FILLED("\"%s\" is not saved as .xlsx, the only kind of workbook that is filled and checked as a template."
            + " Open it in Excel and save it as .xlsx."),
    UNSAFE("\"%s\" is refused for safety: %s. Open it in Excel and save it again if you trust the sender."),
    TOO_LARGE("\"%s\" is too large: it has %s."
            + " Save only the sheets and rows that are needed, or save the sheet as .csv."),
    NO_SUCH_SHEET("\"%s\" has no sheet \"%s\". It has %s."),
    DAMAGED("\"%s\" is damaged: %s. Open it in Excel or LibreOffice, which may mend it, and save it as .xlsx;"
            + " or ask for it again.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    RefusedFile of(Object... values) {
        return new RefusedFile(this, sentence.formatted(values));
    }
}

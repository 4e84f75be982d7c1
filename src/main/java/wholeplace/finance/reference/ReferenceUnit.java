package wholeplace.finance.reference;

import java.util.regex.Pattern;

/// What a value of the reference data is, and how it is written.
public enum ReferenceUnit {
    PERCENT("a percentage from 0 to 100 such as 4.99", "0*(?:100(?:\\.0{1,9})?|\\d{1,2}(?:\\.\\d{1,9})?)"),
    POUNDS("an amount in pounds such as 5 or 5.50", "\\d{1,15}(?:\\.\\d{1,2})?"),
    YEARS("a number of years from 0 to 100", "0*(?:100|\\d{1,2})"),
    NINTHS("a number of ninths of Band D from 1 to 99", "0*[1-9]\\d?"),
    INDEX("an index above nought such as 103.2388", "(?=.*[1-9])\\d{1,9}(?:\\.\\d{1,9})?"),
    RULE("words", ".*\\S.*");

    private final String words;
    private final Pattern form;

    ReferenceUnit(String words, String form) {
        this.words = words;
        this.form = Pattern.compile(form);
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    /// What is expected, for a sentence: "a percentage from 0 to 100 such as 4.99".
    public String words() {
        return words;
    }
}

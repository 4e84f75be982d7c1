package wholeplace.json;

import wholeplace.money.FinancialYear;
import wholeplace.money.YearLabel;

/// The years of a file: keys such as 2027/28 as the program writes them, and any other label of one whole financial
/// year as people do.
final class Years {
    private Years() {}

    /// @throws IllegalArgumentException with a sentence where the label is not one whole financial year
    static FinancialYear read(String label) {
        return FinancialYear.isKey(label) ? FinancialYear.parse(label) : labelled(label);
    }

    private static FinancialYear labelled(String label) {
        return switch (YearLabel.read(label)) {
            case YearLabel.One one -> whole(one, label);
            case YearLabel.Doubtful doubtful -> throw refused(doubtful.why());
            case YearLabel.Calendar calendar -> throw refused(calendar.why());
            case YearLabel.Academic academic -> throw refused(academic.why());
            case YearLabel.Refused refused -> throw refused(refused.why());
            case YearLabel.None none ->
                throw refused("\"%s\" is not a financial year. Write it as 2027/28.".formatted(label));
        };
    }

    private static FinancialYear whole(YearLabel.One one, String label) {
        if (!one.part().isWhole()) {
            throw refused("\"%s\" is a part of a year. Write the whole year, %s.".formatted(label, one.year()));
        }
        return one.year();
    }

    private static IllegalArgumentException refused(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}

package wholeplace.money;

import java.time.LocalDate;

/// What a text or a date says where a financial year is expected, such as the head of a column.
///
/// One key, 2026/27, are "2026/27", "2026-27", "2026 to 2027", "26/27", "FY27", "FY2026/27", "2026-27 (£000)",
/// "Budget 2026/27", "Financial Year 2026/27 (GBPs)", "year ending 31 March 2027", "31/03/2027", "Apr 2026 - Mar 2027",
/// and, for a part of it, "Q4 2026/27: Jan 2027 - Mar 2027", "H1 2026/27" or "Apr-26".
///
/// Two digits are the years 1970 to 2069: "69/70" is 2069/70 and "70/71" is 1970/71.
public sealed interface YearLabel {
    /// One financial year.
    ///
    /// @param part the months of it that the label names; the whole year where it names none. A date names its month,
    ///     although a column headed with 31 March may well be for the year that ends there
    /// @param words what else the label says, as it says it: "Budget" of "Budget 2026/27"
    record One(FinancialYear year, PartOfYear part, String words) implements YearLabel {}

    /// Somebody has to say whether `reading` is meant: "10/11" that a spreadsheet turned into 10 November.
    record Doubtful(FinancialYear reading, String why) implements YearLabel {}

    /// A year from January to December. It lies in two financial years and needs an explicit split.
    record Calendar(int year, String why) implements YearLabel {}

    /// A year from September of `start` to August. It lies in two financial years and needs an explicit split.
    record Academic(int start, String why) implements YearLabel {}

    /// A label for time that is not one year, such as "2026/28" or "Beyond 2025/26".
    ///
    /// @param why a sentence with the label and the cure
    record Refused(String why) implements YearLabel {}

    /// No label for a year at all: "Department", "4.2", "E06000047".
    record None() implements YearLabel {}

    static YearLabel read(String text) {
        return new YearReading(text).label();
    }

    /// The label that a cell with a date is. A day whose month is one more than its day, such as 10 November, is what
    /// Excel makes of "10/11", and 1 November 2010 what it makes of "2010-11": these are [Doubtful]. For days that
    /// simply are days, such as dates of payment, see [FinancialYear#of].
    static YearLabel read(LocalDate day) {
        return DateLabel.of(day);
    }
}

package wholeplace.excel.template;

/// How the amount of a year is spread over the halves or quarters of a template. Nothing is lost: the parts add up to
/// the year to the penny.
public enum Split {
    /// By months: 100.01 over four quarters is 25.00, 25.01, 25.00, 25.00.
    EVEN,
    /// All in the first period of the year that the template has.
    FIRST,
    /// All in the last one.
    LAST
}

package wholeplace.excel.template;

/// What a row of a template's table is taken for.
public enum RowMeaning {
    /// Amounts of a class that the template does not say.
    AMOUNTS,
    CAPITAL,
    REVENUE,
    /// Adds up the rows since the total before it.
    TOTAL,
    /// Adds up all rows with amounts.
    GRAND_TOTAL,
    /// Says something beside the total, and is in none.
    MEMO
}

package wholeplace.excel.model;

/// The functions a model uses; every spreadsheet has them, and none of them is volatile.
enum Function {
    SUM,
    COUNT,
    MAX,
    MIN,
    AND,
    IF,
    ROUND,
    ROUNDDOWN,
    SUMIFS
}

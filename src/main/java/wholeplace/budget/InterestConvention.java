package wholeplace.budget;

/// On which share of a year's new borrowing interest is paid in that year.
public enum InterestConvention {
    /// On half, as if it were borrowed in the middle of the year.
    MID_YEAR,
    /// On none: interest on the debt at the start of the year.
    OPENING,
    /// On all of it.
    FULL_YEAR
}

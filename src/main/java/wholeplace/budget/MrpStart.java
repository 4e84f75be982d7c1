package wholeplace.budget;

/// The first year of the minimum revenue provision.
public enum MrpStart {
    /// The year after the asset first becomes available for use: the rule from 1 April 2025.
    AFTER_AVAILABLE,
    /// The year after the spending.
    AFTER_SPENDING
}

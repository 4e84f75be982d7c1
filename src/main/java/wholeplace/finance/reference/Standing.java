package wholeplace.finance.reference;

/// How far a value can be relied on.
public enum Standing {
    /// Seen in the source.
    PUBLISHED,
    /// Seen in the source as a plan or a forecast, not yet made or not yet past.
    ANNOUNCED,
    /// What practitioners hold, with the source it is believed to come from; check it before relying on it.
    PRACTICE
}

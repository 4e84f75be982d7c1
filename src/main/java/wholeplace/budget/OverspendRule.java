package wholeplace.budget;

/// Who bears what a pool spends beyond its money, and keeps what it leaves.
public enum OverspendRule {
    /// Each partner by its share.
    SHARES,
    /// The host alone.
    HOST
}

package wholeplace.change;

/// What the text of a field says, and so how files write it and stores keep it.
public enum ValueKind {
    TEXT,
    /// One of a few words: `one_off`.
    CHOICE,
    /// `true` or `false`.
    FLAG,
    WHOLE,
    /// Pounds: `9500000.00`.
    AMOUNT,
    /// Percent: `2.5`.
    RATE,
    DECIMAL,
    /// `2028-03-31`
    DAY,
    MOMENT,
    /// A financial year: `2027/28`.
    YEAR,
    /// The id of another entity.
    REFERENCE,
    /// `typed`, `flat`, `changes` or `index` and the id of an index.
    GROWTH,
    /// `none`, `all` or a percentage.
    CARRY_FORWARD
}

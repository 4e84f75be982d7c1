package wholeplace.finance.reference;

/// A user's own value in place of the reference data's.
///
/// @param key as [ReferenceData#rows] lists it
/// @param period the years it is to be in force
/// @param value in plain digits, in the unit of the key
/// @param note who decided so, and why; it is shown wherever the value is explained
public record ReferenceOverride(String key, Period period, String value, String note) {}

package wholeplace.budget;

/// Which row of a [Source] a line was read from.
///
/// @param row as the spreadsheet numbers it, from 1
/// @param fingerprint of what the row says beside its amounts, by which the row is known again when a later edition
///     of the sheet is imported; of rows that say the same, the second ends in `#2`
public record Origin(SourceId source, int row, String fingerprint) {}

package wholeplace.excel.export;

import java.nio.file.Path;

/// What was written and compared with the budget; every comparison found no difference, or there would be none of
/// this.
///
/// @param lines of the budget
/// @param figures amounts and totals read back and compared
public record Written(Path file, int lines, long figures) {}

/// Brings budget lines in from anybody's sheet: finds the table, guesses what its columns mean, and shows what would
/// change.
///
/// ```java
/// try (var file = Spreadsheet.open(path)) {
///     ImportGuess guess = ImportGuess.of(file, budget.years(), Asked.NOTHING, Progress.UNTIL_INTERRUPTED);
///     ImportPreview preview = LineImport.preview(guess.data(), guess.choices(), budget, stamp);
/// }
/// ```
///
/// Decision: an import is another budget, and the preview is the difference. Nothing is dropped silently: every row
/// that is left out has its reason, every missing marker its cell, every total of the sheet is compared and none is
/// imported. A marker such as `..` is missing and never nought.
///
/// Decision: a row is known again, when the same sheet of the same file is imported anew, by everything it says
/// beside its amounts. Importing a file twice changes nothing; importing its corrected edition changes what was
/// corrected.
@NullMarked
package wholeplace.excel.importing;

import org.jspecify.annotations.NullMarked;

package wholeplace.excel.importing;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;

/// A sheet as far as it is understood: for somebody who is shown it and can say what is not understood.
///
/// @param headings the row that names the columns, where one is found
/// @param guess how it would be read; none where it cannot be read as asked
/// @param refusals why not, each with its cure; empty where it can be read
public record SheetLook(
        SheetData data, Optional<Headings> headings, Optional<ImportGuess> guess, List<String> refusals) {
    private static final int MOST_VALUES = 1_000;

    public SheetLook {
        refusals = List.copyOf(refusals);
    }

    /// Looks at the sheet asked for, or else the one that looks like budget lines, or else the first.
    ///
    /// @throws wholeplace.excel.RefusedFile where the file cannot be read
    public static SheetLook of(Spreadsheet file, PlanYears plan, Asked asked, Progress progress) {
        String sheet = asked.sheet().orElseGet(() -> sheet(file, asked, progress));
        return of(file, file.load(sheet, progress), plan, asked, progress);
    }

    /// Looks at the same sheet again with other answers.
    public SheetLook again(Spreadsheet file, PlanYears plan, Asked asked, Progress progress) {
        return of(file, data, plan, asked, progress);
    }

    private static String sheet(Spreadsheet file, Asked asked, Progress progress) {
        try {
            return new HeadingFinder(asked).sheet(file, progress);
        } catch (ImportRefused none) {
            if (file.sheets().isEmpty()) {
                throw none;
            }
            return file.sheets().getFirst().name();
        }
    }

    private static SheetLook of(Spreadsheet file, SheetData data, PlanYears plan, Asked asked, Progress progress) {
        Optional<Headings> headings = Optional.empty();
        try {
            headings = Optional.of(ImportGuess.headings(data, asked));
            ImportGuess guess = ImportGuess.of(file, data, plan, asked, progress);
            return new SheetLook(data, headings, Optional.of(guess), List.of());
        } catch (ImportRefused refused) {
            return new SheetLook(data, headings, Optional.empty(), refused.sentences());
        }
    }

    /// What the rows below the headings say in a column, each once, in order; as many as can be chosen from.
    public List<String> values(int column) {
        int from = headings.map(Headings::row).orElse(0);
        NavigableSet<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        data.rows().stream()
                .filter(row -> row.number() > from)
                .map(row -> Texts.plain(row.cell(column).text()))
                .filter(text -> !text.isEmpty())
                .takeWhile(text -> values.size() < MOST_VALUES)
                .forEach(values::add);
        return List.copyOf(values);
    }
}

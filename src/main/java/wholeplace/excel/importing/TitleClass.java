package wholeplace.excel.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Cell;
import wholeplace.excel.SheetData;

/// Whether a sheet as a whole is of capital or of revenue, as its title or its name says.
final class TitleClass {
    private static final Pattern CAPITAL = Pattern.compile("(?i)\\bcapital\\b");
    private static final Pattern REVENUE = Pattern.compile("(?i)\\brevenue\\b");

    private TitleClass() {}

    /// Nothing where it says neither, or both.
    static Optional<SpendClass> of(SheetData data, Headings headings, List<String> remarks) {
        Stream<String> titles = data.rows().stream()
                .filter(row -> row.number() < headings.row())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell instanceof Cell.Text)
                .map(Cell::text);
        List<String> words =
                Stream.concat(titles, Stream.of(data.sheet().name())).toList();
        Optional<String> capital = saying(CAPITAL, words);
        Optional<String> revenue = saying(REVENUE, words);
        if (capital.isPresent() == revenue.isPresent()) {
            return Optional.empty();
        }
        SpendClass said = capital.isPresent() ? SpendClass.CAPITAL : SpendClass.REVENUE;
        remarks.add("No column says revenue or capital: every line is taken as %s, for the sheet says \"%s\"."
                .formatted(
                        said.words().toLowerCase(Locale.ROOT),
                        capital.or(() -> revenue).orElseThrow()));
        return Optional.of(said);
    }

    private static Optional<String> saying(Pattern word, List<String> texts) {
        return texts.stream()
                .filter(text -> word.matcher(text).find())
                .map(Texts::plain)
                .map(text -> text.length() <= 60 ? text : text.substring(0, 57) + "...")
                .findFirst();
    }
}

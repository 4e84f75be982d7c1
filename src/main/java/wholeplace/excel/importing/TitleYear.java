package wholeplace.excel.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;
import wholeplace.money.FinancialYear;
import wholeplace.money.YearLabel;

/// The year of a table whose columns name none: its title, its sheet's name or its file's name may say it.
///
/// @param said where, for a remark
record TitleYear(FinancialYear year, String said) {
    private static final Pattern LABEL =
            Pattern.compile("(?<!\\d)(?:19|20)\\d{2} ?[-/–_] ?(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)");

    /// Nothing where the title, or the first of the others that names a year at all, names more than one.
    static Optional<TitleYear> of(String file, String sheet, List<Row> titles) {
        String title = String.join(
                " ",
                titles.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell instanceof Cell.Text)
                        .map(Cell::text)
                        .toList());
        return in(title, "the title")
                .or(() -> in(sheet, "the name of the sheet"))
                .or(() -> in(file, "the name of the file"));
    }

    private static Optional<TitleYear> in(String text, String where) {
        Set<FinancialYear> years = new TreeSet<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            String plain = label.group().replaceAll("[ _–]", "-").replaceAll("-+", "-");
            if (YearLabel.read(plain) instanceof YearLabel.One one) {
                years.add(one.year());
            }
        }
        return years.size() == 1 ? Optional.of(new TitleYear(years.iterator().next(), where)) : Optional.empty();
    }
}

package wholeplace.excel.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;
import wholeplace.money.YearLabel;

/// How a sheet would be read, before anything is: what was asked for, and for the rest what its headings suggest.
///
/// @param remarks what was guessed or left out and why, as sentences
public record ImportGuess(SheetData data, ImportChoices choices, List<String> remarks) {
    /// What somebody says who wants nothing from any column.
    private static final int NO_COLUMN = -1;

    /// @throws ImportRefused where the sheet, a heading or a year does not fit, with all that is wrong at that point
    /// @throws wholeplace.excel.RefusedFile where the file cannot be read
    public static ImportGuess of(Spreadsheet file, PlanYears plan, Asked asked, Progress progress) {
        return of(file, load(file, asked, progress), plan, asked, progress);
    }

    /// The sheet that is asked for, or that looks most like budget lines. Needs no budget: it can be loaded while one
    /// is
    /// opened.
    ///
    /// @throws ImportRefused where no sheet looks so
    /// @throws wholeplace.excel.RefusedFile where the file cannot be read
    public static SheetData load(Spreadsheet file, Asked asked, Progress progress) {
        String sheet = asked.sheet().orElseGet(() -> new HeadingFinder(asked).sheet(file, progress));
        return file.load(sheet, progress);
    }

    /// The same for a sheet that is in memory already.
    public static ImportGuess of(Spreadsheet file, SheetData data, PlanYears plan, Asked asked, Progress progress) {
        Headings headings = headings(data, asked);
        YearColumns found = YearColumns.of(headings);
        var remarks = new ArrayList<>(found.remarks());
        SortedMap<FinancialYear, Integer> years = found.chosen(askedYears(headings, asked));
        years.values().removeIf(column -> column == NO_COLUMN);
        Map<LineField, Integer> columns = ColumnGuess.of(
                headings, found, data.rows(), withUsual(askedColumns(headings, asked), headings, asked, remarks));
        Layout layout = new LayoutGuess(data, headings, file.fileName(), plan, asked, remarks).of(years, columns);
        if (layout instanceof Layout.Across) {
            columns.keySet().removeIf(LineField::isOfAmounts);
        }
        var choices = new ImportChoices(
                headings,
                unit(file, data, headings, layout, asked, progress, remarks),
                columns,
                layout,
                where(headings, asked),
                asked.partner().orElse(""),
                IncomeSign.isNegative(data, headings, columns, layout.amountColumns()),
                spendClass(data, headings, columns, asked, remarks),
                asked.spendClass().isPresent());
        remark(choices, remarks);
        remarks.addAll(UnreadColumns.remarks(data, choices, found));
        remarks.addAll(Hidden.remarks(data, choices));
        return new ImportGuess(data, choices, List.copyOf(remarks));
    }

    private static SpendClass spendClass(
            SheetData data, Headings headings, Map<LineField, Integer> columns, Asked asked, List<String> remarks) {
        if (columns.containsKey(LineField.CLASS)) {
            return SpendClass.REVENUE;
        }
        return asked.spendClass()
                .or(() -> TitleClass.of(data, headings, remarks))
                .orElseGet(() -> {
                    remarks.add("No column says revenue or capital: every line is taken as revenue.");
                    return SpendClass.REVENUE;
                });
    }

    static Headings headings(SheetData data, Asked asked) {
        Optional<Integer> row = asked.header();
        if (row.isEmpty()) {
            return new HeadingFinder(asked).headings(data.sheet(), data.rows());
        }
        int at = data.rows().indexOf(data.row(row.get()));
        if (at < 0) {
            throw new ImportRefused("Row %d of sheet \"%s\" is empty. Its rows run to %d: name the row of the headings."
                    .formatted(row.get(), data.sheet().name(), data.lastRow()));
        }
        return Headings.of(data.sheet().name(), data.rows(), at);
    }

    private static Map<FinancialYear, Integer> askedYears(Headings headings, Asked asked) {
        SortedMap<FinancialYear, Integer> years = new TreeMap<>();
        asked.columns().forEach((word, column) -> {
            if (LineField.of(word).isEmpty()) {
                years.put(year(word), column(headings, column));
            }
        });
        return years;
    }

    private static int column(Headings headings, String named) {
        return named.isBlank() ? NO_COLUMN : headings.column(named);
    }

    private static FinancialYear year(String word) {
        if (YearLabel.read(word) instanceof YearLabel.One one) {
            return one.year();
        }
        throw new ImportRefused("\"%s\" is nothing that a column can say. Use one of %s, or a year such as 2027/28."
                .formatted(word, String.join(", ", LineField.words())));
    }

    private static Map<LineField, Integer> askedColumns(Headings headings, Asked asked) {
        Map<LineField, Integer> columns = new EnumMap<>(LineField.class);
        asked.columns()
                .forEach((word, column) ->
                        LineField.of(word).ifPresent(field -> columns.put(field, column(headings, column))));
        return columns;
    }

    private static Unit unit(
            Spreadsheet file,
            SheetData data,
            Headings headings,
            Layout layout,
            Asked asked,
            Progress progress,
            List<String> remarks) {
        return asked.unit().orElseGet(() -> {
            UnitGuess guess = UnitGuess.of(file, data, headings, layout.amountColumns(), progress);
            remarks.add(guess.remark());
            return guess.unit();
        });
    }

    /// What is usual holds where nothing was said and the sheet has such a column.
    private static Map<LineField, Integer> withUsual(
            Map<LineField, Integer> columns, Headings headings, Asked asked, List<String> remarks) {
        asked.usual()
                .forEach((word, heading) -> LineField.of(word)
                        .filter(field -> !columns.containsKey(field))
                        .ifPresent(field -> {
                            if (headings.has(heading)) {
                                columns.put(field, headings.column(heading));
                            } else {
                                remarks.add(
                                        "The sender's last sheet had the %s in a column \"%s\", which this one has not."
                                                .formatted(word, heading));
                            }
                        }));
        return columns;
    }

    private static List<Where> where(Headings headings, Asked asked) {
        return asked.where().stream().map(text -> where(headings, text)).toList();
    }

    private static Where where(Headings headings, String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new ImportRefused(
                    "\"%s\" chooses no rows. Write Column=Value, such as Region=North East.".formatted(text));
        }
        return new Where(headings.column(text.substring(0, equals).strip()), text.substring(equals + 1));
    }

    private static void remark(ImportChoices choices, List<String> remarks) {
        if (choices.column(LineField.PARTNER).isEmpty() && choices.partner().isEmpty()) {
            remarks.add("No column says whose lines these are: they go to the place itself.");
        }
        if (choices.incomeIsNegative()) {
            remarks.add("The sheet shows income as negative amounts: they are taken as income, and not as less of it.");
        }
    }
}

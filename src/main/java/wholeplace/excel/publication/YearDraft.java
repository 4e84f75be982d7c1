package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import wholeplace.budget.PlanYears;
import wholeplace.excel.export.YearRow;
import wholeplace.excel.export.YearTable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// Draws up a table with columns of text, one of pounds for each year, and one for all years together.
final class YearDraft {
    private final PlanYears years;
    private final List<Column> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    YearDraft(PlanYears years, String... texts) {
        this.years = years;
        Arrays.stream(texts).map(Column::text).forEach(columns::add);
        years.list().forEach(year -> columns.add(Column.pounds(year.toString())));
        columns.add(Column.pounds(YearTable.TOTAL));
    }

    /// Amounts that add up over the years.
    YearDraft flow(Profile amounts, String... texts) {
        return row(amounts, new Entry.Pounds(amounts.total()), false, texts);
    }

    /// The same, left out where it is nought in every year.
    YearDraft flowIfAny(Profile amounts, String... texts) {
        return amounts.largest().isZero() ? this : flow(amounts, texts);
    }

    YearDraft standingIfAny(Profile amounts, String... texts) {
        return amounts.largest().isZero() ? this : standing(amounts, texts);
    }

    /// The same, adding up rows above.
    YearDraft sum(Profile amounts, String... texts) {
        return row(amounts, new Entry.Pounds(amounts.total()), true, texts);
    }

    /// Amounts as they stand at one moment of each year, which do not add up over the years.
    YearDraft standing(Profile amounts, String... texts) {
        return row(amounts, Entry.Marker.NOT_APPLICABLE, false, texts);
    }

    private YearDraft row(Profile amounts, Entry all, boolean sum, String... texts) {
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(texts).map(Entry::words).forEach(entries::add);
        years.list().forEach(year -> entries.add(Entry.pounds(amounts, year)));
        entries.add(all);
        rows.add(new TableRow(entries, sum));
        return this;
    }

    /// What each of a list says of its year.
    <Y> Profile each(List<Y> all, Function<Y, FinancialYear> year, Function<Y, Money> amount) {
        Profile amounts = Profile.EMPTY;
        for (Y one : all) {
            amounts = amounts.with(year.apply(one), amount.apply(one));
        }
        return amounts;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table(String sheet, String title, String says) {
        return new Table(sheet, title, says, columns, rows);
    }

    /// Of a table of the lines' own export, with a word in each cell that it leaves blank.
    static Table of(String sheet, String title, String says, YearTable table) {
        List<Column> columns = new ArrayList<>();
        table.before().stream().map(Column::text).forEach(columns::add);
        table.years().list().forEach(year -> columns.add(Column.pounds(year.toString())));
        columns.add(Column.pounds(YearTable.TOTAL));
        table.after().forEach(heading -> columns.add(new Column(heading, Kind.SENTENCES)));
        return new Table(
                sheet,
                title,
                says,
                columns,
                table.rows().stream().map(row -> row(row, table)).toList());
    }

    private static TableRow row(YearRow row, YearTable table) {
        List<Entry> entries = new ArrayList<>();
        row.before().forEach(text -> entries.add(Entry.words(text)));
        table.years().list().forEach(year -> entries.add(Entry.pounds(row.amounts(), year)));
        entries.add(new Entry.Pounds(row.total()));
        row.after().forEach(text -> entries.add(Entry.words(text, Entry.NONE)));
        return new TableRow(entries, row.weight() == YearRow.Weight.TOTAL);
    }
}

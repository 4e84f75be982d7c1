package wholeplace.excel.model;

import java.util.List;

/// Writes formulas down for one column of one sheet.
final class Wording {
    /// Weaker than any operator.
    private static final int NONE = 0;

    private final Columns columns;
    private final Tab own;
    private final int place;
    private final StringBuilder text = new StringBuilder();

    private Wording(Columns columns, Tab own, int place) {
        this.columns = columns;
        this.own = own;
        this.place = place;
    }

    /// A formula as it stands at a place of a row, without the sign of equality.
    static String of(Term term, Columns columns, Tab own, int place) {
        var wording = new Wording(columns, own, place);
        wording.write(term, NONE);
        return wording.text.toString();
    }

    /// The cell of a row that says what it belongs to.
    static String tag(Row row, Tag tag, Columns columns, Tab own) {
        var wording = new Wording(columns, own, 0);
        wording.sheet(row.tab());
        wording.text.append('$').append(columns.tagLetters(tag)).append(row.number());
        return wording.text.toString();
    }

    private void write(Term term, int binding) {
        switch (term) {
            case Term.Cell cell -> cell(cell);
            case Term.Year year -> {
                sheet(year.row().tab());
                fixed(columns.letters(year.place()), year.row());
            }
            case Term.Span span -> span(span);
            case Term.Column column -> column(column);
            case Term.Tags tags -> area(tags.rows(), "$" + columns.tagLetters(tags.tag()));
            case Term.Name name -> {
                sheet(name.row().tab());
                fixed("B", name.row());
            }
            case Term.Pair pair -> pair(pair, binding);
            case Term.Negative negative -> {
                text.append('-');
                write(negative.of(), Operator.POWER.binding() + 1);
            }
            case Term.Call call -> call(call.function(), call.of());
        }
    }

    private void pair(Term.Pair pair, int binding) {
        int own = pair.operator().binding();
        boolean inBrackets = own < binding;
        text.append(inBrackets ? "(" : "");
        write(pair.left(), own);
        text.append(pair.operator().sign());
        write(pair.right(), own + 1);
        text.append(inBrackets ? ")" : "");
    }

    private void call(Function function, List<Term> of) {
        text.append(function.name()).append('(');
        for (int at = 0; at < of.size(); at++) {
            text.append(at == 0 ? "" : ",");
            write(of.get(at), NONE);
        }
        text.append(')');
    }

    private void cell(Term.Cell cell) {
        sheet(cell.row().tab());
        switch (cell.spot()) {
            case FIXED -> fixed("D", cell.row());
            case OPENING -> fixed("E", cell.row());
            case NOW, BEFORE ->
                text.append(columns.letters(place(cell.spot())))
                        .append(cell.row().number());
        }
    }

    private int place(Term.Spot spot) {
        return switch (spot) {
            case FIXED -> Columns.SINGLE;
            case OPENING -> 0;
            case NOW -> place;
            case BEFORE -> place - 1;
        };
    }

    private void fixed(String letters, Row row) {
        text.append('$').append(letters).append('$').append(row.number());
    }

    private void span(Term.Span span) {
        int row = span.row().number();
        sheet(span.row().tab());
        switch (span.reach()) {
            case WHOLE -> text.append('$').append(columns.letters(1));
            case ONWARDS -> text.append(columns.letters(place));
            case UP_TO -> text.append('$').append(columns.letters(0));
        }
        text.append(row).append(':');
        switch (span.reach()) {
            case WHOLE, ONWARDS -> text.append('$').append(columns.letters(columns.count()));
            case UP_TO -> text.append(columns.letters(place));
        }
        text.append(row);
    }

    private void column(Term.Column column) {
        boolean isFixed = column.spot() == Term.Spot.FIXED || column.spot() == Term.Spot.OPENING;
        area(column.rows(), (isFixed ? "$" : "") + columns.letters(place(column.spot())));
    }

    private void area(Section rows, String letters) {
        sheet(rows.tab());
        text.append(letters).append('$').append(rows.first());
        text.append(':').append(letters).append('$').append(rows.last());
    }

    private void sheet(Tab tab) {
        if (tab != own) {
            text.append(tab.title()).append('!');
        }
    }
}

package wholeplace.excel.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/// Works out what formulas come to, in the binary numbers of spreadsheets. Each figure is worked out when it is first
/// asked for, and once.
final class Calculation {
    /// Digits that a spreadsheet takes for exact when it rounds.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final Columns columns;

    Calculation(Columns columns) {
        this.columns = columns;
    }

    /// What stands at a place of a row; nought where it is blank.
    double value(Row row, int place) {
        if (!row.isKnown(place)) {
            Term formula = row.formula(place);
            double given = row.given(place);
            double blank = Double.isNaN(given) ? 0 : given;
            // Nought has no sign in a cell.
            row.value(place, (formula == null ? blank : of(formula, place)) + 0.0);
        }
        return row.value(place);
    }

    private double of(Term term, int place) {
        return switch (term) {
            case Term.Cell cell -> value(cell.row(), place(cell.spot(), place));
            case Term.Year year -> value(year.row(), year.place());
            case Term.Pair pair -> pair.operator().of(of(pair.left(), place), of(pair.right(), place));
            case Term.Negative negative -> -of(negative.of(), place);
            case Term.Call call -> call(call, place);
            case Term.Span span -> throw outsideCall(span);
            case Term.Column column -> throw outsideCall(column);
            case Term.Tags tags -> throw outsideCall(tags);
            case Term.Name name -> throw outsideCall(name);
        };
    }

    private static IllegalStateException outsideCall(Term term) {
        return new IllegalStateException("%s is more than one figure.".formatted(term.getClass()));
    }

    private int place(Term.Spot spot, int place) {
        return switch (spot) {
            case FIXED -> Columns.SINGLE;
            case OPENING -> 0;
            case NOW -> place;
            case BEFORE -> place - 1;
        };
    }

    private double call(Term.Call call, int place) {
        List<Term> of = call.of();
        return switch (call.function()) {
            case IF -> of(of.get(of(of.get(0), place) != 0 ? 1 : 2), place);
            case ROUND -> rounded(of, place, RoundingMode.HALF_UP);
            case ROUNDDOWN -> rounded(of, place, RoundingMode.DOWN);
            case SUMIFS -> sumIfs(of, place);
            case SUM, COUNT, MAX, MIN, AND -> {
                var gathered = new Gathered();
                of.forEach(term -> gather(term, place, gathered));
                yield gathered.of(call.function());
            }
        };
    }

    private double rounded(List<Term> of, int place, RoundingMode mode) {
        double number = of(of.get(0), place);
        int decimals = (int) of(of.get(1), place);
        return new BigDecimal(number, DIGITS).setScale(decimals, mode).doubleValue();
    }

    private void gather(Term term, int place, Gathered gathered) {
        switch (term) {
            case Term.Span span -> gather(span, place, gathered);
            case Term.Column column ->
                column.rows().rows().forEach(row -> gather(row, place(column.spot(), place), gathered));
            case Term.Cell cell -> gather(cell.row(), place(cell.spot(), place), gathered);
            case Term.Year year -> gather(year.row(), year.place(), gathered);
            case Term.Pair pair -> gathered.add(of(pair, place));
            case Term.Negative negative -> gathered.add(of(negative, place));
            case Term.Call call -> gathered.add(of(call, place));
            case Term.Tags tags -> throw outsideCall(tags);
            case Term.Name name -> throw outsideCall(name);
        }
    }

    private void gather(Term.Span span, int place, Gathered gathered) {
        int first = first(span.reach(), place);
        int last = last(span.reach(), place);
        for (int at = first; at <= last; at++) {
            gather(span.row(), at, gathered);
        }
    }

    private static int first(Term.Reach reach, int place) {
        return switch (reach) {
            case WHOLE -> 1;
            case ONWARDS -> place;
            case UP_TO -> 0;
        };
    }

    private int last(Term.Reach reach, int place) {
        return switch (reach) {
            case WHOLE, ONWARDS -> columns.count();
            case UP_TO -> place;
        };
    }

    /// A blank cell is no number to those functions, not even nought.
    private void gather(Row row, int place, Gathered gathered) {
        if (row.isFilled(place)) {
            gathered.add(value(row, place));
        }
    }

    private double sumIfs(List<Term> of, int place) {
        double sum = 0;
        int count = length(of.getFirst());
        for (int at = 0; at < count; at++) {
            boolean holds = true;
            for (int test = 1; test < of.size() && holds; test += 2) {
                holds = holds(of.get(test), at, of.get(test + 1), place);
            }
            sum += holds ? figure(of.getFirst(), at, place) : 0;
        }
        return sum;
    }

    private int length(Term range) {
        return range instanceof Term.Column column ? column.rows().rows().size() : columns.count();
    }

    private double figure(Term range, int at, int place) {
        return switch (range) {
            case Term.Column column -> value(column.rows().rows().get(at), place(column.spot(), place));
            case Term.Span span -> value(span.row(), first(span.reach(), place) + at);
            case Term.Cell c -> throw noRange(c);
            case Term.Year y -> throw noRange(y);
            case Term.Tags t -> throw noRange(t);
            case Term.Name n -> throw noRange(n);
            case Term.Pair p -> throw noRange(p);
            case Term.Negative n -> throw noRange(n);
            case Term.Call c -> throw noRange(c);
        };
    }

    private static IllegalStateException noRange(Term term) {
        return new IllegalStateException("%s is no range of figures.".formatted(term.getClass()));
    }

    private boolean holds(Term range, int at, Term criterion, int place) {
        if (range instanceof Term.Tags tags && criterion instanceof Term.Name name) {
            return tags.rows().rows().get(at).tag(tags.tag()).equals(name.row().label());
        }
        double figure = figure(range, at, place);
        if (criterion instanceof Term.Cell cell && !cell.row().words().isEmpty()) {
            return cell.row().words().equals(Givens.ABOVE_NOUGHT) ? figure > 0 : figure < 0;
        }
        return figure == of(criterion, place);
    }

    /// The figures a function is asked about.
    private static final class Gathered {
        private double sum;
        private double most = Double.NEGATIVE_INFINITY;
        private double least = Double.POSITIVE_INFINITY;
        private int count;
        private boolean all = true;

        void add(double figure) {
            sum += figure;
            most = Math.max(most, figure);
            least = Math.min(least, figure);
            count++;
            all &= figure != 0;
        }

        double of(Function function) {
            return switch (function) {
                case SUM -> sum;
                case COUNT -> count;
                case MAX -> count == 0 ? 0 : most;
                case MIN -> count == 0 ? 0 : least;
                case AND -> all ? 1 : 0;
                case IF, ROUND, ROUNDDOWN, SUMIFS -> throw new IllegalStateException(function.name());
            };
        }
    }
}

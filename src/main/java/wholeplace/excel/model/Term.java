package wholeplace.excel.model;

import java.util.List;

/// A formula, for all years of a row alike. There is none for a number, so that no formula can hide one.
sealed interface Term {
    /// Which figure of a row, seen from the year that is worked out.
    enum Spot {
        /// The single one.
        FIXED,
        /// That of the year before the plan.
        OPENING,
        /// In the column at hand.
        NOW,
        /// In the column left of it.
        BEFORE
    }

    /// Which figures of a row side by side.
    enum Reach {
        /// All years of the plan.
        WHOLE,
        /// This year and all after it.
        ONWARDS,
        /// All years up to this one, that before the plan among them.
        UP_TO
    }

    record Cell(Row row, Spot spot) implements Term {}

    /// The figure of one certain year, 1 the first.
    record Year(Row row, int place) implements Term {}

    record Span(Row row, Reach reach) implements Term {}

    /// One figure of each row of a section, one below the other.
    record Column(Section rows, Spot spot) implements Term {}

    /// What the rows of a section belong to.
    record Tags(Section rows, Tag tag) implements Term {}

    /// The name of a row as a text to look for.
    record Name(Row row) implements Term {}

    record Pair(Term left, Operator operator, Term right) implements Term {}

    record Negative(Term of) implements Term {}

    record Call(Function function, List<Term> of) implements Term {
        public Call {
            of = List.copyOf(of);
        }
    }

    static Term now(Row row) {
        return new Cell(row, Spot.NOW);
    }

    static Term before(Row row) {
        return new Cell(row, Spot.BEFORE);
    }

    static Term fixed(Row row) {
        return new Cell(row, Spot.FIXED);
    }

    static Term opening(Row row) {
        return new Cell(row, Spot.OPENING);
    }

    static Term whole(Row row) {
        return new Span(row, Reach.WHOLE);
    }

    static Term onwards(Row row) {
        return new Span(row, Reach.ONWARDS);
    }

    static Term upTo(Row row) {
        return new Span(row, Reach.UP_TO);
    }

    static Term call(Function function, Term... of) {
        return new Call(function, List.of(of));
    }

    static Term when(Term holds, Term then, Term otherwise) {
        return call(Function.IF, holds, then, otherwise);
    }

    /// Added up in this order; a sum of many is a call, not a chain.
    static Term sum(List<Term> of) {
        return new Call(Function.SUM, of);
    }

    default Term plus(Term other) {
        return new Pair(this, Operator.PLUS, other);
    }

    default Term minus(Term other) {
        return new Pair(this, Operator.MINUS, other);
    }

    default Term times(Term other) {
        return new Pair(this, Operator.TIMES, other);
    }

    default Term over(Term other) {
        return new Pair(this, Operator.OVER, other);
    }

    default Term power(Term other) {
        return new Pair(this, Operator.POWER, other);
    }

    default Term atLeast(Term other) {
        return new Pair(this, Operator.AT_LEAST, other);
    }

    default Term atMost(Term other) {
        return new Pair(this, Operator.AT_MOST, other);
    }

    default Term below(Term other) {
        return new Pair(this, Operator.BELOW, other);
    }

    default Term is(Term other) {
        return new Pair(this, Operator.EQUALS, other);
    }

    default Term negated() {
        return new Negative(this);
    }
}

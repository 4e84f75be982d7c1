package wholeplace.excel.model;

import java.math.BigDecimal;
import java.util.List;
import wholeplace.money.FinancialYear;

/// The figures that never change, and the years: everything a formula needs that is not of the budget.
final class Givens {
    static final String ABOVE_NOUGHT = ">0";
    static final String BELOW_NOUGHT = "<0";

    private final Section section;
    final Row penny;
    final Row dust;
    final Row oneDecimal;
    final Row nought;
    final Row one;
    final Row two;
    final Row ninths;
    final Row tolerance;
    final Row above;
    final Row below;

    /// The calendar year in which each financial year starts.
    final Row year;

    Givens(Sections sections) {
        this.section = sections.begin(Tab.INPUTS, "Fixed figures and years");
        this.penny = decimals("penny", "Decimals of a posting to the ledger", 2, "Half-up to the penny, per posting");
        this.dust = decimals(
                "dust",
                "Decimals to which an amount is cleaned before it is rounded",
                8,
                "So that 944.9999999999 in binary numbers is 945.00, as in decimal ones");
        this.oneDecimal = decimals("tax-base", "Decimals of a tax base", 1, "Half-up to one decimal");
        this.nought = number("nought", "Nought", "0", "Below which a balance is short");
        this.one = number("one", "One", "1", "The first, the next");
        this.two = number("two", "Two", "2", "Years ahead that gross debt is held against");
        this.ninths = number("ninths", "Ninths of Band D in a whole", "9", "LGFA 1992 s5");
        this.tolerance = number("tolerance", "A smaller difference is none", "0.005", "Half a penny");
        this.above = criterion("above", "What counts as a cost", ABOVE_NOUGHT);
        this.below = criterion("below", "What counts as a deficit", BELOW_NOUGHT);
        this.year = section.row("year", "Financial year, by the calendar year it starts in", Measure.CALENDAR)
                .source("1 April to 31 March");
        FinancialYear first = sections.years().first();
        year.opening(BigDecimal.valueOf(first.start() - 1L));
        for (int place = 1; place <= sections.columns().count(); place++) {
            year.year(place, BigDecimal.valueOf(first.start() + place - 1L));
        }
    }

    private Row decimals(String key, String label, int decimals, String source) {
        return section.row(key, label, Measure.DECIMALS).fixed(decimals).source(source);
    }

    private Row number(String key, String label, String number, String source) {
        return section.row(key, label, Measure.NUMBER)
                .fixed(new BigDecimal(number))
                .source(source);
    }

    private Row criterion(String key, String label, String words) {
        return section.row(key, label, Measure.WORDS).fixedWords(words).source("For adding up");
    }

    /// An amount as it is posted: half-up to the penny.
    Term posted(Term amount) {
        return rounded(amount, penny);
    }

    /// Half-up to so many decimals as a row says. Sums of binary numbers miss a half by a hair, which is mended first.
    Term rounded(Term amount, Row decimals) {
        return Term.call(Function.ROUND, clean(amount), Term.fixed(decimals));
    }

    private Term clean(Term amount) {
        return Term.call(Function.ROUND, amount, Term.fixed(dust));
    }

    /// An amount rounded down to the penny.
    Term floored(Term amount) {
        return Term.call(Function.ROUNDDOWN, clean(amount), Term.fixed(penny));
    }

    /// An amount, or nought where it is below.
    Term notNegative(Term amount) {
        return Term.call(Function.MAX, amount, Term.fixed(nought));
    }

    /// All of them together; nought where there is none.
    Term sum(List<Term> all) {
        if (all.isEmpty()) {
            return none();
        }
        return all.size() == 1 ? all.getFirst() : Term.sum(all);
    }

    Term none() {
        return Term.fixed(nought);
    }

    Term single() {
        return Term.fixed(one);
    }
}

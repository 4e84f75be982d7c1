package wholeplace.excel.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.RoundTo;

/// The yearly rates of indices on Inputs, and how lines and funds go on by them.
final class Growths {
    private static final int PENCE = 2;

    private final Map<IndexId, Row> rates = new HashMap<>();
    private final Budget budget;
    private final Givens givens;

    Growths(Sections sections, Givens givens, Budget budget) {
        this.budget = budget;
        this.givens = givens;
        Section section =
                sections.begin(Tab.INPUTS, "Yearly rates of indices (single figure: decimals to which they round)");
        for (Index index : budget.indices()) {
            Row row = section.row(index.id().value(), index.name(), Measure.PERCENT)
                    .as(Row.Role.INPUT)
                    .single(Measure.DECIMALS)
                    .fixed(index.roundTo() == RoundTo.POUND ? 0 : PENCE)
                    .source(index.source());
            Rates.put(row, index.rates(), sections.years());
            rates.put(index.id(), row);
        }
    }

    /// The formula of a row whose opening amount and amounts by year stand in another.
    ///
    /// @param given what was typed: where it ends, growth goes on
    /// @param grown the row that the formula is for
    Term of(Growth growth, Row given, Row grown) {
        Term typed = Term.now(given);
        return switch (growth) {
            case Growth.Typed t -> typed;
            case Growth.Flat f -> onwards(given, Term.before(grown));
            case Growth.Changes c -> Term.before(grown).plus(typed);
            case Growth.Indexed indexed ->
                onwards(given, raised(grown, Objects.requireNonNull(rates.get(indexed.index()))));
        };
    }

    /// The amount typed where there is one in this year or a later one.
    private static Term onwards(Row given, Term otherwise) {
        return Term.when(Term.call(Function.COUNT, Term.onwards(given)), Term.now(given), otherwise);
    }

    /// Last year's and this year's inflation of it; where the index has no rate, nothing.
    private Term raised(Row grown, Row rate) {
        Term inflation = givens.rounded(Term.before(grown).times(Term.now(rate)), rate);
        return Term.call(Function.COUNT, Term.now(rate))
                .times(Term.before(grown).plus(inflation));
    }

    String words(Growth growth) {
        return switch (growth) {
            case Growth.Typed t -> "As typed";
            case Growth.Flat f -> "Flat";
            case Growth.Changes c -> "Lasting changes";
            case Growth.Indexed indexed ->
                "By index: " + budget.indices().get(indexed.index()).name();
        };
    }
}

package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Scheme;

/// Minimum revenue provision of one scheme's borrowing of one kind, by its method. Debt taken on up to the year of
/// availability is provided for together; debt of each later year by itself over what is then left of the life.
final class ProvisionRows {
    private final Givens givens;
    private final Section workings;
    private final SchemeInputs.Given given;
    private final Row borrowing;
    private final Row available;
    private final Term life;
    private final String what;
    private final List<Row> left = new ArrayList<>();
    private final List<Row> provided = new ArrayList<>();

    /// @param available the year of availability with its delay
    /// @param life over which this kind of borrowing is provided for
    /// @param what the borrowing is, for labels
    ProvisionRows(
            Givens givens,
            Section workings,
            SchemeInputs.Given given,
            Row borrowing,
            Row available,
            Term life,
            String what) {
        this.givens = givens;
        this.workings = workings;
        this.given = given;
        this.borrowing = borrowing;
        this.available = available;
        this.life = life;
        this.what = what;
    }

    /// @param lateYears places of the years whose borrowing is provided for by itself
    /// @return what is provided in each year
    Term provision(List<Integer> lateYears) {
        Scheme scheme = given.scheme();
        if (scheme.method() == MrpMethod.CFR) {
            reducing();
        } else if (scheme.start() == MrpStart.AFTER_SPENDING) {
            lateYears.forEach(this::afterSpending);
        } else {
            early();
            lateYears.forEach(this::late);
        }
        return givens.sum(provided.stream().map(Term::now).toList());
    }

    /// What is still to be provided for at the end of the year at hand.
    Term owed() {
        return givens.sum(left.stream().map(Term::now).toList())
                .minus(givens.sum(provided.stream().map(Term::now).toList()));
    }

    private Row row(String label, Measure measure) {
        return workings.row(given.scheme().id().value(), "%s: %s".formatted(what, label), measure);
    }

    private void early() {
        Row first = row("first provision for debt up to availability", Measure.CALENDAR)
                .fixed(Term.fixed(available).plus(Term.fixed(given.start())));
        Row last = row("last provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(first).plus(life).minus(givens.single()));
        Term drawn = Term.now(borrowing).times(Term.now(givens.year).atMost(Term.fixed(available)));
        piece("debt up to availability", first, last, drawn);
    }

    private void late(int place) {
        Row drawnIn = drawnIn(place);
        Row first = row("first provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(drawnIn).plus(Term.fixed(given.start())));
        Term rest = life.minus(Term.fixed(drawnIn)).plus(Term.fixed(available));
        Row last = row("last provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(first)
                        .plus(Term.call(Function.MAX, givens.single(), rest))
                        .minus(givens.single()));
        Term drawn = Term.now(borrowing)
                .times(Term.now(givens.year).is(Term.fixed(drawnIn)))
                .times(Term.fixed(available).below(Term.fixed(drawnIn)));
        piece("debt of a later year", first, last, drawn);
    }

    private void afterSpending(int place) {
        Row drawnIn = drawnIn(place);
        Row first = row("first provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(drawnIn).plus(Term.fixed(given.start())));
        Row last = row("last provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(first).plus(life).minus(givens.single()));
        piece(
                "debt of one year",
                first,
                last,
                Term.now(borrowing).times(Term.now(givens.year).is(Term.fixed(drawnIn))));
    }

    private Row drawnIn(int place) {
        return row("debt taken on in", Measure.CALENDAR).fixed(new Term.Year(givens.year, place));
    }

    /// Debt that starts together: what is left to provide for, and each year's instalment of it.
    private void piece(String label, Row first, Row last, Term drawn) {
        Row open = row(label + ", still to be provided for", Measure.POUNDS);
        Row instalment = row(label + ", provision", Measure.POUNDS).added();
        open.years(Term.before(open).minus(Term.before(instalment)).plus(drawn));
        Term amount = given.scheme().method() == MrpMethod.ANNUITY
                ? annuity(label, open, first, last, drawn)
                : givens.posted(Term.now(open)
                        .over(Term.fixed(last).minus(Term.now(givens.year)).plus(givens.single())));
        instalment.years(whileBetween(first, last, amount));
        left.add(open);
        provided.add(instalment);
    }

    private Term whileBetween(Row first, Row last, Term amount) {
        Term started = Term.now(givens.year).atLeast(Term.fixed(first));
        Term goesOn = Term.now(givens.year).atMost(Term.fixed(last));
        return Term.when(Term.call(Function.AND, started, goesOn), amount, givens.none());
    }

    /// Little first, more later; the last takes what is left.
    private Term annuity(String label, Row open, Row first, Row last, Term drawn) {
        Row debt = row(label + ", in all", Measure.POUNDS);
        debt.years(Term.before(debt).plus(drawn));
        Term growth = givens.single().plus(Term.fixed(given.rate()));
        Term whole = growth.power(Term.fixed(last).minus(Term.fixed(first)).plus(givens.single()));
        Term share = Term.fixed(given.rate())
                .over(whole.minus(givens.single()))
                .times(growth.power(Term.now(givens.year).minus(Term.fixed(first))));
        Term instalment = Term.call(
                Function.MIN, Term.now(open), givens.posted(Term.now(debt).times(share)));
        return Term.when(Term.now(givens.year).is(Term.fixed(last)), Term.now(open), instalment);
    }

    /// The CFR method: a share of what is still owed at the preceding 31 March, for the asset's life.
    private void reducing() {
        boolean afterSpending = given.scheme().start() == MrpStart.AFTER_SPENDING;
        Term firstYear = new Term.Year(givens.year, 1);
        Term from = afterSpending ? firstYear : Term.call(Function.MAX, Term.fixed(available), firstYear);
        Row first =
                row("first provision by the CFR method", Measure.CALENDAR).fixed(from.plus(Term.fixed(given.start())));
        Row last = row("last provision for it", Measure.CALENDAR)
                .fixed(Term.fixed(first).plus(life).minus(givens.single()));
        Row open = row("owed at the preceding 31 March", Measure.POUNDS);
        Row instalment = row("provision", Measure.POUNDS).added();
        open.years(Term.before(open).minus(Term.before(instalment)).plus(Term.before(borrowing)));
        Term share = givens.posted(givens.notNegative(Term.now(open)).times(Term.fixed(given.rate())));
        instalment.years(whileBetween(first, last, share));
        left.add(open);
        provided.add(instalment);
    }
}

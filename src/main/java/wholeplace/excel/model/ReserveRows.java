package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.Reserve;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.reserves.ReserveOutlook;

/// Each reserve: opening and contributions less drawdowns is closing, held against its minimum in every year.
final class ReserveRows {
    static final String CONTRIBUTIONS = "Put into reserves";
    static final String DRAWDOWNS = "Drawn from reserves";
    static final String CLOSING = "Reserves at 31 March";
    static final String SHORT = "Below the minimum";

    record Worked(Reserve reserve, Row movements, Row opening, Row closing, Row shortfall) {}

    private final Givens givens;
    private final Listed listed;
    private final Outlook outlook;
    private final Section inputs;
    private final Section workings;
    private final List<Worked> all = new ArrayList<>();

    ReserveRows(Sections sections, Givens givens, Listed listed, Outlook outlook) {
        this.givens = givens;
        this.listed = listed;
        this.outlook = outlook;
        this.inputs = sections.begin(Tab.INPUTS, "Reserves");
        this.workings = sections.begin(Tab.WORKINGS, "Reserves");
        outlook.reserves().all().forEach(this::add);
    }

    private void add(ReserveOutlook one) {
        Reserve reserve = one.reserve();
        String name = reserve.name();
        Row balance = input(reserve, name + ": balance at the start of the plan")
                .fixed(reserve.opening().inPounds())
                .source(reserve.notes());
        Row minimum = input(reserve, name + ": minimum at the end of every year")
                .fixed(reserve.minimum().inPounds())
                .source("Section 151 officer");
        Row movements = input(reserve, name + ": put in, or below nought drawn")
                .years(reserve.movements(), outlook.years().first());
        Row opening = worked(reserve, name + ": opening", "");
        Row in = worked(reserve, name + ": put in", CONTRIBUTIONS).added();
        Row out = worked(reserve, name + ": drawn", DRAWDOWNS).added();
        Row closing = worked(reserve, name + ": closing", CLOSING).as(Row.Role.TOTAL);
        opening.years(Term.before(closing));
        in.years(givens.notNegative(Term.now(movements)));
        out.years(givens.notNegative(Term.now(movements).negated()));
        closing.opening(Term.fixed(balance))
                .years(Term.now(opening).plus(Term.now(in)).minus(Term.now(out)))
                .expect(closes(one));
        Row shortfall = worked(reserve, name + ": below its minimum", SHORT)
                .years(givens.notNegative(Term.fixed(minimum).minus(Term.now(closing))))
                .expect(shorts(one));
        all.add(new Worked(reserve, movements, opening, closing, shortfall));
    }

    private Row input(Reserve reserve, String label) {
        return inputs.pounds(reserve.id().value(), label).as(Row.Role.INPUT);
    }

    private Row worked(Reserve reserve, String label, String kind) {
        if (!kind.isEmpty()) {
            listed.kind(kind);
        }
        return workings.pounds(reserve.id().value(), label)
                .tag(Tag.PARTNER, listed.partner(reserve.partner()).label())
                .tag(Tag.KIND, kind);
    }

    private static Profile closes(ReserveOutlook one) {
        return Profile.from(
                one.years().getFirst().year(),
                one.years().stream().map(year -> year.close()).toArray(Money[]::new));
    }

    private static Profile shorts(ReserveOutlook one) {
        return Profile.from(
                one.years().getFirst().year(),
                one.years().stream()
                        .map(year -> year.shortOf(one.reserve().minimum()))
                        .toArray(Money[]::new));
    }

    List<Worked> all() {
        return all;
    }

    /// All rows of one kind in the column at hand; none where there is no reserve.
    Optional<Term> all(String kind) {
        return all.isEmpty() ? Optional.empty() : Optional.of(sum(kind));
    }

    /// A partner's rows of one kind; none where it has no reserve.
    Optional<Term> of(String kind, Row partner) {
        boolean holds = all.stream()
                .anyMatch(one -> listed.partner(one.reserve().partner()).equals(partner));
        return holds
                ? Optional.of(sum(kind, new Term.Tags(workings, Tag.PARTNER), new Term.Name(partner)))
                : Optional.empty();
    }

    private Term sum(String kind, Term... tests) {
        List<Term> terms = new ArrayList<>(List.of(
                new Term.Column(workings, Term.Spot.NOW),
                new Term.Tags(workings, Tag.KIND),
                new Term.Name(listed.kind(kind))));
        terms.addAll(List.of(tests));
        return new Term.Call(Function.SUMIFS, terms);
    }
}

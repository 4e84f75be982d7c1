package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Scheme;
import wholeplace.budget.SpendClass;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.SchemeOutlook;
import wholeplace.outlook.lines.LineOutlook;

/// Each scheme: what it spends, what it owes, and what that costs revenue.
final class SchemeRows {
    static final String PROVISION = "Provision of schemes";
    static final String INTEREST = "Interest of schemes";
    static final String OWED = "Debt of schemes at 31 March";
    static final String BORROWED = "Borrowed for schemes";

    /// @param open what is not in any schedule of provision; nought where all is
    record Worked(Scheme scheme, Row spend, Row mrp, Row interest, Row closing, Row cost, Optional<Row> open) {}

    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final SchemeInputs inputs;
    private final LineRows lines;
    private final Outlook outlook;
    private final Section workings;
    private final List<Worked> all = new ArrayList<>();

    SchemeRows(Sections sections, Givens givens, Listed listed, SchemeInputs inputs, LineRows lines, Outlook outlook) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.inputs = inputs;
        this.lines = lines;
        this.outlook = outlook;
        this.workings = sections.begin(Tab.WORKINGS, "Schemes: spend, debt, provision, interest and cost to revenue");
        outlook.capital().schemes().forEach(this::add);
    }

    private void add(SchemeOutlook one) {
        Scheme scheme = one.scheme();
        SchemeInputs.Given given = inputs.of(scheme.id());
        Row spend = row(scheme, "spends on capital, net", "")
                .years(lines.netOf(both(scheme, SpendClass.CAPITAL)))
                .expect(one.spend())
                .added();
        Row available = workings.row(scheme.id().value(), scheme.name() + ": available for use", Measure.CALENDAR)
                .fixed(Term.fixed(given.available()).plus(Term.fixed(given.delay())));
        Row borrowed = row(scheme, "borrowed", BORROWED).added().expect(one.borrowing());
        borrowed.years(given.byDirection()
                .map(other -> Term.now(given.borrowing()).plus(Term.now(other)))
                .orElse(Term.now(given.borrowing())));
        List<ProvisionRows> provisions = provisions(given, available);
        List<Integer> late = lateYears(one);
        List<Term> parts = provisions.stream().map(part -> part.provision(late)).toList();
        costs(one, given, spend, borrowed, givens.sum(parts), provisions);
    }

    private List<ProvisionRows> provisions(SchemeInputs.Given given, Row available) {
        String name = given.scheme().name();
        List<ProvisionRows> provisions = new ArrayList<>();
        provisions.add(new ProvisionRows(
                givens, workings, given, given.borrowing(), available, Term.fixed(given.life()), name));
        given.byDirection().ifPresent(byDirection -> {
            Term shorter = Term.call(Function.MIN, Term.fixed(given.directionLife()), Term.fixed(given.life()));
            provisions.add(new ProvisionRows(
                    givens,
                    workings,
                    given,
                    byDirection,
                    available,
                    Term.call(Function.MAX, givens.single(), shorter),
                    name + ", by direction"));
        });
        return provisions;
    }

    private void costs(
            SchemeOutlook one,
            SchemeInputs.Given given,
            Row spend,
            Row borrowed,
            Term provided,
            List<ProvisionRows> provisions) {
        Scheme scheme = one.scheme();
        Row opening = row(scheme, "debt at 1 April", "");
        Row mrp = row(scheme, "minimum revenue provision", PROVISION)
                .years(given.counted()
                        .map(counted -> provided.times(Term.fixed(counted)))
                        .orElse(provided))
                .expect(each(one, RevenueCosts.Year::mrp))
                .added();
        Row closing = row(scheme, "debt at 31 March", OWED)
                .as(Row.Role.TOTAL)
                .years(Term.now(opening).plus(Term.now(borrowed)).minus(Term.now(mrp)))
                .expect(each(one, RevenueCosts.Year::closing));
        opening.years(Term.before(closing));
        Term bears = Term.now(opening).plus(Term.now(borrowed).times(Term.fixed(given.share())));
        Row interest = row(scheme, "interest", INTEREST)
                .years(givens.posted(bears.times(Term.fixed(given.interest()))))
                .expect(each(one, RevenueCosts.Year::interest))
                .added();
        Row running = row(scheme, "running costs less savings and income", "")
                .years(lines.netOf(both(scheme, SpendClass.REVENUE)))
                .added();
        Row cost = row(scheme, "costs revenue", "")
                .as(Row.Role.TOTAL)
                .years(Term.now(mrp).plus(Term.now(interest)).plus(Term.now(running)))
                .expect(one.revenueConsequence())
                .added();
        financing(one, Term.now(mrp).plus(Term.now(interest)));
        all.add(new Worked(scheme, spend, mrp, interest, closing, cost, open(one, closing, provisions)));
    }

    /// By the CFR method there is no schedule that could miss anything.
    private Optional<Row> open(SchemeOutlook one, Row closing, List<ProvisionRows> provisions) {
        if (one.scheme().method() == MrpMethod.CFR || one.notComputed().isPresent()) {
            return Optional.empty();
        }
        Term owed = givens.sum(provisions.stream().map(ProvisionRows::owed).toList());
        return Optional.of(row(one.scheme(), "debt in no schedule of provision", "")
                .years(Term.now(closing).minus(owed)));
    }

    /// Where no line of the program holds it, because nothing was borrowed, a line waits for what the reader borrows.
    private void financing(SchemeOutlook one, Term amount) {
        Line line = outlook.capital().financing().stream()
                .map(LineOutlook::line)
                .filter(own -> outlook.capital().ofFinancing(own.id()).equals(Optional.of(one)))
                .findFirst()
                .orElseGet(() -> new Line(
                        new LineId("financing"),
                        "Capital financing of " + one.scheme().name(),
                        one.scheme().partner()));
        lines.financing(line, amount, one.financing());
    }

    private List<Term> both(Scheme scheme, SpendClass spendClass) {
        List<Term> tests = new ArrayList<>(lines.belongs(Tag.SCHEME, listed.scheme(scheme.id())));
        tests.addAll(lines.belongs(Tag.CLASS, listed.of(spendClass)));
        return tests;
    }

    private Row row(Scheme scheme, String what, String kind) {
        Row row = workings.pounds(scheme.id().value(), scheme.name() + ": " + what)
                .tag(Tag.PARTNER, listed.partner(scheme.partner()).label());
        return kind.isEmpty() ? row : row.tag(Tag.KIND, listed.kind(kind).label());
    }

    /// The places of the years whose borrowing is provided for by itself: those after availability, or all where
    /// provision follows spending. A scheme that borrows nothing has none.
    private List<Integer> lateYears(SchemeOutlook one) {
        if (one.borrowing().largest().isZero() && one.scheme().start() != MrpStart.AFTER_SPENDING) {
            return List.of();
        }
        int first = one.scheme().start() == MrpStart.AFTER_SPENDING
                ? 0
                : sections.years().indexOf(one.scheme().availableWithDelay()) + 1;
        return IntStream.range(Math.max(0, first), sections.columns().count())
                .mapToObj(at -> at + 1)
                .toList();
    }

    /// A figure of a scheme in a year.
    private interface Figure {
        Money of(RevenueCosts.Year year);
    }

    private Profile each(SchemeOutlook one, Figure figure) {
        return Profile.from(
                sections.years().first(),
                one.costs().years().stream().map(figure::of).toArray(Money[]::new));
    }

    List<Worked> all() {
        return all;
    }

    /// All rows of one kind of a partner's schemes in the column at hand, or the one before.
    Term of(String kind, PartnerId partner, Term.Spot spot) {
        if (all.stream().noneMatch(one -> one.scheme().partner().equals(partner))) {
            return givens.none();
        }
        return Term.call(
                Function.SUMIFS,
                new Term.Column(workings, spot),
                new Term.Tags(workings, Tag.KIND),
                new Term.Name(listed.kind(kind)),
                new Term.Tags(workings, Tag.PARTNER),
                new Term.Name(listed.partner(partner)));
    }
}

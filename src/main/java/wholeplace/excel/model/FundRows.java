package wholeplace.excel.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.CarryForward;
import wholeplace.budget.Fund;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;

/// Each fund: what comes in by its growth, what was decided that it pays, what is kept for the next year and what is
/// lost.
final class FundRows {
    static final String AMOUNT = "Comes in";
    static final String BEYOND = "Paid beyond what there is";
    static final String OUTSIDE = "Not counted as general funding";

    /// @param closing what is kept for the next year; the amount itself of what comes in kind
    record Worked(Fund fund, Row amount, Row used, Row closing) {}

    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final Growths growths;
    private final Outlook outlook;
    private final PaidRows paid;
    private final Section inputs;
    private final Section workings;
    private final List<Worked> all = new ArrayList<>();

    FundRows(Sections sections, Givens givens, Listed listed, Growths growths, Outlook outlook, PaidRows paid) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.growths = growths;
        this.outlook = outlook;
        this.paid = paid;
        this.inputs = sections.begin(Tab.INPUTS, "Funds: amounts as typed");
        this.workings = sections.begin(Tab.WORKINGS, "Funds: what comes in, pays, is kept and is lost");
        for (PotOutlook pot : outlook.allocation().pots()) {
            if (pot.pot().source() == Pot.Source.FUND) {
                Fund fund = outlook.budget().funds().get(new FundId(pot.pot().id()));
                add(fund, pot);
            }
        }
    }

    private void add(Fund fund, PotOutlook pot) {
        Row typed = typed(fund);
        Row amount = worked(fund, "comes in", AMOUNT)
                .tag(Tag.STEP, funding(pot.pot()).label())
                .tag(Tag.GROWTH, growths.words(fund.growth()))
                .opening(Term.now(typed))
                .expect(pot.pot().available().minus(pot.pot().owed()))
                .added();
        amount.years(whileInPool(fund, growths.of(fund.growth(), typed, grown(fund, typed, amount))));
        if (pot.pot().isCash()) {
            corkscrew(fund, pot, amount);
        } else {
            all.add(new Worked(fund, amount, amount, amount));
        }
    }

    /// Where a partner leaves a pool its money stays away, but grows on unseen.
    private Row grown(Fund fund, Row typed, Row amount) {
        if (lastInPool(fund).isEmpty()) {
            return amount;
        }
        Row row = worked(fund, "as agreed, were nobody to leave", "").opening(Term.now(typed));
        return row.years(growths.of(fund.growth(), typed, row));
    }

    private Term whileInPool(Fund fund, Term amount) {
        Optional<FinancialYear> last = lastInPool(fund);
        if (last.isEmpty()) {
            return amount;
        }
        Row row = inputs.row(fund.id().value(), fund.name() + ": last year in its pool", Measure.CALENDAR)
                .as(Row.Role.INPUT)
                .fixed(last.get().start());
        return Term.now(givens.year).atMost(Term.fixed(row)).times(amount);
    }

    private Optional<FinancialYear> lastInPool(Fund fund) {
        return fund.inPool()
                .map(pool -> outlook.budget().pools().get(pool))
                .flatMap(pool ->
                        Optional.ofNullable(pool.leaves().get(fund.holder().value())));
    }

    private Row typed(Fund fund) {
        Row row = inputs.pounds(fund.id().value(), fund.name())
                .as(Row.Role.INPUT)
                .years(fund.available(), sections.years().first())
                .tag(Tag.PARTNER, listed.partner(fund.holder()).label())
                .tag(Tag.CLASS, fund.fundClass().words())
                .tag(Tag.GROWTH, growths.words(fund.growth()))
                .source(fund.source().isEmpty() ? fund.legalBasis() : fund.source());
        if (fund.base() != null) {
            row.opening(fund.base().inPounds());
        }
        return row;
    }

    private Row worked(Fund fund, String what, String kind) {
        Row row = workings.pounds(fund.id().value(), fund.name() + ": " + what)
                .tag(Tag.PARTNER, listed.partner(fund.holder()).label());
        return kind.isEmpty() ? row : row.tag(Tag.KIND, listed.kind(kind).label());
    }

    private void corkscrew(Fund fund, PotOutlook pot, Row amount) {
        Row carriedIn = worked(fund, "brought forward", "");
        Row arrived = worked(fund, "may be spent from this year on", "")
                .years(givens.notNegative(Term.now(amount)))
                .expect(pot.pot().available());
        Row used =
                worked(fund, "pays", "").years(givens.sum(paid.of(pot))).added().expect(pot.used());
        Row lapsed = worked(fund, "lost", "").added().expect(pot.lapsed());
        Row closing = worked(fund, "kept for the next year", "").as(Row.Role.TOTAL);
        carriedIn.years(Term.before(closing));
        Term left = Term.now(carriedIn).plus(Term.now(arrived)).minus(Term.now(used));
        lapsed.years(lost(fund, arrived, left));
        closing.years(left.minus(Term.now(lapsed))).expect(carried(pot));
        worked(fund, "paid beyond what there is", BEYOND).years(givens.notNegative(left.negated()));
        all.add(new Worked(fund, amount, used, closing));
    }

    /// What may neither be spent nor kept of what is left at a year's end.
    private Term lost(Fund fund, Row arrived, Term left) {
        Term always = switch (fund.rules().carryForward()) {
            case CarryForward.None n -> left;
            case CarryForward.All a -> givens.none();
            case CarryForward.Share share -> left.minus(Term.call(Function.MIN, left, kept(fund, share, arrived)));
        };
        return fund.rules()
                .lastDay()
                .map(day -> Term.when(
                        Term.now(givens.year).atLeast(Term.fixed(lastYear(fund, FinancialYear.of(day)))), left, always))
                .orElse(always);
    }

    private Term kept(Fund fund, CarryForward.Share share, Row arrived) {
        Row row = inputs.row(
                        fund.id().value(),
                        fund.name() + ": share of a year's allocation that may be kept",
                        Measure.PERCENT)
                .as(Row.Role.INPUT)
                .fixed(share.of().fraction());
        return givens.floored(Term.now(arrived).times(Term.fixed(row)));
    }

    private Row lastYear(Fund fund, FinancialYear last) {
        return inputs.row(fund.id().value(), fund.name() + ": last year in which it may be spent", Measure.CALENDAR)
                .as(Row.Role.INPUT)
                .fixed(BigDecimal.valueOf(last.start()));
    }

    private Profile carried(PotOutlook pot) {
        return Profile.from(
                sections.years().first(),
                pot.years().stream().map(PurseYear::carriedOut).toArray(Money[]::new));
    }

    /// Under which kind of general funding a pot counts in its holder's plan.
    private Row funding(Pot pot) {
        boolean counts = pot.kind().isUnringfenced() && pot.isCash() && pot.pool() == null;
        return listed.kind(counts ? pot.kind().words() : OUTSIDE);
    }

    List<Worked> all() {
        return all;
    }

    /// What comes in of one kind of general funding of a partner; none where it has no such fund.
    Optional<Term> funding(FundKind kind, Row partner) {
        boolean has = workings.rows().stream()
                .anyMatch(row -> row.tag(Tag.STEP).equals(kind.words())
                        && row.tag(Tag.PARTNER).equals(partner.label()));
        return has
                ? Optional.of(sum(
                        new Term.Tags(workings, Tag.STEP),
                        new Term.Name(listed.kind(kind.words())),
                        new Term.Tags(workings, Tag.PARTNER),
                        new Term.Name(partner)))
                : Optional.empty();
    }

    /// Deficits that funds bring, as nought or below.
    Optional<Term> deficits() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(
                        new Term.Tags(workings, Tag.KIND),
                        new Term.Name(listed.kind(AMOUNT)),
                        new Term.Column(workings, Term.Spot.NOW),
                        Term.fixed(givens.below)));
    }

    /// What funds were decided to pay beyond what they have.
    Optional<Term> beyond() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(new Term.Tags(workings, Tag.KIND), new Term.Name(listed.kind(BEYOND))));
    }

    private Term sum(Term... tests) {
        List<Term> terms = new ArrayList<>(List.of(new Term.Column(workings, Term.Spot.NOW)));
        terms.addAll(List.of(tests));
        return new Term.Call(Function.SUMIFS, terms);
    }
}

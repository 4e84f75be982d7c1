package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.FundKind;
import wholeplace.budget.SpendClass;
import wholeplace.budget.Treasury;
import wholeplace.finance.capital.CapitalFinancingRequirement;
import wholeplace.finance.capital.LiabilityBenchmark;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.capital.Prudential;
import wholeplace.outlook.capital.PrudentialYear;

/// The prudential indicators of each council: its capital financing requirement, its debt, and what it may owe.
final class TreasuryRows {
    /// @param cost interest and provision less investment income
    /// @param stream of it, the net revenue stream
    record Worked(
            Treasury treasury,
            Row cfr,
            Row debt,
            Row debtLimit,
            Row limit,
            Row benchmark,
            Row cost,
            Row stream,
            Row ratio) {}

    private final Sections sections;
    private final Givens givens;
    private final Listed listed;
    private final LineRows lines;
    private final SchemeRows schemes;
    private final PlanRows plans;
    private final Outlook outlook;
    private final List<Worked> all = new ArrayList<>();

    TreasuryRows(
            Sections sections,
            Givens givens,
            Listed listed,
            LineRows lines,
            SchemeRows schemes,
            PlanRows plans,
            Outlook outlook) {
        this.sections = sections;
        this.givens = givens;
        this.listed = listed;
        this.lines = lines;
        this.schemes = schemes;
        this.plans = plans;
        this.outlook = outlook;
        outlook.prudential().forEach(one -> all.add(new Council(one).worked()));
    }

    List<Worked> all() {
        return all;
    }

    /// A figure of a year; none where it is not known.
    private interface Figure {
        Optional<Money> of(PrudentialYear year);
    }

    /// A part of the requirement.
    private interface Part {
        Money of(CapitalFinancingRequirement cfr);
    }

    /// One council's rows while they are made.
    private final class Council {
        private final Prudential prudential;
        private final Treasury treasury;
        private final Section inputs;
        private final Section workings;
        private final String id;
        private final FinancialYear first = sections.years().first();

        Council(Prudential prudential) {
            this.prudential = prudential;
            this.treasury = prudential.treasury();
            this.id = treasury.id().value();
            String name = listed.partner(treasury.partner()).label();
            this.inputs = sections.begin(Tab.INPUTS, "Treasury: " + name);
            this.workings = sections.begin(Tab.WORKINGS, "Prudential indicators: " + name);
        }

        private Row input(String label, Profile amounts) {
            return inputs.pounds(id, label).as(Row.Role.INPUT).years(amounts, first);
        }

        private Row input(String label, Money amount) {
            return inputs.pounds(id, label).as(Row.Role.INPUT).fixed(amount.inPounds());
        }

        private Row decided(String label, Profile amounts) {
            return inputs.pounds(id, label)
                    .as(Row.Role.DECIDED)
                    .years(amounts, first)
                    .source("Decided by the search for who pays what");
        }

        private Row worked(String label, Term formula, Figure expected) {
            return workings.pounds(id, label).years(formula).expect(each(expected));
        }

        private Profile each(Figure figure) {
            Profile profile = Profile.EMPTY;
            for (PrudentialYear year : prudential.years()) {
                profile = profile.with(year.year(), figure.of(year).orElse(Money.ZERO));
            }
            return profile;
        }

        private Profile ofCfr(Part part) {
            return each(year -> Optional.of(part.of(year.cfr())));
        }

        Worked worked() {
            Row opening = workings.pounds(id, "Capital financing requirement at 1 April");
            List<Term> tests = new ArrayList<>(lines.belongs(Tag.PARTNER, listed.partner(treasury.partner())));
            tests.addAll(lines.belongs(Tag.CLASS, listed.of(SpendClass.CAPITAL)));
            Row spend = worked(
                    "Capital expenditure",
                    lines.netOf(tests),
                    year -> Optional.of(year.cfr().spend()));
            Row grants = decided(
                    "Grants and outside contributions applied to capital", ofCfr(CapitalFinancingRequirement::grants));
            Row receipts = decided("Capital receipts applied", ofCfr(CapitalFinancingRequirement::receipts));
            Row revenue = decided(
                    "Revenue contributions to capital and reserves applied",
                    ofCfr(CapitalFinancingRequirement::revenue));
            Term need = Term.now(spend)
                    .minus(Term.now(grants))
                    .minus(Term.now(receipts))
                    .minus(Term.now(revenue));
            Row newNeed = worked(
                    "To be borrowed for the year's expenditure",
                    need,
                    year -> Optional.of(year.cfr().newBorrowing()));
            Row vrp = input("Voluntary revenue provision", treasury.vrp());
            Row mrp = worked(
                    "Minimum revenue provision",
                    mrp(opening),
                    year -> Optional.of(year.cfr().mrp()));
            Row change = worked(
                    "Change of the requirement",
                    Term.now(newNeed).minus(Term.now(mrp)).minus(Term.now(vrp)),
                    year -> Optional.of(year.cfr().change()));
            Row cfr = worked(
                            "Capital financing requirement at 31 March",
                            Term.now(opening).plus(Term.now(change)),
                            year -> Optional.of(year.cfr().close()))
                    .as(Row.Role.TOTAL)
                    .opening(Term.fixed(
                            input("Capital financing requirement at the start of the plan", treasury.cfr())));
            opening.years(Term.before(cfr));
            return indicators(opening, change, cfr, mrp, vrp);
        }

        /// Of schemes by their schedules; of all else as typed, or by the CFR method on what no scheme provides for.
        private Term mrp(Row opening) {
            Term ofSchemes = schemes.of(SchemeRows.PROVISION, treasury.partner(), Term.Spot.NOW);
            if (!treasury.cfrMethod()) {
                return Term.now(input("Minimum revenue provision for debt from before the plan", treasury.mrp()))
                        .plus(ofSchemes);
            }
            Row rate = inputs.row(id, "Rate of the CFR method", Measure.PERCENT)
                    .as(Row.Role.INPUT)
                    .source("SI 2003/3146 reg 28");
            var rules = new CapitalRules(outlook.reference().data());
            for (FinancialYear year : sections.years().list()) {
                if (rules.knowCfrRate(year)) {
                    rate.year(
                            sections.years().indexOf(year) + 1,
                            rules.cfrRate(year).fraction());
                }
            }
            Term owed = schemes.of(SchemeRows.OWED, treasury.partner(), Term.Spot.BEFORE);
            Term base = Term.now(opening)
                    .minus(owed)
                    .minus(Term.fixed(input("Requirement of the housing revenue account", treasury.hraCfr())))
                    .minus(Term.fixed(input("Adjustment A", treasury.adjustmentA())));
            return givens.posted(givens.notNegative(base).times(Term.now(rate))).plus(ofSchemes);
        }

        private Worked indicators(Row opening, Row change, Row cfr, Row mrp, Row vrp) {
            Row debt = debt(mrp, vrp);
            Row debtLimit = worked(
                    "Most that gross debt may be",
                    Term.now(opening)
                            .plus(Term.now(change))
                            .plus(later(change, givens.single()))
                            .plus(later(change, Term.fixed(givens.two))),
                    year -> Optional.of(year.debtLimit()));
            Row limit = limit(debt);
            Row benchmark = benchmark(cfr, debt);
            Row cost = cost(mrp, vrp);
            Row stream = workings.pounds(id, "Net revenue stream")
                    .expect(each(year -> Optional.of(year.netRevenueStream())));
            stream.years(plans.all().stream()
                    .filter(plan -> plan.partner().id().equals(treasury.partner()))
                    .findFirst()
                    .map(plan -> Term.now(plan.totalFunding()))
                    .orElse(givens.none()));
            Row ratio = workings.row(id, "Financing cost as a share of the net revenue stream", Measure.PERCENT);
            ratio.years(Term.when(
                    Term.now(stream).is(givens.none()),
                    givens.none(),
                    Term.now(cost).over(Term.now(stream))));
            return new Worked(treasury, cfr, debt, debtLimit, limit, benchmark, cost, stream, ratio);
        }

        /// What the requirement changes by so many years on; nothing where the plan ends before.
        private Term later(Row change, Term years) {
            return Term.call(
                    Function.SUMIFS,
                    Term.whole(change),
                    Term.whole(givens.year),
                    Term.now(givens.year).plus(years));
        }

        /// As typed; else last year's and what is borrowed, less what is set aside. Nought until anything is known.
        private Row debt(Row mrp, Row vrp) {
            Row typed = input("Gross external debt expected at 31 March, where it is said", treasury.debt());
            treasury.debtAtStart().ifPresent(amount -> typed.opening(amount.inPounds()));
            Row borrowed = decided(
                    "Borrowed",
                    outlook.allocation()
                            .paid(
                                    (partner, pot) -> partner.equals(treasury.partner())
                                            && pot.kind().standing() == FundKind.Standing.BORROWING,
                                    SpendClass.CAPITAL));
            Row debt = workings.pounds(id, "Gross external debt at 31 March").expect(each(PrudentialYear::grossDebt));
            Term rolled = Term.before(debt)
                    .plus(Term.now(borrowed))
                    .minus(Term.now(mrp))
                    .minus(Term.now(vrp));
            Term either = Term.when(Term.call(Function.COUNT, Term.now(typed)), Term.now(typed), rolled);
            return debt.as(Row.Role.TOTAL)
                    .opening(Term.now(typed))
                    .years(Term.when(Term.call(Function.COUNT, Term.upTo(typed)), either, givens.none()));
        }

        private Row limit(Row debt) {
            Row approved = input("Operational boundary as approved", treasury.boundary());
            Row boundary = worked(
                    "Operational boundary",
                    Term.when(Term.call(Function.COUNT, Term.now(approved)), Term.now(approved), Term.now(debt)),
                    PrudentialYear::operationalBoundary);
            Row typed = input("Authorised limit as approved", treasury.limit());
            Term known = Term.call(Function.COUNT, Term.upTo(debtInput()), Term.now(approved));
            Term raised =
                    Term.now(boundary).plus(Term.fixed(input("Headroom above the boundary", treasury.headroom())));
            return worked(
                    "Authorised limit",
                    Term.when(
                            Term.call(Function.COUNT, Term.now(typed)),
                            Term.now(typed),
                            Term.when(known, raised, givens.none())),
                    PrudentialYear::authorisedLimit);
        }

        private Row debtInput() {
            return inputs.rows().stream()
                    .filter(row -> row.label().startsWith("Gross external debt"))
                    .findFirst()
                    .orElseThrow();
        }

        private Row benchmark(Row cfr, Row debt) {
            Row other = input("PFI and lease liabilities at 31 March", treasury.otherLiabilities());
            Row reserves = input("Usable reserves at 31 March", treasury.usableReserves());
            Row capital = input("Working capital at 31 March", treasury.workingCapital());
            Row liquidity = input("Liquidity allowance", treasury.liquidityAllowance());
            Row need = workings.pounds(id, "Net loans requirement")
                    .years(Term.now(cfr)
                            .minus(Term.now(other))
                            .minus(Term.now(reserves))
                            .minus(Term.now(capital)));
            Row benchmark = workings.pounds(id, "Liability benchmark")
                    .years(Term.now(need).plus(Term.fixed(liquidity)));
            workings.pounds(id, "Internal borrowing").years(Term.now(cfr).minus(Term.now(debt)));
            if (prudential.years().stream().allMatch(year -> year.grossDebt().isPresent())) {
                benchmark.expect(each(year -> year.liabilityBenchmark().map(LiabilityBenchmark::benchmark)));
            }
            return benchmark;
        }

        private Row cost(Row mrp, Row vrp) {
            Row interest = input("Interest on debt from before the plan", treasury.interest());
            Row income = input("Investment income", treasury.investmentIncome());
            Term all = Term.now(interest)
                    .plus(schemes.of(SchemeRows.INTEREST, treasury.partner(), Term.Spot.NOW))
                    .plus(Term.now(mrp))
                    .plus(Term.now(vrp))
                    .minus(Term.now(income));
            return worked("Financing cost", all, year -> Optional.of(year.financingCost()));
        }
    }
}

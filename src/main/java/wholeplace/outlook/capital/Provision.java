package wholeplace.outlook.capital;

import org.jspecify.annotations.Nullable;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Scheme;
import wholeplace.finance.capital.InterestConvention;
import wholeplace.finance.capital.MrpSchedule;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Provides for what schemes have borrowed, by the rules in force.
final class Provision {
    private final CapitalRules rules;
    private final PlanYears years;

    Provision(ReferenceData reference, PlanYears years) {
        this.rules = new CapitalRules(reference);
        this.years = years;
    }

    /// A scheme with what was borrowed for it. Where no provision can be worked out, it is nought and the outlook says
    /// why; interest is counted all the same.
    SchemeOutlook outlook(SchemePlan plan, Borrowed.Debt debt) {
        Scheme scheme = plan.scheme();
        Profile all = debt.all();
        @Nullable String reason = obstacle(scheme, all);
        var mrp = new MrpSchedule(reason != null || all.isEmpty() ? Profile.EMPTY : instalments(scheme, debt));
        var terms = new RevenueCosts.Terms(scheme.interestRate(), convention(scheme));
        var costs = RevenueCosts.of(all, mrp, terms, plan.operation(), years.first(), years.last());
        return new SchemeOutlook(plan, this, debt, mrp, costs, reason);
    }

    private @Nullable String obstacle(Scheme scheme, Profile borrowing) {
        if (borrowing.isEmpty()) {
            return null;
        }
        if (!rules.areKnown(ruleYear(scheme))) {
            return "The rules of minimum revenue provision are not known for %s, so none is counted for \"%s\". Override mrp.start-after-availability, mrp.maximum-life, mrp.capitalisation-direction.maximum-life and mrp.cfr-method.rate for that year."
                    .formatted(ruleYear(scheme), scheme.name());
        }
        int available = scheme.start() == MrpStart.AFTER_SPENDING
                ? borrowing.last().start()
                : scheme.availableForUse().start() + scheme.delay();
        int start = Math.max(available, borrowing.last().start()) + rules.yearsToFirstProvision(ruleYear(scheme));
        return start + scheme.life() - 1 <= FinancialYear.LAST.start()
                ? null
                : "\"%s\" would be provided for beyond %s, the last year there is, so no provision is counted. Check when it is available, its delay and its life."
                        .formatted(scheme.name(), FinancialYear.LAST);
    }

    /// Whose year's rules a scheme goes by: those of the year in which it is available or, where none are known of
    /// it, of the end of the plan.
    private FinancialYear ruleYear(Scheme scheme) {
        int available = Math.min(scheme.availableForUse().start() + scheme.delay(), FinancialYear.LAST.start());
        var year = new FinancialYear(available);
        return rules.areKnown(year) ? year : years.last();
    }

    private Profile instalments(Scheme scheme, Borrowed.Debt debt) {
        return schedule(scheme, debt.prudential(), scheme.life())
                .instalments()
                .plus(schedule(scheme, debt.byDirection(), lifeOfDirection(scheme))
                        .instalments());
    }

    private MrpSchedule schedule(Scheme scheme, Profile borrowing, int life) {
        int startAfter = rules.yearsToFirstProvision(ruleYear(scheme));
        if (scheme.method() == MrpMethod.CFR) {
            return new ReducingBalance(rules.cfrRate(ruleYear(scheme)), startAfter).schedule(scheme, borrowing);
        }
        var method = method(scheme);
        return scheme.start() == MrpStart.AFTER_SPENDING
                ? MrpSchedule.afterSpending(method, borrowing, startAfter, life)
                : MrpSchedule.of(
                        method, borrowing, new MrpSchedule.Term(scheme.availableWithDelay(), startAfter, life));
    }

    /// What is capital by direction only has to be provided for within a span of its own.
    private int lifeOfDirection(Scheme scheme) {
        return Math.clamp(rules.longestLifeOfDirection(ruleYear(scheme)), 1, scheme.life());
    }

    private static wholeplace.finance.capital.MrpMethod method(Scheme scheme) {
        return scheme.method() == MrpMethod.ANNUITY
                ? new wholeplace.finance.capital.MrpMethod.Annuity(scheme.annuityRate())
                : new wholeplace.finance.capital.MrpMethod.EqualInstalments();
    }

    private static InterestConvention convention(Scheme scheme) {
        return switch (scheme.interest()) {
            case MID_YEAR -> InterestConvention.MID_YEAR;
            case OPENING -> InterestConvention.OPENING;
            case FULL_YEAR -> InterestConvention.FULL_YEAR;
        };
    }
}

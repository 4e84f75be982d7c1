package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Scheme;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.capital.SchemeOutlook;
import wholeplace.outlook.funding.Unscheduled;

/// Looks through capital schemes.
final class CapitalFindings {
    private final CapitalRules rules;
    private final PlanYears years;
    private final List<CapitalCheck> found = new ArrayList<>();

    private CapitalFindings(Checked checked) {
        this.rules = new CapitalRules(checked.reference().data());
        this.years = checked.budget().years();
    }

    static List<CapitalCheck> of(Checked checked) {
        var findings = new CapitalFindings(checked);
        if (!checked.funding().isSettled()) {
            findings.found.add(new CapitalCheck.Circular(findings.years.first()));
        }
        Unscheduled.of(checked.funding()).forEach(one -> findings.found.add(new CapitalCheck.NoProvision(one)));
        checked.capital().schemes().forEach(findings::scheme);
        return findings.found;
    }

    private void scheme(SchemeOutlook outlook) {
        Scheme scheme = outlook.scheme();
        outlook.notComputed().ifPresent(reason -> found.add(new CapitalCheck.NotComputed(scheme, reason)));
        if (rules.areKnown(years.last()) && scheme.life() > rules.longestLife(years.last())) {
            found.add(new CapitalCheck.LongLife(scheme, rules.longestLife(years.last())));
        }
        if (scheme.delay() > 0) {
            timing(outlook);
        }
        if (!outlook.beyond().isZero()) {
            found.add(new CapitalCheck.SpendingBeyond(scheme, years.last(), outlook.beyond()));
        }
        Money provision = outlook.mrp().after(years.last());
        if (!provision.isZero()) {
            found.add(new CapitalCheck.ProvisionBeyond(scheme, years.last(), provision));
        }
    }

    /// By how much all years of the plan together are cheaper for the delay.
    private void timing(SchemeOutlook outlook) {
        Money later = Money.ZERO;
        FinancialYear first = years.last();
        for (Profile.Entry moved : outlook.provisionMovedByDelay()) {
            if (years.contains(moved.year())) {
                later = later.minus(moved.amount());
                first = moved.amount().isNegative() && moved.year().isBefore(first) ? moved.year() : first;
            }
        }
        if (later.compareTo(Money.ZERO) > 0) {
            found.add(new CapitalCheck.TimingOnly(outlook.scheme(), first, later));
        }
    }
}

package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.FundKind;
import wholeplace.budget.SpendClass;
import wholeplace.finance.reference.CapitalRules;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.funding.Ineligible;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.PotOutlook;
import wholeplace.outlook.funding.Reach;
import wholeplace.outlook.funding.ReceiptsRefused;
import wholeplace.outlook.funding.Rule;
import wholeplace.outlook.funding.Swap;

/// Looks through what money pays for and what of it is left. What is in kind is left out, and so is borrowing that is
/// not needed and a partner's own income.
final class UseFindings {
    private final Checked checked;
    private final List<Check> found = new ArrayList<>();
    private final CapitalRules rules;
    private final Reach reach;
    private final Money revenue;

    private UseFindings(Checked checked) {
        this.checked = checked;
        this.rules = new CapitalRules(checked.reference().data());
        this.reach = new Reach(checked.funding());
        this.revenue = checked.funding().unfunded(SpendClass.REVENUE).total();
    }

    static List<Check> of(Checked checked) {
        var findings = new UseFindings(checked);
        checked.funding().ineligible().forEach(findings::set);
        ReceiptsRefused.of(checked.funding(), checked.reference().data())
                .forEach(refused ->
                        findings.found.add(new UseCheck.NoDirection(refused, findings.lastDirection(refused.year()))));
        checked.funding().pots().stream().filter(UseFindings::isLookedAt).forEach(findings::pot);
        return findings.found;
    }

    private void set(Ineligible set) {
        Budget budget = checked.budget();
        found.add(new UseCheck.Set(
                set,
                budget.lines().get(set.line()),
                budget.funds().get(set.fund()),
                set.rules().contains(Rule.RECEIPTS_DIRECTION) ? lastDirection(set.year()) : null));
    }

    private @Nullable ReferenceRow lastDirection(FinancialYear year) {
        return rules.lastFlexibleReceipts(year).orElse(null);
    }

    private static boolean isLookedAt(PotOutlook pot) {
        return pot.pot().isFunding() && !pot.pot().available().isEmpty();
    }

    private void pot(PotOutlook outlook) {
        Pot pot = outlook.pot();
        Money used = outlook.used().total();
        if (!pot.secured() && !used.isZero()) {
            found.add(new UseCheck.Unsecured(pot, outlook.used()));
        }
        if (outlook.unapplied().isZero()
                || pot.kind().standing() == FundKind.Standing.BORROWING
                || FundFindings.isSpendByPast(pot, checked.budget().years())) {
            return;
        }
        if (used.isZero() && !reach.reachesAny(pot)) {
            found.add(new FundCheck.NoUse(pot));
        } else {
            left(outlook);
        }
    }

    private void left(PotOutlook outlook) {
        Pot pot = outlook.pot();
        boolean revenueIsShort = !revenue.isZero() && Swap.isCapitalOnly(pot);
        boolean lapses = !outlook.lapsed().total().isZero();
        if (revenueIsShort) {
            found.add(
                    new UseCheck.CapitalUnapplied(pot, outlook.unapplied(), revenue, Swap.of(checked.funding(), pot)));
        }
        if (lapses && pot.isFree() && !revenueIsShort) {
            found.add(new LeftCheck.NotNeeded(pot, outlook.lapsed()));
        } else if (lapses && (pot.rules().clawback() || !revenueIsShort)) {
            found.add(new LeftCheck.Lapses(pot, outlook.lapsed()));
        }
        if (!outlook.beyond().isZero() && !revenueIsShort) {
            found.add(new LeftCheck.LeftAtEnd(pot, checked.budget().years().last(), outlook.beyond()));
        }
    }
}

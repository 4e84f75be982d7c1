package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Pool;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.Growing;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.pools.PoolOutlook;
import wholeplace.outlook.pools.PoolYear;

/// Looks through section 75 pools.
final class PoolFindings {
    private final Checked checked;
    private final Budget budget;
    private final List<PoolCheck> found = new ArrayList<>();

    private PoolFindings(Checked checked) {
        this.checked = checked;
        this.budget = checked.budget();
    }

    static List<PoolCheck> of(Checked checked) {
        var findings = new PoolFindings(checked);
        for (PoolOutlook pool : checked.pools()) {
            pool.years().stream()
                    .filter(year -> !year.over().isZero())
                    .forEach(year -> findings.overspent(pool.pool(), year));
            pool.pool().leaves().forEach((partner, last) -> findings.leaves(pool.pool(), new PartnerId(partner), last));
        }
        return findings.found;
    }

    private void overspent(Pool pool, PoolYear year) {
        SequencedMap<String, Money> borne = new LinkedHashMap<>();
        year.borne()
                .forEach((partner, amount) ->
                        borne.put(budget.partners().get(partner).name(), amount));
        found.add(new PoolCheck.Overspent(pool, year.year(), year.over(), borne));
    }

    private void leaves(Pool pool, PartnerId partner, FinancialYear last) {
        if (!last.isBefore(budget.years().last())) {
            return;
        }
        List<String> lines = checked.lines().stream()
                .filter(line -> pool.id().equals(line.line().pool()) && goesOn(line, last))
                .map(line -> line.line().name())
                .toList();
        found.add(new PoolCheck.PartnerLeaves(
                pool, budget.partners().get(partner), last, stays(pool, partner, last), lines));
    }

    private static boolean goesOn(LineOutlook line, FinancialYear last) {
        return line.line().direction() == Direction.EXPENDITURE
                && !after(line.counted(), last).isZero();
    }

    /// What its funds would have brought.
    private Money stays(Pool pool, PartnerId partner, FinancialYear last) {
        var growing = new Growing(budget);
        Money stays = Money.ZERO;
        for (Fund fund : budget.funds()) {
            if (pool.id().equals(fund.pool()) && fund.holder().equals(partner)) {
                Profile amounts = growing.grown(fund.name(), fund.growth(), fund.base(), fund.available())
                        .amounts();
                stays = stays.plus(after(amounts, last));
            }
        }
        return stays;
    }

    private static Money after(Profile amounts, FinancialYear last) {
        Money sum = Money.ZERO;
        for (Profile.Entry entry : amounts) {
            sum = entry.year().isAfter(last) ? sum.plus(entry.amount()) : sum;
        }
        return sum;
    }
}

package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.Line;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PoolId;
import wholeplace.budget.Reserve;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.Growing;
import wholeplace.outlook.lines.LineOutlook;

/// Gathers the pots of a budget.
final class Pots {
    private final Budget budget;
    private final List<Pot> pots = new ArrayList<>();

    private Pots(Budget budget) {
        this.budget = budget;
    }

    /// @param yields what each council tax raises
    static List<Pot> of(Budget budget, List<LineOutlook> lines, Map<CouncilTaxId, Profile> yields) {
        var pots = new Pots(budget);
        pots.income(lines);
        budget.funds().forEach(pots::fund);
        budget.councilTax().forEach(tax -> pots.councilTax(tax, yields.getOrDefault(tax.id(), Profile.EMPTY)));
        budget.reserves().forEach(pots::reserve);
        return List.copyOf(pots.pots);
    }

    private void fund(Fund fund) {
        Growing.Grown grown = new Growing(budget).grown(fund.name(), fund.growth(), fund.base(), fund.available());
        Profile amounts = whileInPool(fund, grown.amounts());
        pots.add(new Pot(
                fund.id().value(),
                fund.name(),
                Pot.Source.FUND,
                fund.holder(),
                fund.kind(),
                fund.fundClass(),
                fund.contribution(),
                fund.secured(),
                amounts.notNegative(),
                amounts.negated().notNegative(),
                fund.rules(),
                fund.pool(),
                fund.legalBasis(),
                grown.reason()));
    }

    /// What a partner pays into a pool stays away after the last year in which it belongs to it.
    private Profile whileInPool(Fund fund, Profile amounts) {
        FinancialYear last = fund.inPool()
                .map(pool -> budget.pools().get(pool).leaves().get(fund.holder().value()))
                .orElse(null);
        if (last == null) {
            return amounts;
        }
        return amounts.where(entry -> !entry.year().isAfter(last));
    }

    private void councilTax(CouncilTax tax, Profile yield) {
        pots.add(own(
                tax.id().value(), "Council tax", Pot.Source.COUNCIL_TAX, tax.partner(), FundKind.COUNCIL_TAX, yield));
    }

    private void reserve(Reserve reserve) {
        pots.add(own(
                reserve.id().value(),
                reserve.name(),
                Pot.Source.RESERVE,
                reserve.partner(),
                FundKind.RESERVE,
                reserve.movements().negated().notNegative()));
    }

    private static Pot own(
            String id, String name, Pot.Source source, PartnerId holder, FundKind kind, Profile available) {
        return new Pot(
                id,
                name,
                source,
                holder,
                kind,
                FundClass.EITHER,
                Contribution.ALIGNED,
                true,
                available,
                Profile.EMPTY,
                FundRules.NONE,
                null,
                "",
                null);
    }

    /// Whose income it is: a partner's, of one class, inside a pool or outside.
    private record Earner(
            PartnerId partner,
            SpendClass spendClass,
            @Nullable PoolId pool) {}

    /// Income and savings pay for the same partner's lines of the same class, before any other money does.
    private void income(List<LineOutlook> lines) {
        Map<Earner, long[]> byEarner = new HashMap<>();
        for (LineOutlook outlook : lines) {
            Line line = outlook.line();
            boolean takeOff = line.direction() != Direction.EXPENDITURE;
            if (!takeOff && !outlook.counted().hasNegative()) {
                continue;
            }
            for (Profile.Entry entry : outlook.counted()) {
                if (entry.amount().isNegative() != takeOff && !entry.amount().isZero()) {
                    long[] sums = byEarner.computeIfAbsent(
                            new Earner(line.partner(), line.spendClass(), line.pool()),
                            earner -> new long[budget.years().count()]);
                    int year = budget.years().indexOf(entry.year());
                    sums[year] =
                            Math.addExact(sums[year], Math.abs(entry.amount().pence()));
                }
            }
        }
        Map<String, Pot> sorted = new TreeMap<>();
        byEarner.forEach((earner, pence) -> {
            Pot pot = pot(earner, Profile.ofPence(budget.years().first(), pence));
            sorted.put(pot.id(), pot);
        });
        pots.addAll(sorted.values());
    }

    private Pot pot(Earner earner, Profile available) {
        String name =
                "Income and savings of " + budget.partners().get(earner.partner).name();
        PoolId pool = earner.pool;
        return new Pot(
                "income." + earner.partner + (earner.spendClass == SpendClass.CAPITAL ? ".capital" : "")
                        + (pool == null ? "" : "." + pool),
                pool == null ? name : name + " in " + budget.pools().get(pool).name(),
                Pot.Source.INCOME,
                earner.partner,
                FundKind.OTHER,
                earner.spendClass == SpendClass.CAPITAL ? FundClass.CAPITAL : FundClass.REVENUE,
                Contribution.ALIGNED,
                true,
                available,
                Profile.EMPTY,
                FundRules.NONE,
                pool,
                "",
                null);
    }
}

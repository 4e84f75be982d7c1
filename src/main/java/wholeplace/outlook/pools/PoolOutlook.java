package wholeplace.outlook.pools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import wholeplace.budget.Budget;
import wholeplace.budget.OverspendRule;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Pool;
import wholeplace.finance.Shares;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.FundingOutlook;
import wholeplace.outlook.funding.PotOutlook;

/// A pool through the plan.
///
/// @param years every year of the plan, rising
public record PoolOutlook(Pool pool, List<PoolYear> years) {
    public PoolOutlook {
        years = List.copyOf(years);
    }

    /// In the order of the budget's pools.
    public static List<PoolOutlook> of(Budget budget, FundingOutlook funding) {
        return budget.pools().stream()
                .map(pool -> of(pool, budget.years().list(), funding))
                .toList();
    }

    /// What each partner bears of what its pools spend beyond their money, by year; those who bear nothing are left
    /// out.
    public static Map<PartnerId, Profile> borne(List<PoolOutlook> pools) {
        Map<PartnerId, Profile> borne = new HashMap<>();
        for (PoolOutlook pool : pools) {
            for (PoolYear year : pool.years) {
                year.borne()
                        .forEach((partner, amount) ->
                                borne.merge(partner, Profile.from(year.year(), amount), Profile::plus));
            }
        }
        return borne;
    }

    private static PoolOutlook of(Pool pool, List<FinancialYear> years, FundingOutlook funding) {
        List<PotOutlook> pots = funding.pots().stream()
                .filter(pot -> pool.id().equals(pot.pot().pool()) && pot.pot().isCash())
                .toList();
        Profile over = funding.unfunded(pool.id());
        Profile paid = funding.paid(pool.id());
        List<PoolYear> all = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            FinancialYear year = years.get(at);
            Money in = Money.ZERO;
            Money under = Money.ZERO;
            for (PotOutlook pot : pots) {
                in = in.plus(pot.years().get(at).arrived());
                under = under.plus(pot.years().get(at).lapsed());
            }
            Money short_ = over.amount(year);
            all.add(new PoolYear(
                    year,
                    in,
                    paid.amount(year).plus(short_),
                    short_,
                    under,
                    shared(pool, pool.overspend(), year, short_),
                    shared(pool, pool.underspend(), year, under)));
        }
        return new PoolOutlook(pool, all);
    }

    /// Shares as first agreed, those of partners who have left taken over by the others in proportion; by the host
    /// where
    /// the agreement says so or nobody else is left.
    private static SequencedMap<PartnerId, Money> shared(
            Pool pool, OverspendRule rule, FinancialYear year, Money amount) {
        SequencedMap<PartnerId, BigDecimal> parts = new LinkedHashMap<>();
        if (rule == OverspendRule.SHARES) {
            pool.members(year).forEach((partner, share) -> {
                if (share.fraction().signum() > 0) {
                    parts.put(new PartnerId(partner), share.fraction());
                }
            });
        }
        if (parts.isEmpty()) {
            parts.put(pool.host(), BigDecimal.ONE);
        }
        return amount.isZero() ? new LinkedHashMap<>() : new Shares<>(parts).of(amount);
    }
}

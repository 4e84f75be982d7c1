package wholeplace.excel.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wholeplace.budget.PartnerId;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.pools.PoolOutlook;
import wholeplace.outlook.pools.PoolYear;

/// Section 75 pools: what comes in, what is spent, and who bears or keeps the difference.
record PoolTable(Outlook outlook) {
    Optional<Table> table() {
        var draft = new YearDraft(outlook.years(), "Pool", "Partner", "Measure");
        outlook.pools().forEach(one -> rows(draft, one));
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        draft.table(
                                "Pools",
                                "section 75 pools",
                                "Pounds. What a pool spends beyond its money is borne, and what is neither spent nor kept for the next year is shared out, as the agreement says."));
    }

    private void rows(YearDraft draft, PoolOutlook pool) {
        whole(draft, pool, "Paid in", PoolYear::paidIn);
        whole(draft, pool, "Spent", PoolYear::spending);
        whole(draft, pool, "Spent beyond its money", PoolYear::over);
        shares(draft, pool, "Bears of what is spent beyond", PoolYear::borne);
        whole(draft, pool, "Left and not kept", PoolYear::under);
        shares(draft, pool, "Keeps of what is left", PoolYear::kept);
    }

    private static void whole(YearDraft draft, PoolOutlook pool, String measure, Function<PoolYear, Money> amount) {
        draft.flow(draft.each(pool.years(), PoolYear::year, amount), pool.pool().name(), Wording.ALL_PARTNERS, measure);
    }

    /// A partner with a share in some year has nought in the others.
    private void shares(
            YearDraft draft, PoolOutlook pool, String measure, Function<PoolYear, Map<PartnerId, Money>> shares) {
        Map<PartnerId, Profile> byPartner = new LinkedHashMap<>();
        for (PoolYear year : pool.years()) {
            shares.apply(year).keySet().forEach(partner -> byPartner.put(partner, Profile.EMPTY));
        }
        byPartner.replaceAll((partner, none) -> draft.each(
                pool.years(), PoolYear::year, year -> shares.apply(year).getOrDefault(partner, Money.ZERO)));
        byPartner.forEach((partner, amounts) -> draft.flow(
                amounts,
                pool.pool().name(),
                outlook.budget().partners().get(partner).name(),
                measure));
    }
}

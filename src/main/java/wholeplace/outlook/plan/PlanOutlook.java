package wholeplace.outlook.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.FundKind;
import wholeplace.budget.PartnerId;
import wholeplace.finance.Gap;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// The medium-term plan of one partner. Every profile has an amount for every year of the plan.
///
/// ```
/// net revenue budget = base + all steps;   base = last year's net revenue budget less what was for that year alone
/// gap = net revenue budget - funding, before reserves;   incremental gap = gap - last year's gap
/// ```
///
/// 106,250,000.00 of net revenue budget less 104,271,546.00 of funding is a gap of 1,978,454.00. A drawdown from
/// reserves
/// closes its year alone: the gap comes back in the next.
///
/// @param opening the net revenue budget of the year before the plan, as far as lines say it
/// @param funding unringfenced money by kind: council tax, rates, grants, collection fund, own resources
/// @param drawdowns from reserves, above nought
/// @param poolShare what the partner bears of what its pools spend beyond their money
public record PlanOutlook(
        PartnerId partner,
        Money opening,
        Profile base,
        Map<PlanStep, Profile> steps,
        Profile netRevenueBudget,
        SortedMap<FundKind, Profile> funding,
        Profile totalFunding,
        Profile drawdowns,
        Profile poolShare) {
    public PlanOutlook {
        steps = Collections.unmodifiableMap(new EnumMap<>(steps));
        funding = Collections.unmodifiableSortedMap(new TreeMap<>(funding));
    }

    public Profile step(PlanStep step) {
        return steps.getOrDefault(step, Profile.EMPTY);
    }

    /// Unringfenced money of one kind; nothing where the partner has none.
    public Profile funding(FundKind kind) {
        return funding.getOrDefault(kind, Profile.EMPTY);
    }

    /// What each year's net revenue budget, and what the partner bears of its pools, is above its funding, before
    /// reserves; below nought where there is more funding.
    public Profile gap() {
        return gaps().cumulative();
    }

    private Gap gaps() {
        return Gap.of(netRevenueBudget.plus(poolShare), totalFunding);
    }

    /// What each year adds to the gap of the year before.
    public Profile incrementalGap() {
        Gap gaps = gaps();
        Profile incremental = Profile.EMPTY;
        for (FinancialYear year : gaps.cumulative().years()) {
            incremental = incremental.with(year, gaps.incremental(year));
        }
        return incremental;
    }

    /// The gap of each year less what is drawn from reserves in that year.
    public Profile gapAfterReserves() {
        return gap().minus(drawdowns);
    }
}

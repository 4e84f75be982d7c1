package wholeplace.outlook.plan;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Recurrence;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// The steps of one partner's plan while they are added up from its lines.
final class Steps {
    private final PlanYears years;
    private final Map<PlanStep, long[]> pence = new EnumMap<>(PlanStep.class);
    private Money opening = Money.ZERO;

    Steps(PlanYears years) {
        this.years = years;
        for (PlanStep step : PlanStep.values()) {
            pence.put(step, new long[years.count()]);
        }
    }

    /// What a line of the budget adds: all of it where it is for one year alone, else its change on the year before.
    void add(LineOutlook outlook) {
        Line line = outlook.line();
        if (line.recurrence() == Recurrence.ONE_OFF) {
            add(PlanStep.ONE_OFFS, outlook.net());
            return;
        }
        Money base = base(line);
        opening = opening.plus(base);
        long[] net = outlook.net().pence(years.first(), years.count());
        long before = base.pence();
        for (int at = 0; at < net.length; at++) {
            add(step(line, years.first().plus(at)), at, Math.subtractExact(net[at], before));
            before = net[at];
        }
    }

    private static Money base(Line line) {
        @Nullable Money base = line.base();
        return base == null ? Money.ZERO : line.direction().net(base);
    }

    /// To which step the change of a recurring line in a year belongs.
    static PlanStep step(Line line, FinancialYear year) {
        if (line.direction() == Direction.SAVING) {
            return PlanStep.SAVINGS;
        }
        if (line.scheme() != null) {
            return PlanStep.SCHEMES;
        }
        if (line.direction() == Direction.INCOME) {
            return PlanStep.INCOME;
        }
        boolean inflates = line.growth() instanceof Growth.Indexed && line.isCalculated(year);
        return inflates ? PlanStep.INFLATION : step(line);
    }

    private static PlanStep step(Line line) {
        return switch (line.role()) {
            case BASE -> PlanStep.OTHER;
            case DEMAND -> PlanStep.DEMAND;
            case PRESSURE -> PlanStep.PRESSURES;
            case GROWTH_BID -> PlanStep.GROWTH_BIDS;
            case CONTINGENCY -> PlanStep.CONTINGENCY;
            case CAPITAL_FINANCING -> PlanStep.CAPITAL_FINANCING;
            case TO_RESERVES -> PlanStep.TO_RESERVES;
        };
    }

    /// Amounts of each year that belong to a step for one year alone.
    void add(PlanStep step, Profile amounts) {
        amounts.addTo(of(step), years.first(), false);
    }

    /// Levels whose change on the year before belongs to a step; there was nothing before the plan.
    void addChanges(PlanStep step, Profile levels, boolean takeOff) {
        Money before = Money.ZERO;
        for (int at = 0; at < years.count(); at++) {
            Money now = levels.amount(years.first().plus(at));
            add(step, at, (takeOff ? before.minus(now) : now.minus(before)).pence());
            before = now;
        }
    }

    private void add(PlanStep step, int year, long amount) {
        long[] all = of(step);
        all[year] = Math.addExact(all[year], amount);
    }

    private long[] of(PlanStep step) {
        return pence.getOrDefault(step, new long[0]);
    }

    Money opening() {
        return opening;
    }

    Map<PlanStep, Profile> profiles() {
        Map<PlanStep, Profile> profiles = new EnumMap<>(PlanStep.class);
        pence.forEach((step, amounts) -> profiles.put(step, Profile.ofPence(years.first(), amounts)));
        return profiles;
    }

    /// Last year's net revenue budget less what was for that year alone, and from it this year's.
    Profile base() {
        Profile nrb = netRevenueBudget();
        Profile base = Profile.EMPTY;
        for (int at = 0; at < years.count(); at++) {
            FinancialYear year = years.first().plus(at);
            Money before = at == 0 ? opening : nrb.amount(year.previous()).minus(forOneYear(at - 1));
            base = base.with(year, before);
        }
        return base;
    }

    private Money forOneYear(int year) {
        return new Money(Math.addExact(of(PlanStep.ONE_OFFS)[year], of(PlanStep.TO_RESERVES)[year]));
    }

    Profile netRevenueBudget() {
        long[] budgets = new long[years.count()];
        long lasting = opening.pence();
        for (int at = 0; at < budgets.length; at++) {
            for (Map.Entry<PlanStep, long[]> step : pence.entrySet()) {
                lasting = step.getKey().isForOneYear() ? lasting : Math.addExact(lasting, step.getValue()[at]);
            }
            budgets[at] = Math.addExact(lasting, forOneYear(at).pence());
        }
        return Profile.ofPence(years.first(), budgets);
    }
}

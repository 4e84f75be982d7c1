package wholeplace.outlook.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Direction;
import wholeplace.budget.Entity;
import wholeplace.budget.Fund;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Scheme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// The assumptions of a budget, each moved by its step. What cannot be moved further, such as a delivery of nought,
/// stays at its limit.
final class Shifts {
    private final Budget budget;
    private final StepSizes steps;
    private final List<Shift> all = new ArrayList<>();

    private Shifts(Budget budget, StepSizes steps) {
        this.budget = budget;
        this.steps = steps;
    }

    static List<Shift> of(Budget budget, StepSizes steps) {
        var shifts = new Shifts(budget, steps);
        budget.indices().forEach(index -> shifts.both(Index.class, index, steps.index(), Shifts::raised));
        budget.councilTax()
                .forEach(tax -> shifts.both(
                        CouncilTax.class, tax, steps.councilTax(), (one, by) -> raised(one, by, budget.years())));
        shifts.savings();
        shifts.interest();
        budget.funds().forEach(shifts::less);
        budget.schemes().forEach(shifts::later);
        return shifts.all;
    }

    private <E extends Entity> void both(Class<E> type, E entity, Rate step, BiFunction<E, Rate, E> raised) {
        add(entity.title(), points(step) + " lower", with(type, raised.apply(entity, negated(step))));
        add(entity.title(), points(step) + " higher", with(type, raised.apply(entity, step)));
    }

    private void add(String assumption, String words, UnaryOperator<Budget> made) {
        all.add(new Shift(assumption, words, made));
    }

    private static <E extends Entity> UnaryOperator<Budget> with(Class<E> type, E entity) {
        return budget -> budget.with(type, budget.rosters().of(type).with(entity));
    }

    private static String points(Rate step) {
        return step.inPercent() + (step.inPercent().equals("1") ? " point" : " points");
    }

    private static Rate negated(Rate rate) {
        return new Rate(rate.fraction().negate());
    }

    private static Rate sum(Rate rate, Rate by) {
        return new Rate(rate.fraction().add(by.fraction()));
    }

    /// Not below 0 % and not above 100 %.
    private static Rate within(Rate rate) {
        return new Rate(rate.fraction().max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    private static Index raised(Index index, Rate by) {
        SortedMap<FinancialYear, Rate> rates = new TreeMap<>(index.rates());
        rates.replaceAll((year, rate) -> sum(rate, by));
        return new Index(index.id(), index.name(), rates, index.roundTo(), index.source());
    }

    private static CouncilTax raised(CouncilTax tax, Rate by, PlanYears years) {
        SortedMap<FinancialYear, Rate> core = new TreeMap<>(tax.core());
        years.list().forEach(year -> core.put(year, sum(core.getOrDefault(year, Rate.ZERO), by)));
        return new CouncilTax(
                tax.id(),
                tax.partner(),
                tax.authority(),
                tax.bandD(),
                tax.taxBase(),
                core,
                tax.socialCare(),
                tax.notes());
    }

    private void savings() {
        List<Line> savings = budget.lines().stream()
                .filter(line -> line.direction() == Direction.SAVING)
                .map(line -> line.withDelivery(within(sum(line.delivery(), negated(steps.delivery())))))
                .toList();
        if (!savings.isEmpty()) {
            add("Savings delivered", points(steps.delivery()) + " less", withAll(Line.class, savings));
        }
    }

    private static <E extends Entity> UnaryOperator<Budget> withAll(Class<E> type, Collection<E> entities) {
        return budget -> budget.with(type, budget.rosters().of(type).withAll(entities));
    }

    private void interest() {
        if (!budget.schemes().isEmpty()) {
            interest(negated(steps.interest()), " lower");
            interest(steps.interest(), " higher");
        }
    }

    private void interest(Rate by, String way) {
        List<Scheme> schemes = budget.schemes().stream()
                .map(scheme -> scheme.withInterestRate(within(sum(scheme.interestRate(), by))))
                .toList();
        add("Interest on borrowing for schemes", points(steps.interest()) + way, withAll(Scheme.class, schemes));
    }

    private void less(Fund fund) {
        Money base = fund.base() == null ? null : less(fund.base());
        Profile available = fund.available();
        for (Profile.Entry entry : fund.available()) {
            available = available.with(entry.year(), less(entry.amount()));
        }
        add(
                fund.title(),
                steps.funds().inPercent() + " % less",
                with(Fund.class, fund.withGrowth(base, fund.growth()).withAvailable(available)));
    }

    private Money less(Money amount) {
        return amount.minus(Rounding.halfUpPence(amount, steps.funds()));
    }

    private void later(Scheme scheme) {
        if (scheme.delay() + steps.delay() <= Scheme.LONGEST_DELAY) {
            add(
                    scheme.title(),
                    steps.delay() == 1 ? "one year later" : "%d years later".formatted(steps.delay()),
                    with(Scheme.class, scheme.withDelay(scheme.delay() + steps.delay())));
        }
    }
}

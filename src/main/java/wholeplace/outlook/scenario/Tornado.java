package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.budget.Budget;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// How much a figure of one year moves with each assumption, the one that moves it most first.
///
/// A gap of 1,000,000.00 that becomes 900,000.00 with pay one point lower and 1,110,000.00 with pay one point higher
/// has
/// a bar from 100,000.00 less to 110,000.00 more, 210,000.00 wide. An assumption that moves nothing has no bar.
///
/// @param value the figure as planned
public record Tornado(Measure measure, FinancialYear year, Money value, List<Bar> bars) {
    /// One assumption moved.
    ///
    /// @param words by how much it was moved: `1 point higher`
    /// @param difference what the figure is more then
    public record Swing(String words, Money difference) {}

    /// One assumption, moved one way or both.
    public record Bar(String assumption, List<Swing> swings) {
        /// From the lowest the figure comes to, to the highest; the figure as planned is between them or one of them.
        public Money width() {
            return highest().minus(lowest());
        }

        /// What is lowest less the figure as planned: nought or below it.
        public Money lowest() {
            return swings.stream().map(Swing::difference).reduce(Money.ZERO, (a, b) -> a.compareTo(b) < 0 ? a : b);
        }

        /// What is highest less the figure as planned: nought or above it.
        public Money highest() {
            return swings.stream().map(Swing::difference).reduce(Money.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
    }

    /// Computes a whole outlook for each assumption and way.
    ///
    /// @throws IllegalArgumentException with a sentence where the plan does not have the year
    public static Tornado of(Measure measure, FinancialYear year, Outlook plan, StepSizes steps) {
        if (!plan.years().contains(year)) {
            throw new IllegalArgumentException(
                    "The plan runs %s. Pick one of its years instead of %s.".formatted(plan.years(), year));
        }
        Money value = measure.of(plan).amount(year);
        Map<String, List<Swing>> swings = new LinkedHashMap<>();
        for (Shift shift : Shifts.of(plan.budget(), steps)) {
            Budget moved = shift.made().apply(plan.budget());
            Money difference = measure.of(Outlook.of(moved)).amount(year).minus(value);
            swings.computeIfAbsent(shift.assumption(), assumption -> new ArrayList<>())
                    .add(new Swing(shift.words(), difference));
        }
        return new Tornado(measure, year, value, bars(swings));
    }

    private static List<Bar> bars(Map<String, List<Swing>> swings) {
        List<Bar> bars = new ArrayList<>();
        swings.forEach((assumption, both) -> bars.add(new Bar(assumption, List.copyOf(both))));
        bars.removeIf(bar -> bar.width().isZero());
        bars.sort(Comparator.comparing(Bar::width).reversed());
        return List.copyOf(bars);
    }
}

package wholeplace.outlook.lines;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.PlanYears;
import wholeplace.budget.RoundTo;
import wholeplace.finance.Prices;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Carries amounts on to the end of the plan by their growth: those of lines, and those of funds.
public final class Growing {
    private final Budget budget;
    private final PlanYears years;

    public Growing(Budget budget) {
        this.budget = budget;
        this.years = budget.years();
    }

    /// What something comes to.
    ///
    /// @param reason why it could not be computed to the end of the plan; the years before have their amounts
    public record Grown(Profile amounts, @Nullable String reason) {}

    /// Amounts with what growth adds. 45,000,000 in the year before the plan at 3 % and 2.5 % is 46,350,000 and
    /// 47,508,750; lasting changes of 4,200,000 and 3,600,000 are 4,200,000, 7,800,000 and 7,800,000 again.
    ///
    /// @param name for the sentence where it cannot be computed
    /// @param base of the year before the plan
    /// @param typed the amounts that have been given
    public Grown grown(String name, Growth growth, @Nullable Money base, Profile typed) {
        return switch (growth) {
            case Growth.Typed t -> new Grown(typed, null);
            case Growth.Changes c -> new Course(name, base, typed).changes();
            case Growth.Flat f -> new Course(name, base, typed).onwards(null);
            case Growth.Indexed indexed ->
                new Course(name, base, typed).onwards(budget.indices().get(indexed.index()));
        };
    }

    /// One series of amounts while it is carried on.
    private final class Course {
        private final String name;
        private final @Nullable Money base;
        private final Profile typed;
        private final long[] pence = new long[years.count()];

        /// Where the amounts in `pence` begin, and where they end.
        private int from;

        private int to;

        Course(String name, @Nullable Money base, Profile typed) {
            this.name = name;
            this.base = base;
            this.typed = typed;
        }

        Grown changes() {
            from = typed.isEmpty() || base != null ? 0 : years.indexOf(typed.first());
            if (typed.isEmpty() && base == null) {
                return new Grown(Profile.EMPTY, null);
            }
            Money level = base == null ? Money.ZERO : base;
            for (to = from; to < years.count(); to++) {
                level = level.plus(typed.amount(years.first().plus(to)));
                if (!Budget.mayHold(level)) {
                    return new Grown(soFar(), tooLarge(years.first().plus(to)));
                }
                pence[to] = level.pence();
            }
            return new Grown(soFar(), null);
        }

        Grown onwards(@Nullable Index index) {
            Money last = typed.isEmpty() ? base : typed.amount(typed.last());
            if (last == null) {
                return new Grown(Profile.EMPTY, null);
            }
            from = typed.isEmpty() ? 0 : years.indexOf(typed.last()) + 1;
            for (to = from; to < years.count(); to++) {
                FinancialYear year = years.first().plus(to);
                Optional<Rate> rate = index == null ? Optional.of(Rate.ZERO) : index.rate(year);
                if (rate.isEmpty()) {
                    return new Grown(together(), noRate(index, year));
                }
                Optional<Money> next = uplifted(last, rate.get(), index);
                if (next.isEmpty()) {
                    return new Grown(together(), tooLarge(year));
                }
                last = next.get();
                pence[to] = last.pence();
            }
            return new Grown(together(), null);
        }

        private Profile soFar() {
            return Profile.ofPence(years.first().plus(from), Arrays.copyOfRange(pence, from, to));
        }

        private Profile together() {
            return from == to ? typed : typed.followedBy(soFar());
        }

        private String noRate(@Nullable Index index, FinancialYear year) {
            return "\"%s\" grows by the index \"%s\", which has no rate for %s. Give the index that rate, or type the amounts."
                    .formatted(name, index == null ? "" : index.name(), year);
        }

        private String tooLarge(FinancialYear year) {
            return "\"%s\" grows beyond %s pounds in %s. Check the rates of its index."
                    .formatted(name, Budget.LARGEST_AMOUNT, year);
        }
    }

    private static Optional<Money> uplifted(Money lastYear, Rate rate, @Nullable Index index) {
        if (index == null) {
            return Optional.of(lastYear);
        }
        Prices.Step step = index.roundTo() == RoundTo.POUND ? Prices.Step.POUND : Prices.Step.PENNY;
        try {
            return Optional.of(lastYear.plus(Prices.inflation(lastYear, rate, step)))
                    .filter(Budget::mayHold);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}

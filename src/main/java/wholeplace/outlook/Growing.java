package wholeplace.outlook;

import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.finance.Prices;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Carries lines on to the end of the plan by their growth.
final class Growing {
    private final Budget budget;

    Growing(Budget budget) {
        this.budget = budget;
    }

    LineOutlook outlook(Line line) {
        if (line.amounts().isEmpty() || !line.isCalculated(budget.years().last())) {
            return new LineOutlook(line, line.amounts(), null);
        }
        Profile amounts = line.amounts();
        FinancialYear last = amounts.last();
        for (FinancialYear year = last.next(); budget.years().contains(year); year = year.next()) {
            Optional<Rate> rate = rate(line.growth(), year);
            if (rate.isEmpty()) {
                return new LineOutlook(line, amounts, noRate(line, year));
            }
            Optional<Money> next = uplifted(amounts.amount(year.previous()), rate.get());
            if (next.isEmpty()) {
                return new LineOutlook(line, amounts, tooLarge(line, year));
            }
            amounts = amounts.with(year, next.get());
        }
        return new LineOutlook(line, amounts, null);
    }

    private Optional<Rate> rate(Growth growth, FinancialYear year) {
        return switch (growth) {
            case Growth.Typed t -> Optional.empty();
            case Growth.Flat f -> Optional.of(Rate.ZERO);
            case Growth.Changes c -> Optional.of(Rate.ZERO);
            case Growth.Indexed indexed -> budget.indices().get(indexed.index()).rate(year);
        };
    }

    private static Optional<Money> uplifted(Money lastYear, Rate rate) {
        try {
            return Optional.of(Prices.uplifted(lastYear, rate)).filter(Growing::isPlausible);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(Money amount) {
        return Math.abs(amount.pence()) <= Budget.LARGEST_AMOUNT.pence();
    }

    private String noRate(Line line, FinancialYear year) {
        String index = line.growth() instanceof Growth.Indexed indexed
                ? budget.indices().get(indexed.index()).name()
                : "";
        return "\"%s\" grows by the index \"%s\", which has no rate for %s. Give the index that rate, or type the amounts."
                .formatted(line.name(), index, year);
    }

    private static String tooLarge(Line line, FinancialYear year) {
        return "\"%s\" grows beyond %s pounds in %s. Check the rates of its index."
                .formatted(line.name(), Budget.LARGEST_AMOUNT, year);
    }
}

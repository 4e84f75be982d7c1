package wholeplace.outlook.lines;

import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.Scheme;
import wholeplace.budget.SpendClass;
import wholeplace.finance.Slippage;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Rounding;

/// What of a line's statement the plan counts: the share expected to come about, moved with its scheme.
final class Moving {
    private final Budget budget;
    private final FinancialYear last;

    Moving(Budget budget) {
        this.budget = budget;
        this.last = budget.years().last();
    }

    LineOutlook counted(Line line, Growing.Grown grown) {
        Profile delivered = delivered(grown.amounts(), line.delivery());
        if (line.scheme() == null) {
            return new LineOutlook(line, grown.amounts(), delivered, Money.ZERO, grown.reason());
        }
        Slippage moved = moved(line, delivered, budget.schemes().get(line.scheme()));
        return new LineOutlook(line, grown.amounts(), moved.within(), moved.beyond(), grown.reason());
    }

    private static Profile delivered(Profile amounts, Rate delivery) {
        if (delivery.equals(Rate.ONE)) {
            return amounts;
        }
        Profile delivered = amounts;
        for (Profile.Entry entry : amounts) {
            delivered = delivered.with(entry.year(), Rounding.halfUpPence(entry.amount(), delivery));
        }
        return delivered;
    }

    /// Everything of a scheme comes later by its delay; of its capital a share slips on from each year.
    private Slippage moved(Line line, Profile amounts, Scheme scheme) {
        Slippage delayed = Slippage.shifted(amounts, scheme.delay(), last);
        if (line.spendClass() == SpendClass.REVENUE) {
            return delayed;
        }
        Slippage slipped = Slippage.of(delayed.within(), scheme.slippage(), last);
        return new Slippage(slipped.within(), slipped.beyond().plus(delayed.beyond()));
    }
}

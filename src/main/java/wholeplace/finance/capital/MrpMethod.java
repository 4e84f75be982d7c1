package wholeplace.finance.capital;

import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// How the cost of an asset paid from borrowing is spread over its life (statutory guidance on minimum revenue
/// provision, option 3). The CFR method works on the whole of the debt: [MinimumRevenueProvision#ofCfr].
public sealed interface MrpMethod {
    /// The same each year but for the pennies.
    record EqualInstalments() implements MrpMethod {
        @Override
        public List<Money> instalments(Money debt, int life) {
            var instalments = new Money[life];
            Money left = debt;
            for (int year = 0; year < life; year++) {
                instalments[year] = MinimumRevenueProvision.equalInstalment(left, life - year);
                left = left.minus(instalments[year]);
            }
            return List.of(instalments);
        }
    }

    /// Little first and more later, so that provision and interest together stay level.
    record Annuity(Rate rate) implements MrpMethod {
        @Override
        public List<Money> instalments(Money debt, int life) {
            if (rate.equals(Rate.ZERO)) {
                return new EqualInstalments().instalments(debt, life);
            }
            Money[] instalments = AnnuityLoan.principals(debt, rate, life);
            Money left = debt;
            for (int year = 0; year < life; year++) {
                boolean takesAll = year == life - 1 || instalments[year].compareTo(left) > 0;
                instalments[year] = takesAll ? left : instalments[year];
                left = left.minus(instalments[year]);
            }
            return List.of(instalments);
        }
    }

    /// One instalment a year of the life, none less than nought, adding up to the debt: the last one takes the residue
    /// of
    /// the pennies.
    List<Money> instalments(Money debt, int life);
}

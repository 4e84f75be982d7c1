package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// What of one class no money was found for in one year.
///
/// @param missing of all, above nought
/// @param needs how many lack something
/// @param largest that which lacks most
/// @param most what it lacks
public record Shortfall(SpendClass spendClass, FinancialYear year, Money missing, int needs, Need largest, Money most) {

    /// Revenue by year, then capital by year.
    public static List<Shortfall> of(FundingOutlook funding) {
        List<Shortfall> all = new ArrayList<>();
        if (funding.unfunded().isZero()) {
            return all;
        }
        var sums = new Sum[SpendClass.values().length][funding.years().count()];
        Solved solved = funding.solved();
        for (int need = 0; need < solved.needs.size(); need++) {
            Sum[] ofClass = sums[solved.needs.get(need).line().spendClass().ordinal()];
            for (int demand = solved.firsts[need]; demand < solved.firsts[need + 1]; demand++) {
                long pence = solved.allocation.unfunded(demand).pence();
                if (pence > 0) {
                    int year = solved.demands.year(demand);
                    ofClass[year] = ofClass[year] == null ? new Sum() : ofClass[year];
                    ofClass[year].add(solved.needs.get(need), pence);
                }
            }
        }
        for (SpendClass spendClass : SpendClass.values()) {
            for (int year = 0; year < funding.years().count(); year++) {
                Sum sum = sums[spendClass.ordinal()][year];
                if (sum != null) {
                    all.add(sum.shortfall(spendClass, funding.years().first().plus(year)));
                }
            }
        }
        return all;
    }

    private static final class Sum {
        private long missing;
        private int needs;
        private long most;
        private @Nullable Need largest;

        /// A need lacks something in a year once at most.
        void add(Need need, long pence) {
            missing = Math.addExact(missing, pence);
            needs++;
            if (pence > most || largest == null) {
                most = pence;
                largest = need;
            }
        }

        Shortfall shortfall(SpendClass spendClass, FinancialYear year) {
            Need named = Objects.requireNonNull(largest);
            return new Shortfall(spendClass, year, new Money(missing), needs, named, new Money(most));
        }
    }
}

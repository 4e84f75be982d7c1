package wholeplace.outlook.pools;

import java.util.Collections;
import java.util.SequencedMap;
import wholeplace.budget.PartnerId;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A year of a pool. Paid in 900.00, spending 1,000.00, shared 60 to 40: 100.00 over, 60.00 and 40.00 of it to be
/// borne.
///
/// @param paidIn what comes in in the year
/// @param spending what its lines cost
/// @param over what of that its money does not cover
/// @param under what of its money is neither spent nor kept for the next year
/// @param borne by partner, of what is over
/// @param kept by partner, of what is left
public record PoolYear(
        FinancialYear year,
        Money paidIn,
        Money spending,
        Money over,
        Money under,
        SequencedMap<PartnerId, Money> borne,
        SequencedMap<PartnerId, Money> kept) {
    public PoolYear {
        borne = Collections.unmodifiableSequencedMap(borne);
        kept = Collections.unmodifiableSequencedMap(kept);
    }
}

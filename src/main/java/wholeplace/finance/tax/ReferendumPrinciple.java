package wholeplace.finance.tax;

import wholeplace.money.Money;
import wholeplace.money.Rate;

/// From which rise of Band D on a council must ask its electors (Local Government Finance Act 1992 s 52ZC). The
/// Secretary of State sets it each year for each kind of authority.
///
/// @param core the percentage that is too much, for spending of every kind
/// @param socialCare what councils with adult social care may add for it; nought for others
/// @param pounds a rise of Band D that is allowed in any case, up to and including it; nought where there is none
public record ReferendumPrinciple(Rate core, Rate socialCare, Money pounds) {
    /// Core and social care together.
    public Rate total() {
        return new Rate(core.fraction().add(socialCare.fraction()));
    }
}

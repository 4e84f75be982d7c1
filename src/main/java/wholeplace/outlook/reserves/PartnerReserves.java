package wholeplace.outlook.reserves;

import java.util.List;
import wholeplace.budget.PartnerId;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.Money;

/// What a partner holds back in all.
///
/// @param years every year of the plan, rising
public record PartnerReserves(PartnerId partner, List<Year> years) {
    public PartnerReserves {
        years = List.copyOf(years);
    }

    /// @param sum of all its reserves
    /// @param minimum of all its reserves
    /// @param shortfall by how much reserves close below their minimum, those that do; 2.0m too much in one and 0.5m
    ///     too little in another is a shortfall of 0.5m
    public record Year(ReserveRoll.Year sum, Money minimum, Money shortfall) {}
}

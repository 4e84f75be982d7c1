package wholeplace.outlook.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.CouncilTax;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One authority's council tax through the plan.
///
/// @param baseBefore tax base of the year before the plan; none where nothing says it
/// @param years from the plan's first, rising; where a reason is given, up to the year before it
/// @param reason why it could not be computed to the end of the plan
public record CouncilTaxOutlook(
        CouncilTax tax,
        @Nullable BigDecimal baseBefore,
        List<TaxYear> years,
        @Nullable String reason) {
    public CouncilTaxOutlook {
        years = List.copyOf(years);
    }

    public Optional<BigDecimal> taxBaseBefore() {
        return Optional.ofNullable(baseBefore);
    }

    public Optional<String> notComputed() {
        return Optional.ofNullable(reason);
    }

    public Optional<TaxYear> in(FinancialYear year) {
        return years.stream().filter(one -> one.year().equals(year)).findFirst();
    }

    /// What it raises, of the years that could be computed.
    public Profile raised() {
        return years.isEmpty()
                ? Profile.EMPTY
                : Profile.from(
                        years.getFirst().year(),
                        years.stream().map(TaxYear::raised).toArray(Money[]::new));
    }
}

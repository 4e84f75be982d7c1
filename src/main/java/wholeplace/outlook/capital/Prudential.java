package wholeplace.outlook.capital;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Treasury;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Whether a council's borrowing is prudent, year by year (Local Government Act 2003 s 3; CIPFA Prudential Code).
///
/// @param years every year of the plan, rising
/// @param reason why no provision by the CFR method could be counted
public record Prudential(
        Treasury treasury,
        List<PrudentialYear> years,
        @Nullable String reason) {
    public Prudential {
        years = List.copyOf(years);
    }

    /// @param financing of the council's capital lines
    /// @param netRevenueStream council tax, rates and unringfenced grants, by year
    /// @param reference with the overrides of the budget
    public static Prudential of(
            Treasury treasury,
            CapitalFinancing financing,
            Profile netRevenueStream,
            CapitalOutlook capital,
            ReferenceData reference) {
        return new Corkscrew(treasury, financing, netRevenueStream, capital, reference).prudential();
    }

    public Optional<String> notComputed() {
        return Optional.ofNullable(reason);
    }

    public Optional<PrudentialYear> in(FinancialYear year) {
        return years.stream().filter(one -> one.year().equals(year)).findFirst();
    }
}

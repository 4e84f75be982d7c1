package wholeplace.outlook.capital;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Treasury;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Whether a council's borrowing is prudent, year by year (Local Government Act 2003 s 3; CIPFA Prudential Code).
///
/// @param years every year of the plan, rising
public record Prudential(Treasury treasury, List<PrudentialYear> years) {
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

    public Optional<PrudentialYear> in(FinancialYear year) {
        return years.stream().filter(one -> one.year().equals(year)).findFirst();
    }
}

package wholeplace.budget;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// How an authority's council tax is set through the plan. Its yield comes in by itself, as money of that authority for
/// revenue and capital.
///
/// @param bandD of the year before the plan
/// @param core the increase for the authority's own purposes, by year
/// @param socialCare the adult social care precept's increase, by year
public record CouncilTax(
        CouncilTaxId id,
        PartnerId partner,
        Authority authority,
        Money bandD,
        TaxBase taxBase,
        SortedMap<FinancialYear, Rate> core,
        SortedMap<FinancialYear, Rate> socialCare,
        String notes)
        implements Entity {
    public CouncilTax {
        core = Collections.unmodifiableSortedMap(new TreeMap<>(core));
        socialCare = Collections.unmodifiableSortedMap(new TreeMap<>(socialCare));
        Limits.notNegative("A Band D council tax", bandD);
    }

    @Override
    public Stream<EntityId> refersTo() {
        return Stream.of(partner);
    }

    @Override
    public String title() {
        return "Council tax \"%s\"".formatted(id);
    }
}

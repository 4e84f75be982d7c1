package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;

/// The figures that plans of one budget are compared by.
public final class Measures {
    private Measures() {}

    /// In the order in which they are shown: the gap of each partner that sets a council tax comes first.
    public static List<Measure> of(Budget budget) {
        List<Measure> measures = new ArrayList<>();
        taxing(budget).map(PartnerGap::new).forEach(measures::add);
        measures.addAll(List.of(NetSpend.values()));
        taxing(budget).map(CouncilTaxRaised::new).forEach(measures::add);
        return List.copyOf(measures);
    }

    private static Stream<Partner> taxing(Budget budget) {
        return budget.partners().stream()
                .filter(partner -> budget.councilTax().stream()
                        .anyMatch(tax -> tax.partner().equals(partner.id())));
    }

    /// The figure that is looked at where nobody says which: a council's gap, or net revenue where none sets a tax.
    public static Measure first(Budget budget) {
        return of(budget).getFirst();
    }
}

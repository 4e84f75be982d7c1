package wholeplace.outlook.tax;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.PartnerId;
import wholeplace.finance.reference.Principles;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.Profile;

/// Council tax of all authorities of a budget.
///
/// @param all in the order of the budget's council taxes
public record TaxOutlook(List<CouncilTaxOutlook> all) {
    public TaxOutlook {
        all = List.copyOf(all);
    }

    /// @param reference with the overrides of the budget, as `outlook.reference.Reference` gives it
    public static TaxOutlook of(Budget budget, ReferenceData reference) {
        var principles = new Principles(reference);
        return new TaxOutlook(budget.councilTax().stream()
                .map(tax -> new Setting(tax, budget.years(), principles).outlook())
                .toList());
    }

    public Optional<CouncilTaxOutlook> find(CouncilTaxId id) {
        return all.stream().filter(one -> one.tax().id().equals(id)).findFirst();
    }

    /// What all council taxes of a partner raise; a year that could not be computed is missing.
    public Profile raisedBy(PartnerId partner) {
        return all.stream()
                .filter(one -> one.tax().partner().equals(partner))
                .map(CouncilTaxOutlook::raised)
                .reduce(Profile.EMPTY, Profile::plus);
    }
}

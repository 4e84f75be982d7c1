package wholeplace.finance.reference;

import java.util.Optional;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Capital's rows of the reference data as the formulas and checks take them, each as last known.
public record CapitalRules(ReferenceData data) {

    /// The direction under which capital receipts may pay for transformation in a year; none where no direction covers
    /// it.
    /// It is not carried forward: what no direction covers is not lawful.
    public Optional<ReferenceRow> flexibleReceipts(FinancialYear year) {
        return data.row("flexible-capital-receipts.direction", year);
    }

    /// The last direction that began by such a year, for saying when it ended.
    public Optional<ReferenceRow> lastFlexibleReceipts(FinancialYear year) {
        return data.lastKnown("flexible-capital-receipts.direction", year);
    }

    /// How many years after the one in which an asset is first available its provision starts.
    public int yearsToFirstProvision(FinancialYear year) {
        return known("mrp.start-after-availability", year).count();
    }

    /// The longest life by which debt is to be provided for, in general.
    public int longestLife(FinancialYear year) {
        return known("mrp.maximum-life", year).count();
    }

    /// The longest life for what is capital by direction only.
    public int longestLifeOfDirection(FinancialYear year) {
        return known("mrp.capitalisation-direction.maximum-life", year).count();
    }

    /// The rate of the CFR method.
    public Rate cfrRate(FinancialYear year) {
        return known("mrp.cfr-method.rate", year).rate();
    }

    private ReferenceRow known(String key, FinancialYear year) {
        return data.lastKnown(key, year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing is known of %s in %s. Add it to the reference data.".formatted(key, year)));
    }
}

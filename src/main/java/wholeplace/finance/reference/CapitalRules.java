package wholeplace.finance.reference;

import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// Capital's rows of the reference data as the formulas and checks take them, each as last known.
public record CapitalRules(ReferenceData data) {
    private static final String START = "mrp.start-after-availability";
    private static final String LONGEST = "mrp.maximum-life";
    private static final String LONGEST_BY_DIRECTION = "mrp.capitalisation-direction.maximum-life";
    private static final String CFR_RATE = "mrp.cfr-method.rate";

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
        return known(START, year).count();
    }

    /// The longest life by which debt is to be provided for, in general.
    public int longestLife(FinancialYear year) {
        return known(LONGEST, year).count();
    }

    /// The longest life for what is capital by direction only.
    public int longestLifeOfDirection(FinancialYear year) {
        return known(LONGEST_BY_DIRECTION, year).count();
    }

    /// Whether the rate of the CFR method is known in a year or before.
    public boolean knowCfrRate(FinancialYear year) {
        return data.lastKnown(CFR_RATE, year).isPresent();
    }

    /// The rate of the CFR method.
    public Rate cfrRate(FinancialYear year) {
        return known(CFR_RATE, year).rate();
    }

    /// Whether all rules of provision are known in a year or before.
    public boolean areKnown(FinancialYear year) {
        return Stream.of(START, LONGEST, LONGEST_BY_DIRECTION, CFR_RATE)
                .allMatch(key -> data.lastKnown(key, year).isPresent());
    }

    private ReferenceRow known(String key, FinancialYear year) {
        return data.lastKnown(key, year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing is known of %s in %s. Add it to the reference data.".formatted(key, year)));
    }
}

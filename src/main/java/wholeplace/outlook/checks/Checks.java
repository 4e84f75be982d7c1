package wholeplace.outlook.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what somebody should know, the most serious first; within that, the lines and years without money, then
/// partners, funds, pools, council tax, capital, reserves and reference data.
public final class Checks {
    private Checks() {}

    public static List<Check> of(Checked checked) {
        return Stream.of(
                        PlanFindings.of(checked),
                        LineFindings.of(checked),
                        UseFindings.of(checked),
                        FundFindings.of(checked),
                        PoolFindings.of(checked),
                        TaxFindings.of(checked),
                        CapitalFindings.of(checked),
                        TreasuryFindings.of(checked),
                        ReserveFindings.of(checked),
                        ReferenceFindings.of(checked))
                .<Check>flatMap(List::stream)
                .sorted(Comparator.comparing(Check::severity))
                .toList();
    }
}

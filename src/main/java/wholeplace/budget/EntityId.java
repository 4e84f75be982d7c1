package wholeplace.budget;

import java.util.regex.Pattern;

/// A stable name for a part of a budget: 1 to 64 letters, digits, dots, hyphens or underscores. People may choose it
/// when they write a budget by hand (`towns-grant`).
public sealed interface EntityId
        permits PartnerId,
                IndexId,
                SourceId,
                SchemeId,
                PoolId,
                FundId,
                LineId,
                AllocationId,
                ReserveId,
                CouncilTaxId,
                TreasuryId,
                ScenarioId,
                ReferenceOverrideId {
    int LONGEST = 64;
    Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1," + LONGEST + "}");

    String value();

    /// @throws IllegalArgumentException with a sentence where the text is no id
    static void check(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no id. Use 1 to 64 letters, digits, dots, hyphens or underscores.".formatted(value));
        }
    }
}

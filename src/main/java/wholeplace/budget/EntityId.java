package wholeplace.budget;

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

    String value();

    /// @throws IllegalArgumentException with a sentence where the text is no id
    static void check(String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no id. Use 1 to 64 letters, digits, dots, hyphens or underscores.".formatted(value));
        }
    }

    static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(EntityId::mayStand);
    }

    private static boolean mayStand(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '.'
                || c == '-'
                || c == '_';
    }
}

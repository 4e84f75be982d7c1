package wholeplace.finance.tax;

/// A valuation band of dwellings in England. How many ninths of Band D each pays is reference data.
public enum Band {
    /// Band A reduced for a disabled person, often written A-.
    A_DISABLED,
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H;

    /// As councils write it: `A-`, `A`.
    public String label() {
        return this == A_DISABLED ? "A-" : name();
    }
}

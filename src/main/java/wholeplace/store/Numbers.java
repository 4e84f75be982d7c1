package wholeplace.store;

/// Gives the rows of one table rising numbers of their own, through all budgets of a store.
final class Numbers {
    private long last;

    /// @param last the highest that is there
    Numbers(long last) {
        this.last = last;
    }

    long last() {
        return last;
    }

    long next() {
        return ++last;
    }
}

package wholeplace.store;

/// Gives each new line of a store the short number its amounts hang on.
final class LineNumbers {
    private long last;

    LineNumbers(long last) {
        this.last = last;
    }

    long next() {
        return ++last;
    }
}

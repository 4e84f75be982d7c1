package wholeplace.budget;

/// How a recurring line goes on after the last year that has an amount of its own. A choice, so the compiler lists the
/// cases.
public sealed interface Growth {
    /// Only the years typed count.
    record Typed() implements Growth {}

    /// The last typed amount again each year.
    record Flat() implements Growth {}

    /// The last typed amount, raised each year by the index.
    record Indexed(IndexId index) implements Growth {}

    Growth TYPED = new Typed();
    Growth FLAT = new Flat();
}

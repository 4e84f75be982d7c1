package wholeplace.budget;

import java.util.stream.Stream;

/// How a recurring line or a fund goes on after the last year that has an amount of its own. A choice, so the compiler
/// lists the cases.
public sealed interface Growth {
    /// Only the years typed count.
    record Typed() implements Growth {}

    /// The last amount again each year.
    record Flat() implements Growth {}

    /// The last amount, raised each year by the index.
    record Indexed(IndexId index) implements Growth {}

    /// Each amount is a lasting change on the year before: 4,200,000 then 3,600,000 makes 4,200,000, 7,800,000, and
    /// 7,800,000 again in the years after.
    record Changes() implements Growth {}

    Growth TYPED = new Typed();
    Growth FLAT = new Flat();
    Growth CHANGES = new Changes();

    /// The index that something grows by, if any.
    static Stream<EntityId> index(Growth growth) {
        return growth instanceof Indexed indexed ? Stream.of(indexed.index()) : Stream.empty();
    }
}

package wholeplace.excel.publication;

/// How much of a table is compared.
///
/// @param others figures that are no amounts, and days
/// @param markers cells that say why they have no figure
/// @param sums of columns, added up again from what was read
record Tally(long rows, long texts, long amounts, long others, long markers, long sums) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    static Tally of(Table table) {
        return table.rows().stream()
                .map(Tally::of)
                .reduce(NOTHING, Tally::plus)
                .withSums(table.sums().size());
    }

    static Tally of(TableRow row) {
        return row.entries().stream().map(Tally::of).reduce(new Tally(1, 0, 0, 0, 0, 0), Tally::plus);
    }

    private static Tally of(Entry entry) {
        return switch (entry) {
            case Entry.Words w -> new Tally(0, 1, 0, 0, 0, 0);
            case Entry.Pounds p -> new Tally(0, 0, 1, 0, 0, 0);
            case Entry.Decimal n -> new Tally(0, 0, 0, 1, 0, 0);
            case Entry.Day d -> new Tally(0, 0, 0, 1, 0, 0);
            case Entry.Marker m -> new Tally(0, 0, 0, 0, 1, 0);
        };
    }

    Tally withSums(long count) {
        return new Tally(rows, texts, amounts, others, markers, count);
    }

    Tally plus(Tally other) {
        return new Tally(
                rows + other.rows,
                texts + other.texts,
                amounts + other.amounts,
                others + other.others,
                markers + other.markers,
                sums + other.sums);
    }

    /// Figures of every kind.
    long figures() {
        return amounts + others + sums;
    }
}

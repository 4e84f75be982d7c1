package wholeplace.finance.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.finance.tax.Band;
import wholeplace.finance.tax.ReferendumPrinciple;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Council tax's rows of the reference data as the formulas take them.
public record Principles(ReferenceData data) {

    /// A referendum principle with where it comes from.
    ///
    /// @param assumed whether a part of it is that of an earlier year, since nothing is known of the year asked for
    /// @param rows what it is made of
    public record Known(ReferendumPrinciple principle, boolean assumed, List<ReferenceRow> rows) {}

    /// The principle of a kind of authority in a year, each part of it as last known. None where no year up to it has
    /// one.
    public Optional<Known> referendum(AuthorityType type, FinancialYear year) {
        Optional<ReferenceRow> core = part(type, "core", year);
        Optional<ReferenceRow> socialCare = part(type, "adult-social-care", year);
        Optional<ReferenceRow> pounds = part(type, "pounds", year);
        List<ReferenceRow> rows =
                Stream.of(core, socialCare, pounds).flatMap(Optional::stream).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var principle = new ReferendumPrinciple(
                core.map(ReferenceRow::rate).orElse(Rate.ZERO),
                socialCare.map(ReferenceRow::rate).orElse(Rate.ZERO),
                pounds.map(ReferenceRow::amount).orElse(Money.ZERO));
        boolean assumed = rows.stream().anyMatch(row -> !row.period().includes(year));
        return Optional.of(new Known(principle, assumed, rows));
    }

    private Optional<ReferenceRow> part(AuthorityType type, String part, FinancialYear year) {
        return data.lastKnown("referendum.%s.%s".formatted(type.key(), part), year);
    }

    /// Whether the ninths of a band are known in a year or before.
    public boolean knows(Band band, FinancialYear year) {
        return data.lastKnown(key(band), year).isPresent();
    }

    private static String key(Band band) {
        return "council-tax.band." + band.label();
    }

    /// How many ninths of Band D a band pays.
    ///
    /// @throws IllegalArgumentException where nothing is known of it in the year or before
    public int ninths(Band band, FinancialYear year) {
        return data.lastKnown(key(band), year)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing is known of band %s in %s.".formatted(band.label(), year)))
                .count();
    }
}

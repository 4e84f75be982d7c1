package wholeplace.finance.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;

/// Every value that others set, with the years it is in force. A value: [#with] gives another.
///
/// What each value means for a formula is said by [Principles], [Deflators] and [CapitalRules].
public final class ReferenceData {
    private static final Comparator<ReferenceRow> BY_YEAR =
            Comparator.comparing(row -> row.period().first());
    private static final ReferenceData STANDARD =
            of(Stream.of("council-tax.tsv", "capital.tsv", "funding.tsv", "gdp-deflator.tsv")
                    .flatMap(name -> ReferenceFile.resource(name).stream())
                    .toList());

    /// Of each key the rows by year, without overlap.
    private final Map<String, List<ReferenceRow>> byKey;

    private ReferenceData(Map<String, List<ReferenceRow>> byKey) {
        this.byKey = byKey;
    }

    /// What the program comes with.
    public static ReferenceData standard() {
        return STANDARD;
    }

    static ReferenceData of(List<ReferenceRow> rows) {
        Map<String, List<ReferenceRow>> byKey = rows.stream()
                .sorted(BY_YEAR)
                .collect(Collectors.groupingBy(ReferenceRow::key, TreeMap::new, Collectors.toUnmodifiableList()));
        byKey.values().forEach(ReferenceData::refuseOverlap);
        return new ReferenceData(byKey);
    }

    private static void refuseOverlap(List<ReferenceRow> rows) {
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).period().overlaps(rows.get(at - 1).period())) {
                throw new IllegalStateException("%s has two values for %s."
                        .formatted(rows.get(at).key(), rows.get(at).period().first()));
            }
        }
    }

    /// By key, then by year.
    public List<ReferenceRow> rows() {
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    /// The value in force in a year.
    public Optional<ReferenceRow> row(String key, FinancialYear year) {
        return rowsOf(key).stream().filter(row -> row.period().includes(year)).findFirst();
    }

    /// The value in force in a year or, where nothing is known of that year, the last one before it; for planning
    /// ahead.
    /// Its [ReferenceRow#period] says whether it is an assumption.
    public Optional<ReferenceRow> lastKnown(String key, FinancialYear year) {
        return rowsOf(key).stream()
                .filter(row -> !row.period().first().isAfter(year))
                .reduce((earlier, later) -> later);
    }

    private List<ReferenceRow> rowsOf(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /// The same with a user's value in its years; what was there for other years stays, and the rest of a period that
    /// the
    /// override cuts keeps its value.
    ///
    /// @throws IllegalArgumentException with every one of [#problems]
    public ReferenceData with(ReferenceOverride override) {
        List<String> problems = problems(override);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems));
        }
        List<ReferenceRow> rows = rowsOf(override.key());
        List<ReferenceRow> changed = new ArrayList<>();
        for (ReferenceRow row : rows) {
            row.period().before(override.period()).map(row::in).ifPresent(changed::add);
            row.period().after(override.period()).map(row::in).ifPresent(changed::add);
        }
        changed.add(nearest(override).with(override));
        changed.sort(BY_YEAR);
        Map<String, List<ReferenceRow>> all = new TreeMap<>(byKey);
        all.put(override.key(), List.copyOf(changed));
        return new ReferenceData(all);
    }

    /// The row whose name and source the override takes on.
    private ReferenceRow nearest(ReferenceOverride override) {
        return lastKnown(override.key(), override.period().first())
                .orElseGet(() -> rowsOf(override.key()).getFirst());
    }

    /// What stands in the way of an override, each a sentence with a cure; empty where nothing does.
    public List<String> problems(ReferenceOverride override) {
        List<String> problems = new ArrayList<>();
        List<ReferenceRow> rows = rowsOf(override.key());
        if (rows.isEmpty()) {
            problems.add("There is no reference value \"%s\". Choose one of those listed.".formatted(override.key()));
        } else if (!rows.getFirst().unit().accepts(override.value())) {
            problems.add("\"%s\" is no value for %s. Enter %s."
                    .formatted(
                            override.value(),
                            override.key(),
                            rows.getFirst().unit().words()));
        }
        if (override.note().isBlank()) {
            problems.add("An override of %s needs a note. Say who decided so, and why.".formatted(override.key()));
        }
        return problems;
    }
}

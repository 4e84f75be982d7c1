package wholeplace.excel.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.Line;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.excel.CellAddress;
import wholeplace.money.FinancialYear;

/// Where lines came from, so that each figure can name its cell. A sheet with a column for each year is one source;
/// where the amounts of a year stand in several columns, or a line's in several rows, each column and year is one.
final class Sources {
    private final ImportChoices choices;
    private final Stamp stamp;
    private final Map<String, Source> sources = new LinkedHashMap<>();

    Sources(ImportChoices choices, Stamp stamp) {
        this.choices = choices;
        this.stamp = stamp;
    }

    Source of(FinancialYear year, int column) {
        return switch (choices.layout()) {
            case Layout.Wide wide -> sources.computeIfAbsent("", key -> source(wide.years()));
            case Layout.Tidy tidy -> sources.computeIfAbsent(year.toString(), key -> source(Map.of(year, column)));
            case Layout.Across across ->
                sources.computeIfAbsent(Integer.toString(column), key -> source(Map.of(year, column)));
        };
    }

    private Source source(Map<FinancialYear, Integer> from) {
        SortedMap<FinancialYear, String> columns = new TreeMap<>();
        from.forEach((year, column) -> columns.put(year, CellAddress.letters(column)));
        return new Source(
                new SourceId(stamp.ids().get()),
                stamp.file(),
                choices.headings().sheet(),
                stamp.sha256(),
                stamp.when(),
                stamp.who(),
                choices.unit(),
                columns);
    }

    /// Those that a line names.
    List<Source> usedBy(Collection<Line> lines) {
        Set<SourceId> named = new HashSet<>();
        lines.forEach(line -> line.importedFrom().ifPresent(origin -> named.add(origin.source())));
        return sources.values().stream()
                .filter(source -> named.contains(source.id()))
                .toList();
    }
}

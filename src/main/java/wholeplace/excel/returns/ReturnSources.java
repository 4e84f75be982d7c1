package wholeplace.excel.returns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import wholeplace.budget.Line;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Table;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// Where the lines of a return came from: one source for all tables that have their years in the same columns.
final class ReturnSources {
    private record Place(String sheet, Unit unit, SortedMap<FinancialYear, String> columns) {}

    private final Binding binding;
    private final Stamp stamp;
    private final YearColumns columns;
    private final Map<Place, Source> sources = new LinkedHashMap<>();

    ReturnSources(Binding binding, Stamp stamp, YearColumns columns) {
        this.binding = binding;
        this.stamp = stamp;
        this.columns = columns;
    }

    Source of(ReturnRow row) {
        return sources.computeIfAbsent(new Place(row.sheet(), unit(row.table()), columns.letters(row)), this::source);
    }

    private Unit unit(String table) {
        return binding.tables().stream()
                .filter(one -> one.name().equals(table))
                .map(Table::unit)
                .findFirst()
                .orElse(Unit.POUNDS);
    }

    private Source source(Place place) {
        return new Source(
                new SourceId(stamp.ids().get()),
                stamp.file(),
                place.sheet(),
                stamp.sha256(),
                stamp.when(),
                stamp.who(),
                place.unit(),
                place.columns());
    }

    /// Those that a line names.
    List<Source> usedBy(Collection<Line> lines) {
        return sources.values().stream()
                .filter(source -> lines.stream()
                        .flatMap(line -> line.importedFrom().stream())
                        .anyMatch(origin -> origin.source().equals(source.id())))
                .toList();
    }
}

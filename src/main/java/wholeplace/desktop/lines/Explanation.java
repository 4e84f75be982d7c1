package wholeplace.desktop.lines;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.budget.Source;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.lines.LineOutlook;

/// Where a figure of a line comes from, in words.
///
/// @param figure `£300,000`, or a dash where there is none
/// @param how `Typed`, or how it follows from other figures
/// @param from the file, sheet and cell it was imported from; empty where it was not
record Explanation(String figure, String how, String from) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).withZone(ZoneId.systemDefault());

    static Explanation of(LineOutlook outlook, FinancialYear year, Budget budget) {
        Line line = outlook.line();
        if (outlook.isMissing(year)) {
            String why = outlook.notComputed().orElse("No amount in this year. Type one where there should be.");
            return new Explanation("–", why, "");
        }
        String figure = outlook.stated().amount(year).inSentence();
        if (line.isCalculated(year)) {
            return new Explanation(figure, calculated(outlook, year, budget), "");
        }
        Optional<String> from = line.importedFrom().flatMap(origin -> from(origin, year, budget));
        return new Explanation(figure, from.isPresent() ? "Of an imported line" : "Typed", from.orElse(""));
    }

    /// Of the whole line: the sum of its years.
    static Explanation of(LineOutlook outlook, Budget budget) {
        String from = outlook.line()
                .importedFrom()
                .map(origin -> "from " + file(budget.sources().get(origin.source())) + ", row " + origin.row())
                .orElse("");
        return new Explanation(
                outlook.stated().total().inSentence(), "The sum of the years " + budget.years() + ".", from);
    }

    private static String calculated(LineOutlook outlook, FinancialYear year, Budget budget) {
        String before = outlook.stated().amount(year.previous()).inSentence();
        return switch (outlook.line().growth()) {
            case Growth.Indexed indexed -> {
                Index index = budget.indices().get(indexed.index());
                String percent =
                        index.rate(year).map(rate -> rate.inPercent() + " %").orElse("no rate");
                yield "Calculated: %s of %s, raised by %s, %s."
                        .formatted(before, year.previous(), index.name(), percent);
            }
            case Growth.Flat flat -> "Calculated: as much as in %s.".formatted(year.previous());
            case Growth.Changes changes ->
                "Calculated: as much as in %s, no further change.".formatted(year.previous());
            case Growth.Typed typed -> "Typed";
        };
    }

    private static Optional<String> from(Origin origin, FinancialYear year, Budget budget) {
        Source source = budget.sources().get(origin.source());
        return source.cells(year, origin.row())
                .map(cells -> "from %s, cell %s, read by %s on %s"
                        .formatted(file(source), cells, source.importedBy(), DAY.format(source.importedAt())));
    }

    private static String file(Source source) {
        return source.sheet().isEmpty()
                ? "“%s”".formatted(source.file())
                : "“%s”, sheet %s".formatted(source.file(), source.sheet());
    }
}

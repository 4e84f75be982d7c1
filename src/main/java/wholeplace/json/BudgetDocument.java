package wholeplace.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.budget.Fund;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.budget.Partner;
import wholeplace.budget.Source;
import wholeplace.change.Revision;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A budget as the document that [JsonOut] prints: the fields of the format in their order, empty ones left out.
final class BudgetDocument {
    static final String FORMAT = "wholeplace-budget";
    static final int VERSION = 1;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private BudgetDocument() {}

    static Map<String, Object> of(Budget budget, List<Revision> history) {
        var document = new BudgetDocument()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("name", budget.name())
                .put("from", budget.years().first())
                .put("years", budget.years().count())
                .put("partners", each(budget.partners(), BudgetDocument::of))
                .put("funds", each(budget.funds(), BudgetDocument::of))
                .put("indices", each(budget.indices(), BudgetDocument::of))
                .put("sources", each(budget.sources(), BudgetDocument::of))
                .put("lines", each(budget.lines(), BudgetDocument::of));
        if (!history.isEmpty()) {
            document.put("history", each(history, HistoryDocument::of));
        }
        return document.fields;
    }

    /// Makes each entry's fields when it is printed, so that a large budget never stands in memory twice.
    private static <E> Iterable<Map<String, Object>> each(List<E> entries, Function<E, Map<String, Object>> document) {
        return () -> entries.stream().map(document).iterator();
    }

    private static Map<String, Object> of(Partner partner) {
        return new BudgetDocument()
                .put("id", partner.id())
                .put("name", partner.name())
                .text("shortName", partner.shortName())
                .put("kind", partner.kind())
                .fields;
    }

    private static Map<String, Object> of(Fund fund) {
        return new BudgetDocument()
                .put("id", fund.id())
                .put("name", fund.name())
                .put("holder", fund.holder())
                .put("class", fund.fundClass())
                .put("contribution", fund.contribution())
                .put("secured", fund.secured())
                .put("available", amounts(fund.available()))
                .text("legalBasis", fund.legalBasis())
                .text("notes", fund.notes())
                .fields;
    }

    private static Map<String, Object> of(Index index) {
        return new BudgetDocument()
                .put("id", index.id())
                .put("name", index.name())
                .put("rates", index.rates())
                .text("source", index.source())
                .fields;
    }

    private static Map<String, Object> of(Source source) {
        return new BudgetDocument()
                .put("id", source.id())
                .text("file", source.file())
                .text("sheet", source.sheet())
                .text("sha256", source.sha256())
                .put("importedAt", source.importedAt())
                .text("importedBy", source.importedBy())
                .put("unit", source.unit())
                .put("columns", source.columns())
                .fields;
    }

    private static Map<String, Object> of(Line line) {
        var document = new BudgetDocument()
                .put("id", line.id())
                .text("reference", line.reference())
                .put("name", line.name())
                .put("partner", line.partner())
                .text("service", line.service())
                .text("theme", line.theme())
                .text("place", line.place())
                .put("class", line.spendClass())
                .put("direction", line.direction())
                .put("recurrence", line.recurrence())
                .put("growth", growth(line.growth()))
                .put("amounts", amounts(line.amounts()))
                .text("notes", line.notes());
        line.importedFrom().ifPresent(origin -> document.put("origin", of(origin)));
        return document.fields;
    }

    private static Map<String, Object> of(Origin origin) {
        return new BudgetDocument()
                .put("source", origin.source())
                .put("row", origin.row())
                .text("fingerprint", origin.fingerprint())
                .fields;
    }

    private static String growth(Growth growth) {
        return switch (growth) {
            case Growth.Typed t -> "typed";
            case Growth.Flat f -> "flat";
            case Growth.Changes c -> "changes";
            case Growth.Indexed indexed -> "index " + indexed.index();
        };
    }

    private static Map<FinancialYear, Money> amounts(Profile profile) {
        Map<FinancialYear, Money> amounts = new LinkedHashMap<>();
        profile.forEach(entry -> amounts.put(entry.year(), entry.amount()));
        return amounts;
    }

    private BudgetDocument put(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    private BudgetDocument text(String field, String text) {
        return text.isEmpty() ? this : put(field, text);
    }
}

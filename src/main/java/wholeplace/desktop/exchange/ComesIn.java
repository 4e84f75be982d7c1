package wholeplace.desktop.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FigureTable;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Footing;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// What comes in by year, revenue and capital apart, in the unit of the sheet, so that it can be held beside it.
final class ComesIn {
    private final Unit unit;
    private final List<FinancialYear> years;
    private final List<Map.Entry<SpendClass, List<Money>>> classes;

    private ComesIn(ImportPreview preview) {
        this.unit = preview.choices().unit();
        this.years = List.copyOf(preview.totals().keySet());
        this.classes = preview.byClass().entrySet().stream()
                .map(each -> Map.entry(each.getKey(), amounts(each.getValue())))
                .toList();
    }

    static Card of(ImportPreview preview) {
        var card = new Card("What comes in, as the sheet states it, "
                + preview.choices().unit().sign());
        if (preview.byClass().isEmpty()) {
            card.getChildren().add(Labels.soft("Nothing: no row could be read."));
        } else {
            card.getChildren().add(new ComesIn(preview).table());
        }
        card.setMinHeight(Card.USE_PREF_SIZE);
        return card;
    }

    private List<Money> amounts(Map<FinancialYear, Money> ofClass) {
        return years.stream()
                .map(year -> ofClass.getOrDefault(year, Money.ZERO))
                .toList();
    }

    private FigureTable table() {
        var footing = Footing.of(classes.stream().map(Map.Entry::getValue).toList(), unit);
        var headings = new FigureTable.Row(
                "Class",
                Stream.concat(years.stream().map(FinancialYear::toString), Stream.of("All years"))
                        .toList());
        List<FigureTable.Row> rows = IntStream.range(0, classes.size())
                .mapToObj(row -> row(
                        classes.get(row).getKey().words(),
                        IntStream.range(0, years.size()).mapToObj(column -> footing.shown(row, column)),
                        footing.rowTotal(row)))
                .toList();
        var total = row(
                "Revenue and capital",
                IntStream.range(0, years.size()).mapToObj(footing::columnTotal),
                footing.grandTotal());
        return new FigureTable("What comes in", headings, rows, total);
    }

    private FigureTable.Row row(String name, Stream<Money> amounts, Money total) {
        return new FigureTable.Row(
                name,
                Stream.concat(amounts, Stream.of(total))
                        .map(amount -> AmountText.show(amount, unit))
                        .toList());
    }
}

package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wholeplace.budget.Budget;
import wholeplace.desktop.overview.KeyFigure;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.excel.importing.ImportPreview;
import wholeplace.money.Money;

/// The second step: what would change, before anything does.
final class ChangesStep extends VBox {
    private static final int LINES_SHOWN = 200;
    private static final double SHARE_OF_LEFT = 0.62;

    private final ImportPreview preview;
    private final ChangeWords changes;

    ChangesStep(Budget before, ImportPreview preview, List<String> remarks) {
        super(10);
        this.preview = preview;
        this.changes = new ChangeWords(before, preview.after(), preview.changes());
        var columns = new HBox(10);
        columns.getChildren()
                .setAll(share(left(), SHARE_OF_LEFT, columns), share(right(remarks), 1 - SHARE_OF_LEFT, columns));
        setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        getChildren().addAll(figures(), columns);
    }

    private static VBox share(VBox column, double share, HBox columns) {
        column.setMinWidth(0);
        column.prefWidthProperty().bind(columns.widthProperty().subtract(10).multiply(share));
        return column;
    }

    private HBox figures() {
        Money total = preview.totals().values().stream().reduce(Money.ZERO, Money::plus);
        var figures = new HBox(
                10,
                new KeyFigure(
                        "Comes in",
                        Figures.headline(total),
                        Figures.count(preview.totals().size(), "year", "years")),
                new KeyFigure(
                        "Rows", "%,d".formatted(preview.rowsImported()), "of %,d read".formatted(preview.rowsRead())),
                new KeyFigure(
                        "Amounts",
                        "%,d".formatted(preview.amountsImported()),
                        "%,d missing, not nought"
                                .formatted(preview.findings().missing().size())),
                new KeyFigure(
                        "Lines added",
                        "%,d".formatted(changes.added()),
                        "%,d changed, %,d removed".formatted(changes.edited(), changes.removed())),
                totals(),
                new KeyFigure("Cannot be read", "%,d".formatted(unread()), unread() == 1 ? "cell" : "cells")
                        .failing(unread() > 0));
        figures.getChildren().forEach(ChangesStep::equally);
        figures.setMinHeight(USE_PREF_SIZE);
        return figures;
    }

    private static void equally(Node tile) {
        ((Region) tile).setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
    }

    private KeyFigure totals() {
        long differ =
                preview.controlTotals().stream().filter(TotalWords::differs).count();
        int all = preview.controlTotals().size();
        String remark = all == 0 ? "the sheet states none" : differ == 0 ? "all agree" : "%,d differ".formatted(differ);
        return new KeyFigure("The sheet's own totals", "%,d".formatted(all), remark).failing(differ > 0);
    }

    private long unread() {
        return preview.findings().problems().stream()
                .mapToLong(problem -> problem.cells().size())
                .sum();
    }

    private VBox left() {
        var lines = new Card(
                changes.added() + changes.edited() + changes.removed() > LINES_SHOWN
                        ? "The first %,d lines that change".formatted(LINES_SHOWN)
                        : "The lines that change");
        List<Saying> sayings = changes.first(LINES_SHOWN);
        lines.fill(sayings.isEmpty() ? Labels.soft("None.") : new Sayings("The lines that change", sayings));
        VBox.setVgrow(lines, Priority.ALWAYS);
        return new VBox(10, ComesIn.of(preview), lines);
    }

    private VBox right(List<String> remarks) {
        List<Node> cards = new ArrayList<>();
        cards.add(card("What to know", FindingWords.of(preview, remarks)));
        if (!preview.controlTotals().isEmpty()) {
            cards.add(card("The sheet's own totals", TotalWords.of(preview.controlTotals())));
        }
        return new VBox(10, cards.toArray(Node[]::new));
    }

    private static Card card(String title, List<Saying> sayings) {
        var card = new Card(title);
        card.fill(new Sayings(title, sayings));
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}

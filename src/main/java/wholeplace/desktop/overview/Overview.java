package wholeplace.desktop.overview;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wholeplace.desktop.parts.Ways;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;

/// The whole budget on one page: key figures, two charts, the budget in parts, and what needs a decision.
public final class Overview extends StackPane {
    private static final int GAP = 10;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Ways ways;
    private final PartsCard.Choice choice = new PartsCard.Choice();

    public Overview(Ways ways) {
        this.ways = ways;
        getStyleClass().add("wp-screen");
        widthProperty().addListener((width, before, now) -> pseudoClassStateChanged(NARROW, now.doubleValue() < 1000));
    }

    /// Draws an outlook in place of what was there.
    public void show(Outlook outlook, Unit unit) {
        getChildren().setAll(outlook.lines().isEmpty() ? new EmptyBudget(outlook.budget(), ways) : page(outlook, unit));
    }

    private VBox page(Outlook outlook, Unit unit) {
        GridPane figures = row(100.0 / 6, KeyFigures.of(outlook));
        figures.setMinHeight(USE_PREF_SIZE);
        GridPane charts = row(47.6, List.of(Charts.whoSpends(outlook), Charts.revenueAndCapital(outlook)));
        GridPane tables = row(61, List.of(PartsCard.of(outlook, unit, choice), Decisions.of(outlook.checks(), ways)));
        charts.setPrefHeight(267);
        tables.setPrefHeight(281);
        var page = new VBox(GAP, figures, charts, tables);
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox.setVgrow(tables, Priority.ALWAYS);
        return page;
    }

    /// Nodes side by side: each has `percent` of the width, but the last has what is left.
    private static GridPane row(double percent, List<? extends Node> nodes) {
        var grid = new GridPane(GAP, 0);
        for (Node node : nodes) {
            boolean last = grid.getColumnCount() == nodes.size() - 1;
            double share = last ? 100 - percent * (nodes.size() - 1) : percent;
            var column = new ColumnConstraints(0, 0, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
            grid.add(node, grid.getColumnConstraints().size() - 1, 0);
        }
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setMinHeight(0);
        grid.getRowConstraints().add(height);
        grid.setMinSize(0, 0);
        return grid;
    }
}

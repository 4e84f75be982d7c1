package wholeplace.desktop.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import wholeplace.desktop.chart.Columns;
import wholeplace.desktop.chart.Legend;
import wholeplace.desktop.chart.StackedColumns;
import wholeplace.desktop.parts.Card;

/// A chart under its title, with its unit, over its legend.
public final class ChartCard {
    private ChartCard() {}

    public static Card of(String title, Columns columns) {
        String heading = title + ", " + columns.axis().unit().sign();
        var card = new Card(heading);
        if (columns.isEmpty()) {
            card.fill(nothing());
        } else {
            card.fill(new StackedColumns(heading, columns), new Legend(columns));
        }
        return card;
    }

    private static StackPane nothing() {
        var words = new Label("No amounts yet. They show here as soon as a line has one.");
        words.getStyleClass().add("wp-soft");
        return new StackPane(words);
    }
}

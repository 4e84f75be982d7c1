package wholeplace.desktop.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wholeplace.desktop.overview.KeyFigure;
import wholeplace.desktop.parts.Card;

/// How the pages of a journey are laid out: key figures above, two columns of cards below.
final class Columns {
    private static final double SHARE_OF_LEFT = 0.58;

    private Columns() {}

    static VBox page(List<KeyFigure> figures, VBox left, VBox right) {
        var page = new VBox(10, figures(figures), columns(left, right));
        VBox.setVgrow(page.getChildren().getLast(), Priority.ALWAYS);
        return page;
    }

    static HBox columns(VBox left, VBox right) {
        var columns = new HBox(10);
        columns.getChildren().setAll(share(left, SHARE_OF_LEFT, columns), share(right, 1 - SHARE_OF_LEFT, columns));
        columns.setMinHeight(0);
        return columns;
    }

    private static VBox share(VBox column, double share, HBox columns) {
        column.setMinWidth(0);
        column.prefWidthProperty().bind(columns.widthProperty().subtract(10).multiply(share));
        return column;
    }

    private static HBox figures(List<KeyFigure> all) {
        var figures = new HBox(10);
        figures.getChildren().setAll(all);
        figures.getChildren().forEach(Columns::equally);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        return figures;
    }

    private static void equally(Node tile) {
        ((Region) tile).setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
    }

    /// A card of sentences that takes what height is left; soft words where there are none.
    static Card card(String title, List<Saying> sayings, String none) {
        var card = new Card(title);
        card.fill(sayings.isEmpty() ? Labels.soft(none) : new Sayings(title, sayings));
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }
}

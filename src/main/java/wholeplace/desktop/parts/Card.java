package wholeplace.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white box with a hairline, under a title.
public final class Card extends VBox {
    private final Label title = new Label();
    private final HBox head = new HBox(8, title);

    public Card(String title) {
        super(8);
        getStyleClass().add("wp-card");
        this.title.setText(title);
        this.title.getStyleClass().add("wp-strong");
        this.title.setMinWidth(0);
        head.getStyleClass().add("wp-card-head");
        getChildren().add(head);
        setMinWidth(0);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /// Puts controls at the right end of the title's line.
    public void addToHead(Node... controls) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        head.getChildren().addAll(controls);
    }

    /// Puts these in place of all below the title; `grows` takes what height is left.
    public void fill(Node grows, Node... below) {
        VBox.setVgrow(grows, Priority.ALWAYS);
        getChildren().setAll(head, grows);
        getChildren().addAll(below);
    }
}

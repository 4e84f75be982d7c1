package wholeplace.desktop.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One figure in a card of its own, with what it is above and a remark below.
public final class KeyFigure extends VBox {
    public KeyFigure(String what, String figure, String remark) {
        getStyleClass().addAll("wp-card", "wp-key-figure");
        getChildren().addAll(label(what, "wp-small"), label(figure, "wp-figure"), label(remark, "wp-small"));
        setAccessibleText(what + ": " + figure + ", " + remark);
        setMinWidth(0);
    }

    /// In the colour of what fails.
    public KeyFigure failing(boolean fails) {
        if (fails) {
            getChildren().get(1).getStyleClass().add("wp-fail");
        }
        return this;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

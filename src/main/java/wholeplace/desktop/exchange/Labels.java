package wholeplace.desktop.exchange;

import javafx.scene.control.Label;

/// Words on a card.
final class Labels {
    private Labels() {}

    /// Said beside the point, over as many lines as it needs.
    static Label soft(String words) {
        var label = new Label(words);
        label.getStyleClass().add("wp-soft");
        label.setWrapText(true);
        return label;
    }
}

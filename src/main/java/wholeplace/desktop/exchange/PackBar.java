package wholeplace.desktop.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The buttons that bring a pack in, or leave it.
final class PackBar extends HBox {
    private final CheckBox goodCells = new CheckBox("Take the cells that can be read and leave the others as they are");
    private final Button onwards = button("onwards", "Bring in as one change", "wp-primary");
    private boolean ready;

    PackBar(Work work, Runnable out, Runnable on) {
        super(10);
        getStyleClass().add("wp-journey-bar");
        goodCells.setId("good-rows");
        goodCells.setOnAction(pressed -> enable());
        Button cancel = button("cancel-import", "Cancel", "wp-secondary");
        cancel.setOnAction(pressed -> out.run());
        onwards.setOnAction(pressed -> on.run());
        onwards.setDefaultButton(true);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(work, space, goodCells, cancel, onwards);
        ready(false, false);
    }

    private static Button button(String id, String words, String styleClass) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// @param can whether everything is chosen and anything would change
    /// @param unread whether some cells could not be read, so that going on takes a word from the user
    void ready(boolean can, boolean unread) {
        ready = can;
        goodCells.setVisible(unread);
        goodCells.setManaged(unread);
        enable();
    }

    private void enable() {
        onwards.setDisable(!ready || (goodCells.isVisible() && !goodCells.isSelected()));
    }
}

package wholeplace.desktop.exchange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Ends a journey of one step: what is underway, a word from the user where it takes one, the way out and the way on.
final class EndBar extends HBox {
    private final CheckBox agreed;
    private final Button onwards;
    private boolean ready;

    /// @param words of the button that does it
    /// @param agreement what the user must say first, where something was left out
    EndBar(Work work, String words, String agreement, Runnable out, Runnable on) {
        super(10);
        getStyleClass().add("wp-journey-bar");
        agreed = new CheckBox(agreement);
        agreed.setId("good-rows");
        agreed.setOnAction(pressed -> enable());
        onwards = button("onwards", words, "wp-primary");
        onwards.setDefaultButton(true);
        onwards.setOnAction(pressed -> on.run());
        var cancel = button("cancel-import", "Cancel", "wp-secondary");
        cancel.setOnAction(pressed -> out.run());
        getChildren().addAll(work, space(), agreed, cancel, onwards);
        ready(false, false);
    }

    private static Button button(String id, String words, String styleClass) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region space() {
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// What the journey is, and the file it is about.
    static Node head(String words, String file) {
        var title = new Label(words);
        title.getStyleClass().setAll("label", "wp-step-here");
        title.setMinWidth(USE_PREF_SIZE);
        var name = Labels.soft(file);
        name.setMinWidth(0);
        var head = new HBox(10, title, space(), name);
        head.getStyleClass().add("wp-journey-head");
        return head;
    }

    /// @param can whether there is a way on
    /// @param leaves whether something is left out, so that going on takes a word from the user
    void ready(boolean can, boolean leaves) {
        ready = can;
        agreed.setVisible(leaves && can);
        agreed.setManaged(leaves && can);
        enable();
    }

    private void enable() {
        onwards.setDisable(!ready || (agreed.isVisible() && !agreed.isSelected()));
    }
}

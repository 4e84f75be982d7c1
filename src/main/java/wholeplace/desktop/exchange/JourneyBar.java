package wholeplace.desktop.exchange;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where one is on the way, and the buttons that lead on, back and out.
final class JourneyBar extends HBox {
    private static final String FIRST = "How the sheet is read";
    private static final String SECOND = "What would change";

    private final Label first = new Label("1  " + FIRST);
    private final Label second = new Label("2  " + SECOND);
    private final CheckBox goodRows = new CheckBox("Take the good rows and leave the others out");
    private final Button cancel = button("cancel-import", "Cancel", "wp-secondary");
    private final Button back = button("back", "Back", "wp-secondary");
    private final Button onwards = button("onwards", "", "wp-primary");
    private boolean ready;

    JourneyBar(Work work, Runnable out, Runnable backwards, Runnable on) {
        super(10);
        getStyleClass().add("wp-journey-bar");
        goodRows.setId("good-rows");
        goodRows.setOnAction(pressed -> enable());
        cancel.setOnAction(pressed -> out.run());
        back.setOnAction(pressed -> backwards.run());
        onwards.setOnAction(pressed -> on.run());
        onwards.setDefaultButton(true);
        getChildren().addAll(work, space(), goodRows, cancel, back, onwards);
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

    /// The two steps by name, and the file.
    Node head(String file) {
        var name = Labels.soft(file);
        name.setMinWidth(0);
        var arrow = Labels.soft("›");
        var head = new HBox(10, first, arrow, second, space(), name);
        head.getStyleClass().add("wp-journey-head");
        return head;
    }

    void step(int number) {
        mark(first, number == 1);
        mark(second, number == 2);
        back.setDisable(number == 1);
        onwards.setText(number == 1 ? "Show what would change" : "Import as one change");
        goodRows.setSelected(false);
    }

    private static void mark(Label label, boolean here) {
        label.getStyleClass().setAll("label", here ? "wp-step-here" : "wp-step");
        label.setAccessibleText(label.getText() + (here ? ", you are here" : ""));
    }

    /// @param can whether there is a way on
    /// @param unread whether some cells could not be read, so that going on takes a word from the user
    void ready(boolean can, boolean unread) {
        ready = can;
        goodRows.setVisible(unread && can);
        goodRows.setManaged(unread && can);
        enable();
    }

    /// No way on until what was asked for is there.
    void busy() {
        ready = false;
        enable();
    }

    private void enable() {
        onwards.setDisable(!ready || (goodRows.isVisible() && !goodRows.isSelected()));
    }
}

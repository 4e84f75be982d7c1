package wholeplace.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screens by icon and word, down the left side.
final class Navigation extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);
    private final Label badge = new Label();

    Navigation(Consumer<Screen> chosen) {
        getStyleClass().add("wp-navigation");
        badge.getStyleClass().add("wp-badge");
        for (Screen screen : Screen.values()) {
            ToggleButton button = button(screen);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                chosen.accept(screen);
            });
            buttons.put(screen, button);
            getChildren().add(button);
        }
        failing(0);
    }

    private ToggleButton button(Screen screen) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var content = new HBox(10, new FontIcon(screen.icon()), new Label(screen.words()), space);
        content.getStyleClass().add("wp-navigation-content");
        if (screen == Screen.OVERVIEW) {
            content.getChildren().add(badge);
        }
        var button = new ToggleButton();
        button.setGraphic(content);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(screen.words());
        button.getStyleClass().setAll("wp-navigation-button");
        content.prefWidthProperty().bind(button.widthProperty().subtract(20));
        return button;
    }

    void choose(Screen screen) {
        group.selectToggle(buttons.get(screen));
    }

    /// Shows how many checks fail beside the screen that lists them.
    void failing(long checks) {
        badge.setText("%,d".formatted(checks));
        badge.setVisible(checks > 0);
        badge.setManaged(checks > 0);
    }
}

package wholeplace.desktop.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one of a few, side by side.
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    /// @param what is chosen, for those who hear it: `Unit`
    public Segments(String what, List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        getStyleClass().add("wp-segments");
        for (T choice : choices) {
            var button = new ToggleButton(words.apply(choice));
            button.setUserData(choice);
            button.setToggleGroup(group);
            button.setAccessibleText(what + ": " + words.apply(choice));
            button.getStyleClass().setAll("wp-segment");
            button.setOnAction(pressed -> {
                button.setSelected(true);
                chosen.accept(choice);
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        setMinWidth(USE_PREF_SIZE);
    }

    /// Shows a choice without telling anybody.
    public void choose(T choice) {
        group.getToggles().stream()
                .filter(toggle -> choice.equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }
}

package wholeplace.desktop.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The colours and fonts of the grid, read from labels that CSS styles like any other: a change of theme or of the font
/// size reaches the canvas by itself.
final class Palette {
    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Label> words = new HashMap<>();
    private final Consumer<Node> place;
    private final Runnable changed;

    /// @param place takes the labels into the scene
    /// @param changed told when a colour or font has changed
    Palette(Consumer<Node> place, Runnable changed) {
        this.place = place;
        this.changed = changed;
        for (Swatch swatch : Swatch.values()) {
            labels.add(label(List.of("swatch", swatch.styleClass())));
        }
    }

    private Label label(List<String> styleClasses) {
        var label = new Label();
        label.getStyleClass().addAll(styleClasses);
        label.setManaged(false);
        label.setVisible(false);
        label.backgroundProperty().subscribe(changed);
        label.textFillProperty().subscribe(changed);
        label.fontProperty().subscribe(changed);
        place.accept(label);
        return label;
    }

    Paint fill(Swatch swatch) {
        @Nullable Background background = labels.get(swatch.ordinal()).getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getFirst().getFill();
    }

    Paint ink(Swatch swatch) {
        return labels.get(swatch.ordinal()).getTextFill();
    }

    Font font(Swatch swatch) {
        return labels.get(swatch.ordinal()).getFont();
    }

    /// The ink of a word in a box: "Combined authority" asks the style class `word-combined-authority`.
    Paint ink(String word) {
        return words.computeIfAbsent(word, this::wordLabel).getTextFill();
    }

    private Label wordLabel(String word) {
        String styleClass = "word-" + word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var label = label(List.of("swatch", "word", styleClass));
        label.applyCss();
        return label;
    }
}

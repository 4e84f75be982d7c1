package wholeplace.desktop.exchange;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What came of something, said in sentences where it was begun. Takes no room while there is nothing to say.
final class Said extends VBox {
    Said(String id) {
        super(4);
        setId(id);
        setFocusTraversable(false);
        nothing();
    }

    void nothing() {
        say("wp-soft", List.of());
    }

    void done(String sentence) {
        say("wp-well", List.of(sentence));
    }

    void stopped(String sentence) {
        say("wp-soft", List.of(sentence));
    }

    void refused(List<String> sentences) {
        say("wp-fail", sentences);
    }

    private void say(String styleClass, List<String> sentences) {
        getChildren()
                .setAll(sentences.stream()
                        .map(sentence -> label(sentence, styleClass))
                        .toList());
        setVisible(!sentences.isEmpty());
        setManaged(!sentences.isEmpty());
    }

    private static Label label(String sentence, String styleClass) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /// All that is said, a sentence a line.
    String words() {
        return String.join(
                "\n",
                getChildren().stream().map(node -> ((Label) node).getText()).toList());
    }
}

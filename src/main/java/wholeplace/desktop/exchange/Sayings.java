package wholeplace.desktop.exchange;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A list of sentences, each under its word, that wrap.
final class Sayings extends ListView<Saying> {
    private static final int SHORTEST = 60;
    private static final int SCROLL_BAR = 16;

    /// @param title of the list, for those who hear it
    Sayings(String title, List<Saying> all) {
        super(FXCollections.observableArrayList(all));
        getStyleClass().add("wp-decisions");
        setAccessibleText(title);
        setCellFactory(view -> new Cell());
        setPrefHeight(SHORTEST);
        setMinHeight(SHORTEST);
    }

    private static final class Cell extends ListCell<Saying> {
        private final Label word = new Label();
        private final Text sentence = new Text();
        private final VBox both = new VBox(word, sentence);

        Cell() {
            sentence.getStyleClass().add("wp-sentence");
            sentence.wrappingWidthProperty()
                    .bind(Bindings.max(SHORTEST, widthProperty().subtract(SCROLL_BAR)));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Saying saying, boolean empty) {
            super.updateItem(saying, empty);
            setGraphic(saying == null ? null : both);
            setAccessibleText(saying == null ? "" : saying.word() + ". " + saying.sentence());
            if (saying != null) {
                word.setText(saying.word());
                word.getStyleClass().setAll("label", "wp-strong", saying.styleClass());
                sentence.setText(saying.sentence());
            }
        }
    }
}

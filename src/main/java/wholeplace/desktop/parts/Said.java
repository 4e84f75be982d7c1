package wholeplace.desktop.parts;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A title over a sentence.
///
/// @param styleClass how serious it is: `wp-fail`, `wp-look`, `wp-well` or `wp-ink`
public record Said(String title, String styleClass, String sentence) {
    private static final int SCROLL_BAR = 16;

    /// As a list that wraps its sentences.
    public static ListView<Said> list(String what, List<Said> all) {
        var list = new ListView<>(FXCollections.observableArrayList(all));
        list.getStyleClass().add("wp-decisions");
        list.setAccessibleText(what);
        list.setCellFactory(view -> new Cell());
        return list;
    }

    private static final class Cell extends ListCell<Said> {
        private final Label title = new Label();
        private final Text sentence = new Text();
        private final VBox both = new VBox(title, sentence);

        Cell() {
            sentence.getStyleClass().add("wp-sentence");
            sentence.wrappingWidthProperty()
                    .bind(Bindings.max(60, widthProperty().subtract(SCROLL_BAR)));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Said said, boolean empty) {
            super.updateItem(said, empty);
            setGraphic(said == null ? null : both);
            if (said != null) {
                title.setText(said.title());
                title.getStyleClass().setAll("label", "wp-strong", said.styleClass());
                sentence.setText(said.sentence());
                setAccessibleText(said.title() + ". " + said.sentence());
            }
        }
    }
}

package wholeplace.desktop.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Revision.Cause;
import wholeplace.desktop.parts.Figures;
import wholeplace.store.RevisionSummary;

/// What was done, over who did it when.
final class RevisionCell extends ListCell<RevisionSummary> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());
    private static final int SCROLL_BAR = 16;

    private final Text label = new Text();
    private final Label who = new Label();
    private final VBox both = new VBox(1, label, who);

    RevisionCell() {
        label.getStyleClass().add("wp-sentence");
        label.wrappingWidthProperty().bind(Bindings.max(60, widthProperty().subtract(SCROLL_BAR)));
        who.getStyleClass().add("wp-small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RevisionSummary revision, boolean empty) {
        super.updateItem(revision, empty);
        setGraphic(revision == null ? null : both);
        if (revision != null) {
            label.setText(revision.label());
            who.setText("%,d · %s · %s · %s%s"
                    .formatted(
                            revision.number(),
                            WHEN.format(revision.when()),
                            revision.who(),
                            Figures.count(revision.changes(), "change", "changes"),
                            source(revision.cause())));
            setAccessibleText(label.getText() + ". " + who.getText());
        }
    }

    private static String source(Cause cause) {
        return switch (cause) {
            case Cause.Edit edit -> "";
            case Cause.Imported imported -> " · from “%s”".formatted(imported.file());
            case Cause.Undo undo -> " · takes back %,d".formatted(undo.revision());
            case Cause.Redo redo -> " · makes %,d again".formatted(redo.revision());
        };
    }
}

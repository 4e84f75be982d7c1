package wholeplace.desktop.history;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;
import wholeplace.change.Fields;

/// One change: of what, which field, before and after.
final class ChangeCell extends ListCell<Change> {
    private static final int SCROLL_BAR = 16;

    private final Supplier<Budget> budget;
    private final Label of = new Label();
    private final Text what = new Text();
    private final VBox both = new VBox(1, of, what);

    /// @param budget in which to look up what is called what
    ChangeCell(Supplier<Budget> budget) {
        this.budget = budget;
        of.getStyleClass().add("wp-small");
        of.setMinWidth(0);
        what.getStyleClass().add("wp-sentence");
        what.wrappingWidthProperty().bind(Bindings.max(60, widthProperty().subtract(SCROLL_BAR)));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(change == null ? null : both);
        if (change != null) {
            of.setText(change.kind().word() + " · " + name(change));
            what.setText(words(change));
            setAccessibleText(of.getText() + ". " + what.getText());
        }
    }

    private static String words(Change change) {
        return switch (change) {
            case Change.Added added -> "added";
            case Change.Removed removed -> "removed";
            case Change.Edited edited ->
                "%s: %s → %s".formatted(edited.field(), quoted(edited.before()), quoted(edited.after()));
        };
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : text;
    }

    /// What people call it: its name as the change tells it, or as the budget has it now.
    private String name(Change change) {
        return switch (change) {
            case Change.Added added -> added.fields().getOrDefault("name", added.id());
            case Change.Removed removed -> removed.fields().getOrDefault("name", removed.id());
            case Change.Edited edited -> now(edited).orElse(edited.id());
        };
    }

    private Optional<String> now(Change.Edited edited) {
        Budget now = budget.get();
        return edited.kind() == EntityKind.BUDGET
                ? Optional.of(now.name())
                : now.rosters().of(edited.kind()).find(edited.id()).map(ChangeCell::nameOf);
    }

    private static String nameOf(Entity entity) {
        return Fields.of(entity).getOrDefault("name", entity.id().value());
    }
}

package wholeplace.desktop.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.SheetLook;

/// Which rows are taken: all, or those that say one thing in one column.
final class WhereForm extends HBox {
    /// Gets the values of a column, which may take a moment.
    interface Values {
        void of(int column, Consumer<List<String>> found);
    }

    private final Consumer<UnaryOperator<Asked>> asks;
    private final Values values;
    private final Pick<Integer> column = new Pick<>("Only rows where", this::shown, this::choose);
    private final Pick<String> value = new Pick<>("says", text -> text, this::take);
    private @Nullable Headings headings;

    WhereForm(Values values, Consumer<UnaryOperator<Asked>> asks) {
        super(8);
        this.values = values;
        this.asks = asks;
        column.setId("where-column");
        value.setId("where-value");
        value.setDisable(true);
        column.setPrefWidth(120);
        value.setPrefWidth(120);
        setHgrow(column, Priority.ALWAYS);
        setHgrow(value, Priority.ALWAYS);
        var says = new Label("says");
        says.getStyleClass().add("wp-soft");
        says.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("wp-row");
        getChildren().addAll(column, says, value);
    }

    private String shown(int chosen) {
        return headings == null || chosen < 0 ? "Every row" : ColumnNames.shown(headings, chosen);
    }

    private void choose(int chosen) {
        value.show(List.of(), null);
        value.setDisable(true);
        if (chosen < 0) {
            asks.accept(asked -> asked.withWhere(List.of()));
            return;
        }
        values.of(chosen, found -> {
            value.show(found, null);
            value.setDisable(false);
        });
    }

    private void take(String chosen) {
        Headings shown = headings;
        if (shown != null) {
            String where = ColumnNames.told(shown, column.getValue()) + "=" + chosen;
            asks.accept(asked -> asked.withWhere(List.of(where)));
        }
    }

    /// Begins anew where the sheet has other headings.
    void show(SheetLook look) {
        Headings now = look.headings().orElse(null);
        if (now == null || !now.equals(headings)) {
            headings = now;
            column.show(now == null ? List.of() : ColumnNames.choices(now), ColumnNames.NONE);
            value.show(List.of(), null);
            value.setDisable(true);
        }
    }
}

package wholeplace.desktop.overview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.budget.LineId;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.Ways;
import wholeplace.outlook.checks.Check;
import wholeplace.outlook.checks.PlanCheck;
import wholeplace.outlook.checks.Severity;

/// What somebody has to decide: the checks, the most serious first, each leading to where it comes from.
final class Decisions {
    private static final int SCROLL_BAR = 14;

    private final Ways ways;

    private Decisions(Ways ways) {
        this.ways = ways;
    }

    static Card of(List<Check> checks, Ways ways) {
        var card = new Card("What needs a decision");
        if (checks.isEmpty()) {
            card.fill(allWell());
            return card;
        }
        var count = new Label(Figures.count(checks.size(), "check", "checks"));
        count.getStyleClass().add("wp-small");
        card.addToHead(count);
        card.fill(new Decisions(ways).list(checks));
        return card;
    }

    private static Node allWell() {
        var words = new Label("Nothing. Every check is well.");
        words.getStyleClass().add("wp-well");
        return new StackPane(words);
    }

    private ListView<Check> list(List<Check> checks) {
        var list = new ListView<>(FXCollections.observableArrayList(checks));
        list.getStyleClass().add("wp-decisions");
        list.setAccessibleText("What needs a decision");
        list.setCellFactory(view -> new Cell());
        list.setPrefHeight(80);
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                checks.stream()
                        .skip(Math.max(0, list.getSelectionModel().getSelectedIndex()))
                        .findFirst()
                        .ifPresent(this::open);
            }
        });
        return list;
    }

    private void open(Check check) {
        if (check instanceof PlanCheck.NotFunded missing) {
            ways.toYear(missing.spendClass(), missing.year());
        } else if (check.subject().kind() == EntityKind.LINE) {
            ways.toLine(new LineId(check.subject().id()));
        }
    }

    /// A title in the colour of its severity over a sentence that wraps.
    private final class Cell extends ListCell<Check> {
        private final Label title = new Label();
        private final Text sentence = new Text();
        private final VBox both = new VBox(title, sentence);

        Cell() {
            sentence.getStyleClass().add("wp-sentence");
            sentence.wrappingWidthProperty()
                    .bind(Bindings.max(60, widthProperty().subtract(SCROLL_BAR)));
            setPrefWidth(0);
            setOnMouseClicked(clicked -> {
                if (getItem() != null) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Check check, boolean empty) {
            super.updateItem(check, empty);
            setGraphic(empty ? null : both);
            if (check != null) {
                title.setText(check.title());
                title.getStyleClass()
                        .setAll("label", "wp-strong", check.severity() == Severity.FAILS ? "wp-fail" : "wp-look");
                sentence.setText(check.sentence());
                setAccessibleText(check.severity().words() + ". " + check.title() + ". " + check.sentence());
            }
        }
    }
}

package wholeplace.desktop.lines;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.LineOutlook;

/// Everything about the line the cursor is on: where its figure comes from, what is wrong with it, and its fields.
final class LinePanel extends VBox {
    private final LineForm.Taker taker;
    private final Consumer<LineId> remove;
    private final VBox content = new VBox(8);
    private final VBox above = new VBox(8);
    private @Nullable LineForm form;

    LinePanel(LineForm.Taker taker, Consumer<LineId> remove) {
        this.taker = taker;
        this.remove = remove;
        getStyleClass().addAll("wp-card", "wp-line-panel");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wp-plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        nothing();
    }

    /// Shows a line at a year; nothing for a year where the cursor is on its words or total.
    void show(LineOutlook line, Optional<FinancialYear> year, Outlook outlook) {
        above.getChildren().setAll(explanation(line, year, outlook.budget()));
        warning(line).ifPresent(above.getChildren()::add);
        LineForm there = form;
        if (there != null && there.id().equals(line.line().id())) {
            there.show(line.line());
        } else {
            var made = new LineForm(outlook.budget(), line.line(), taker);
            form = made;
            content.getChildren()
                    .setAll(above, new Separator(), made, removal(line.line().id()));
        }
    }

    /// What it says when the cursor is on no line.
    void nothing() {
        form = null;
        content.getChildren()
                .setAll(
                        label("Line", "wp-strong"),
                        label(
                                "Put the cursor on a line to see where its figures come from and to change its fields.",
                                "wp-soft"));
    }

    private Node explanation(LineOutlook outlook, Optional<FinancialYear> year, Budget budget) {
        Line line = outlook.line();
        Explanation explained =
                year.map(one -> Explanation.of(outlook, one, budget)).orElseGet(() -> Explanation.of(outlook, budget));
        String where = GestureEdits.name(line) + year.map(one -> ", " + one).orElse("");
        var box = new VBox(
                2,
                label("Explain", "wp-strong"),
                label(where, "wp-small"),
                label(explained.figure(), "wp-figure"),
                label(explained.how(), "wp-ink"));
        if (!explained.from().isEmpty()) {
            box.getChildren().add(label(explained.from(), "wp-small"));
        }
        return box;
    }

    private static Optional<Node> warning(LineOutlook line) {
        return line.notComputed()
                .map(sentence -> new VBox(2, label("Not computed", "wp-strong", "wp-fail"), label(sentence, "wp-ink")));
    }

    private Node removal(LineId line) {
        var button = new Button("Remove this line", new FontIcon(Feather.TRASH_2));
        button.getStyleClass().add("wp-secondary");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> remove.accept(line));
        return button;
    }

    private static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// Goes to the notes of the line, to comment on it.
    void comment() {
        Node notes = lookup("#notes");
        if (notes != null) {
            notes.requestFocus();
        }
    }
}

package wholeplace.desktop.exchange;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Merge.Side;
import wholeplace.excel.pack.Difference;
import wholeplace.excel.pack.Question;

/// One question: what base, ours and theirs say side by side, of which the last two can be chosen.
final class QuestionCell extends ListCell<Question> {
    /// Widths of the columns in percent: what it is about, then base, ours and theirs.
    static final int[] SHARES = {34, 20, 23, 23};

    private static final double SCROLL_BAR = 18;

    private final Choices choices;
    private final Label where = label("wp-strong");
    private final Label which = label("wp-ink");
    private final Label whose = label("wp-soft");
    private final Label base = label("wp-soft");
    private final ToggleButton ours = button();
    private final ToggleButton theirs = button();
    private final GridPane row = columns();

    QuestionCell(Choices choices) {
        this.choices = choices;
        row.addRow(0, new VBox(where, new HBox(8, which, whose)), base, ours, theirs);
        which.setMinWidth(USE_PREF_SIZE);
        row.prefWidthProperty().bind(widthProperty().subtract(SCROLL_BAR));
        setPrefWidth(0);
        ours.setOnAction(pressed -> choose(Side.OURS));
        theirs.setOnAction(pressed -> choose(Side.THEIRS));
    }

    static GridPane columns() {
        var columns = new GridPane(8, 0);
        columns.getStyleClass().add("wp-question");
        for (int share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            columns.getColumnConstraints().add(column);
        }
        return columns;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static ToggleButton button() {
        var button = new ToggleButton();
        button.getStyleClass().setAll("wp-choice");
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void choose(Side side) {
        Question question = getItem();
        if (question != null) {
            choices.choose(question, side);
        }
    }

    @Override
    protected void updateItem(@Nullable Question question, boolean empty) {
        super.updateItem(question, empty);
        setGraphic(question == null ? null : row);
        setAccessibleText("");
        if (question != null) {
            show(question, question.difference());
        }
    }

    private void show(Question question, Difference says) {
        say(where, says.name());
        say(which, says.field().isEmpty() ? "All of it" : says.field());
        say(whose, says.partner().isEmpty() ? "shared by all" : says.partner());
        say(base, says.base());
        show(ours, Side.OURS, "The plan", says.ours(), question);
        show(theirs, Side.THEIRS, "The pack", says.theirs(), question);
        setAccessibleText("%s, %s. It was %s.".formatted(says.where(), whose.getText(), says.base()));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setTooltip(new Tooltip(words));
    }

    private void show(ToggleButton button, Side side, String who, String words, Question question) {
        button.setText(words);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText("%s: %s".formatted(who, words));
        button.setSelected(choices.of(question).filter(side::equals).isPresent());
        button.setId("%s-%d".formatted(side == Side.OURS ? "ours" : "theirs", getIndex()));
    }
}

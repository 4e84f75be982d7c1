package wholeplace.desktop.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.PlanYears;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.ImportChoices;
import wholeplace.excel.importing.LineField;
import wholeplace.excel.importing.SheetLook;
import wholeplace.money.FinancialYear;

/// What each column says: which holds the partner, the line's name and so on, and which the amounts of each year.
final class ColumnForm extends GridPane {
    private final Consumer<UnaryOperator<Asked>> asks;
    private final PlanYears plan;
    private final Map<String, Pick<Integer>> picks = new LinkedHashMap<>();
    private @Nullable Headings headings;

    ColumnForm(PlanYears plan, Consumer<UnaryOperator<Asked>> asks) {
        super(10, 3);
        this.plan = plan;
        this.asks = asks;
        getStyleClass().add("wp-form");
        for (int i = 0; i < 2; i++) {
            var labels = new ColumnConstraints();
            labels.setMinWidth(USE_PREF_SIZE);
            var columns = new ColumnConstraints(80, 120, Double.MAX_VALUE);
            columns.setHgrow(Priority.ALWAYS);
            getColumnConstraints().addAll(labels, columns);
        }
        int row = 0;
        for (LineField field : LineField.values()) {
            add(field.word(), ColumnNames.words(field), 0, row++);
        }
        row = 0;
        for (FinancialYear year : plan.list()) {
            add(year.toString(), year.toString(), 2, row++);
        }
    }

    private void add(String word, String words, int column, int row) {
        Pick<Integer> pick = new Pick<>("Column of " + words, this::shown, chosen -> choose(word, chosen));
        pick.setId("column-" + word.replace('/', '-'));
        picks.put(word, pick);
        var label = new Label(words);
        label.getStyleClass().add("wp-soft");
        label.setLabelFor(pick);
        addRow(row);
        add(label, column, row);
        add(pick, column + 1, row);
    }

    private String shown(int column) {
        return headings == null || column < 0 ? "No column" : ColumnNames.shown(headings, column);
    }

    private void choose(String word, int column) {
        if (headings == null) {
            return;
        }
        String told = ColumnNames.told(headings, column);
        asks.accept(asked -> {
            Map<String, String> columns = new HashMap<>(asked.columns());
            columns.put(word, told);
            return asked.withColumns(columns);
        });
    }

    /// Shows what is guessed; where nothing could be, what was chosen stays.
    void show(SheetLook look) {
        boolean others = !look.headings().equals(Optional.ofNullable(headings));
        headings = look.headings().orElse(null);
        setDisable(headings == null);
        if (headings != null) {
            Headings shown = headings;
            Optional<ImportChoices> choices = look.guess().map(guess -> guess.choices());
            picks.forEach((word, pick) -> {
                Integer before = others ? ColumnNames.NONE : pick.getValue();
                Integer column = choices.map(made -> column(made, word)).orElse(before);
                pick.show(ColumnNames.choices(shown), column);
            });
        }
    }

    private Integer column(ImportChoices choices, String word) {
        Optional<LineField> field = LineField.of(word);
        if (field.isPresent()) {
            return choices.column(field.get()).orElse(ColumnNames.NONE);
        }
        return plan.list().stream()
                .filter(year -> year.toString().equals(word))
                .findFirst()
                .flatMap(year -> Optional.ofNullable(choices.years().get(year)))
                .orElse(ColumnNames.NONE);
    }
}

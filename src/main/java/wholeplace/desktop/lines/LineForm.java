package wholeplace.desktop.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;

/// The fields of one line, each taken as soon as it is left.
final class LineForm extends GridPane {
    /// Takes a change of one field.
    interface Taker {
        void take(LineId line, UnaryOperator<Line> change, String field);
    }

    private final Budget budget;
    private final Taker taker;
    private final List<Runnable> refreshing = new ArrayList<>();
    private Line line;
    private int next;

    LineForm(Budget budget, Line line, Taker taker) {
        super(8, 8);
        this.budget = budget;
        this.line = line;
        this.taker = taker;
        getStyleClass().add("wp-form");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        build();
    }

    /// Shows what the same line says now, but for the field that somebody is writing in.
    void show(Line now) {
        line = now;
        refreshing.forEach(Runnable::run);
    }

    LineId id() {
        return line.id();
    }

    private void take(UnaryOperator<Line> change, String field) {
        if (!change.apply(line).equals(line)) {
            taker.take(line.id(), change, field);
        }
    }

    /// Keeps a control at what the line says, unless it has the focus.
    private void refresh(Node control, Runnable show) {
        show.run();
        refreshing.add(() -> {
            if (!control.isFocused()) {
                show.run();
            }
        });
    }

    private void build() {
        wide("Partner", choice(budget.partners(), LineForm::partner, Partner::name, LineForm::withPartner, "partner"));
        wide("Service", words(Line::service, Line::withService, "service"));
        wide("Theme", words(Line::theme, Line::withTheme, "theme"));
        wide("Place", words(Line::place, Line::withPlace, "place"));
        half(
                "Class",
                choice(
                        List.of(SpendClass.values()),
                        (f, l) -> l.spendClass(),
                        SpendClass::words,
                        Line::withSpendClass,
                        "class"));
        half(
                "Direction",
                choice(
                        List.of(Direction.values()),
                        (f, l) -> l.direction(),
                        Direction::words,
                        Line::withDirection,
                        "direction"));
        half(
                "Comes",
                choice(
                        List.of(Recurrence.values()),
                        (f, l) -> l.recurrence(),
                        Recurrence::words,
                        Line::withRecurrence,
                        "recurrence"));
        half("Grows", choice(growths(), (f, l) -> l.growth(), this::words, Line::withGrowth, "growth"));
        wide("Notes", notes());
    }

    private List<Growth> growths() {
        return Stream.concat(
                        Stream.of(Growth.TYPED, Growth.FLAT, Growth.CHANGES),
                        budget.indices().stream().map(Index::id).map(Growth.Indexed::new))
                .toList();
    }

    private String words(Growth growth) {
        return switch (growth) {
            case Growth.Typed t -> "As typed";
            case Growth.Flat f -> "Stays flat";
            case Growth.Changes c -> "Lasting changes";
            case Growth.Indexed indexed -> budget.indices().get(indexed.index()).name();
        };
    }

    /// What lines say already, so that the same thing is not written in two ways.
    private List<String> all(Function<Line, String> field) {
        return budget.lines().stream()
                .map(field)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private Partner partner(Line of) {
        return budget.partners().get(of.partner());
    }

    private static Line withPartner(Line line, Partner partner) {
        return line.withPartner(partner.id());
    }

    private <T> ComboBox<T> choice(
            Collection<T> choices,
            BiFunction<LineForm, Line, T> says,
            Function<T, String> words,
            BiFunction<Line, T, Line> with,
            String field) {
        var box = new ComboBox<>(FXCollections.observableArrayList(choices));
        box.setConverter(new Words<>(choices, words));
        refresh(box, () -> box.setValue(says.apply(this, line)));
        box.valueProperty().subscribe((before, after) -> take(of -> with.apply(of, after), field));
        return box;
    }

    private ComboBox<String> words(Function<Line, String> says, BiFunction<Line, String, Line> with, String field) {
        var box = new ComboBox<>(FXCollections.observableArrayList(all(says)));
        box.setEditable(true);
        TextField editor = box.getEditor();
        refresh(editor, () -> box.setValue(says.apply(line)));
        box.valueProperty().subscribe((before, after) -> take(of -> with.apply(of, plain(after)), field));
        editor.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                box.setValue(editor.getText());
            }
        });
        return box;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private TextInputControl notes() {
        var notes = new TextArea();
        notes.setWrapText(true);
        notes.setPrefRowCount(3);
        notes.setId("notes");
        refresh(notes, () -> notes.setText(line.notes()));
        notes.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                take(of -> of.withNotes(notes.getText()), "notes");
            }
        });
        return notes;
    }

    private void wide(String what, Control control) {
        next += next % 2;
        add(named(what, control), 0, next / 2, 2, 1);
        next += 2;
    }

    private void half(String what, Control control) {
        add(named(what, control), next % 2, next / 2);
        next++;
    }

    private static Node named(String what, Control control) {
        var label = new Label(what);
        label.getStyleClass().add("wp-small");
        label.setLabelFor(control);
        control.setAccessibleText(what);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        return new VBox(2, label, control);
    }

    /// Choices by the words for them.
    private static final class Words<T> extends StringConverter<T> {
        private final Collection<T> choices;
        private final Function<T, String> words;

        Words(Collection<T> choices, Function<T, String> words) {
            this.choices = choices;
            this.words = words;
        }

        @Override
        public String toString(T choice) {
            return choice == null ? "" : words.apply(choice);
        }

        @Override
        public T fromString(String text) {
            return choices.stream()
                    .filter(choice -> words.apply(choice).equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

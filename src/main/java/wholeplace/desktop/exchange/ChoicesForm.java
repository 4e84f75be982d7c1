package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.parts.Segments;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Sheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.ImportChoices;
import wholeplace.excel.importing.LineField;
import wholeplace.money.Unit;

/// How a sheet is read: everything guessed already, each to be corrected.
final class ChoicesForm extends VBox {
    private static final String NO_COLUMN = "no column";

    private final List<Sheet> sheets;
    private final Consumer<Asked> changed;
    private Asked asked;

    /// @param changed hears what is asked after each correction
    ChoicesForm(List<Sheet> sheets, Asked asked, Consumer<Asked> changed) {
        super(8);
        this.sheets = sheets;
        this.asked = asked;
        this.changed = changed;
        getStyleClass().add("wp-form");
        show(null);
    }

    /// Shows what was chosen for what was not asked; nothing while that is not known.
    void show(@Nullable ImportChoices choices) {
        getChildren().clear();
        named("Sheet", sheet(choices));
        named("Headings are in row", header(choices));
        named("Figures are in", unit(choices));
        if (choices != null) {
            Headings headings = choices.headings();
            named("Only rows where (Column=Value)", where());
            named("Lines of partner, where no column says it", partner());
            for (LineField field : LineField.values()) {
                named("Column of the " + field.word(), column(field, choices, headings));
            }
            named("Years", years(choices));
        }
        getChildren().add(onlyPlanYears());
    }

    private void take(Asked now) {
        asked = now;
        changed.accept(now);
    }

    private Control sheet(@Nullable ImportChoices choices) {
        var box = new ComboBox<>(FXCollections.observableArrayList(
                sheets.stream().map(Sheet::name).toList()));
        box.setValue(
                choices == null ? asked.sheet().orElse("") : choices.headings().sheet());
        box.valueProperty()
                .subscribe((before, after) -> take(new Asked(
                        Optional.of(after),
                        Optional.empty(),
                        asked.unit(),
                        Map.of(),
                        List.of(),
                        asked.partner(),
                        asked.onlyPlanYears())));
        return box;
    }

    private Control header(@Nullable ImportChoices choices) {
        var field = new TextField(
                choices == null
                        ? asked.header().map(String::valueOf).orElse("")
                        : Integer.toString(choices.headings().row()));
        onEntered(field, text -> {
            if (text.matches("[1-9]\\d{0,6}")) {
                take(asked.withHeader(Integer.parseInt(text)));
            }
        });
        return field;
    }

    private Node unit(@Nullable ImportChoices choices) {
        var units = new Segments<Unit>(
                "Figures are in",
                List.of(Unit.POUNDS, Unit.THOUSANDS, Unit.MILLIONS),
                Unit::sign,
                unit -> take(asked.withUnit(unit)));
        asked.unit()
                .or(() -> Optional.ofNullable(choices).map(ImportChoices::unit))
                .ifPresent(units::choose);
        return units;
    }

    private Control where() {
        var field = new TextField(String.join("; ", asked.where()));
        field.setId("where");
        field.setPromptText("Region=North East");
        onEntered(
                field,
                text -> take(asked.withWhere(List.of(text.split(";")).stream()
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())));
        return field;
    }

    private Control partner() {
        var field = new TextField(asked.partner().orElse(""));
        onEntered(
                field,
                text -> take(new Asked(
                        asked.sheet(),
                        asked.header(),
                        asked.unit(),
                        asked.columns(),
                        asked.where(),
                        Optional.of(text).filter(name -> !name.isBlank()),
                        asked.onlyPlanYears())));
        return field;
    }

    private Control column(LineField field, ImportChoices choices, Headings headings) {
        List<String> offered = new ArrayList<>(List.of(NO_COLUMN));
        IntStream.range(0, headings.width())
                .filter(column -> !headings.text(column).isEmpty())
                .forEach(column -> offered.add(offer(column, headings)));
        var box = new ComboBox<>(FXCollections.observableArrayList(offered));
        box.setValue(choices.column(field)
                .filter(column -> column >= 0)
                .map(column -> offer(column, headings))
                .orElse(NO_COLUMN));
        box.valueProperty().subscribe((before, after) -> {
            Map<String, String> columns = new LinkedHashMap<>(asked.columns());
            columns.put(field.word(), after.equals(NO_COLUMN) ? "" : after.substring(0, after.indexOf(' ')));
            take(asked.withColumns(columns));
        });
        return box;
    }

    /// `F  Region`.
    private static String offer(int column, Headings headings) {
        return CellAddress.letters(column) + "  " + headings.text(column);
    }

    private static Control years(ImportChoices choices) {
        List<String> all = choices.years().entrySet().stream()
                .map(year -> "%s from %s".formatted(year.getKey(), CellAddress.letters(year.getValue())))
                .toList();
        var label = new Label(String.join(", ", all));
        label.setWrapText(true);
        return label;
    }

    private Control onlyPlanYears() {
        var box = new CheckBox("Leave out years beyond the plan");
        box.setSelected(asked.onlyPlanYears());
        box.setOnAction(pressed -> take(new Asked(
                asked.sheet(),
                asked.header(),
                asked.unit(),
                asked.columns(),
                asked.where(),
                asked.partner(),
                box.isSelected())));
        return box;
    }

    private static void onEntered(TextField field, Consumer<String> entered) {
        String before = field.getText();
        field.setOnAction(pressed -> entered.accept(field.getText().strip()));
        field.focusedProperty().subscribe((was, focused) -> {
            if (!focused && !field.getText().equals(before)) {
                entered.accept(field.getText().strip());
            }
        });
    }

    private void named(String what, Node control) {
        var label = new Label(what);
        label.getStyleClass().add("wp-small");
        label.setLabelFor(control);
        if (control instanceof Control real) {
            real.setAccessibleText(what);
            real.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().add(new VBox(2, label, control));
    }
}

package wholeplace.desktop.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.desktop.parts.Segments;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;
import wholeplace.excel.Sheet;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.LineField;
import wholeplace.excel.importing.SheetLook;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;

/// Which sheet, which row of headings, which unit, which rows, and whose lines.
final class SheetForm extends GridPane {
    private static final int ROWS_OFFERED = 60;
    private static final int LONGEST_ROW = 60;

    private final Consumer<UnaryOperator<Asked>> asks;
    private final List<String> sheets;
    private final Pick<String> sheet;
    private final Pick<Integer> header;
    private final Segments<Unit> unit;
    private final WhereForm where;
    private final ComboBox<String> partner = new ComboBox<>();
    private final ComboBox<String> sender = new ComboBox<>();
    private final Pick<FinancialYear> year;
    private List<Row> rows = List.of();

    /// @param senders of whom something is remembered
    /// @param sent hears who sent the sheet; an empty text where nobody was named
    SheetForm(
            Spreadsheet file,
            Budget budget,
            List<String> senders,
            WhereForm.Values values,
            Consumer<UnaryOperator<Asked>> asks,
            Consumer<String> sent) {
        super(10, 6);
        this.asks = asks;
        sheets = file.sheets().stream().map(Sheet::name).toList();
        sheet = new Pick<>("Sheet", name -> name, name -> asks.accept(asked -> other(asked, name)));
        header = new Pick<>("Row of headings", this::shown, row -> asks.accept(asked -> otherRow(asked, row)));
        unit = new Segments<>("Figures in", List.of(Unit.values()), Unit::sign, this::choose);
        where = new WhereForm(values, asks);
        year = new Pick<>(
                "Year, if nothing says",
                FinancialYear::toString,
                chosen -> asks.accept(asked -> asked.withYear(chosen)));
        year.setId("year");
        year.setPromptText("As the sheet says");
        year.show(budget.years().list(), null);
        sender(senders, sent);
        sheet.setId("sheet");
        header.setId("header");
        partner(budget);
        lay(budget);
    }

    private void lay(Budget budget) {
        getStyleClass().add("wp-form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(labels, controls);
        row("Sent by", sender);
        row("Sheet", sheet);
        row("Headings in", header);
        unit.setMaxWidth(USE_PREF_SIZE);
        row("Figures in", unit);
        row("Only rows where", where);
        row("Partner, if no column says", partner);
        var years = new CheckBox("Leave out years beyond %s".formatted(budget.years()));
        years.setId("only-plan-years");
        years.setOnAction(pressed -> asks.accept(asked -> asked.withOnlyPlanYears(years.isSelected())));
        row("Years", years);
        row("Year, if nothing says", year);
    }

    private void row(String words, Node control) {
        var label = new Label(words);
        label.getStyleClass().add("wp-soft");
        label.setLabelFor(control);
        addRow(getRowCount(), label, control);
    }

    private void sender(List<String> senders, Consumer<String> sent) {
        sender.setId("sender");
        sender.setEditable(true);
        sender.setMaxWidth(Double.MAX_VALUE);
        sender.setPromptText("A name, to have this remembered for the next sheet");
        sender.setAccessibleText("Who sent the sheet");
        sender.getItems().setAll(senders);
        sender.valueProperty()
                .subscribe((before, now) ->
                        sent.accept(Optional.ofNullable(now).orElse("").strip()));
    }

    private void partner(Budget budget) {
        partner.setId("partner");
        partner.setEditable(true);
        partner.setMaxWidth(Double.MAX_VALUE);
        partner.setPromptText("The place itself");
        partner.setAccessibleText("Partner, if no column says");
        partner.getItems()
                .setAll(budget.partners().stream().map(Partner::name).sorted().toList());
        partner.valueProperty()
                .subscribe((before, now) -> asks.accept(asked ->
                        asked.withPartner(Optional.ofNullable(now).orElse("").strip())));
    }

    private void choose(Unit chosen) {
        asks.accept(asked -> asked.withUnit(chosen));
    }

    /// Nothing that was said of one sheet holds for another, but for whose it is.
    private static Asked other(Asked asked, String name) {
        return new Asked(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                asked.partner(),
                asked.onlyPlanYears());
    }

    private static Asked otherRow(Asked asked, int row) {
        return asked.withHeader(row).withColumns(Map.of()).withWhere(List.of());
    }

    private String shown(int number) {
        String texts = rows.stream()
                .filter(row -> row.number() == number)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(", "));
        String first = texts.length() <= LONGEST_ROW
                ? texts
                : texts.substring(0, LONGEST_ROW - 1).strip() + "…";
        return "Row %d: %s".formatted(number, first);
    }

    void show(SheetLook look) {
        rows = look.data().rows().stream().limit(ROWS_OFFERED).toList();
        sheet.show(sheets, look.data().sheet().name());
        @Nullable Integer row = look.headings().map(Headings::row).orElse(null);
        List<Integer> offered = Stream.concat(rows.stream().map(Row::number), Optional.ofNullable(row).stream())
                .distinct()
                .toList();
        header.show(offered, row);
        look.guess().ifPresent(guess -> {
            unit.choose(guess.choices().unit());
            partner.setDisable(guess.choices().column(LineField.PARTNER).isPresent());
        });
        where.show(look);
    }
}

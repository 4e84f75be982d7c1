package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wholeplace.desktop.parts.Card;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.InputCells;
import wholeplace.excel.template.RowMeaning;

/// Which table of a template asks for amounts, where it wants something typed, and what each row of the table means.
final class BindForm extends VBox {
    private static final int MOST_HEADINGS = 4;

    /// A table, as somebody chose it.
    record Table(String name, String sheet, CellArea cells, int headings) {}

    private final Templates.Unknown unknown;
    private final Consumer<Table> drafts;
    private final Consumer<Binding> changes;
    private final Card how = new Card("Which table asks for amounts");
    private final TextField name = new TextField();
    private final Pick<String> sheet;
    private final TextField cells = new TextField();
    private final Pick<Integer> headings;

    BindForm(Templates.Unknown unknown, Consumer<Table> drafts, Consumer<Binding> changes) {
        super(10);
        this.unknown = unknown;
        this.drafts = drafts;
        this.changes = changes;
        sheet = new Pick<>("Sheet", text -> text, this::suggest);
        sheet.setId("bind-sheet");
        headings = new Pick<>("Rows of headings", number -> Integer.toString(number), number -> {});
        headings.setId("bind-headings");
        name.setId("bind-name");
        cells.setId("bind-cells");
        name.setText(String.valueOf(unknown.file().getFileName()).replaceFirst("(?i)\\.xlsx$", ""));
        lay();
        List<String> sheets = unknown.cells().stream()
                .map(InputCells.InputCell::sheet)
                .distinct()
                .toList();
        sheet.show(sheets, sheets.isEmpty() ? null : sheets.getFirst());
        headings.show(IntStream.rangeClosed(1, MOST_HEADINGS).boxed().toList(), 1);
        sheets.stream().findFirst().ifPresent(this::suggest);
    }

    private void lay() {
        name.setAccessibleText("What the template is called");
        cells.setAccessibleText("The table with its headings and labels, such as B42:O52");
        cells.setPromptText("such as B42:O52");
        cells.setPrefColumnCount(10);
        HBox.setHgrow(name, Priority.ALWAYS);
        var read = new Button("Read this table");
        read.setId("bind-read");
        read.getStyleClass().add("wp-secondary");
        read.setMinWidth(USE_PREF_SIZE);
        read.setOnAction(pressed -> draft());
        var first = new HBox(10, words("It is called"), name);
        var second = new HBox(
                10,
                words("Sheet"),
                sheet,
                words("Table, with its headings and labels"),
                cells,
                words("Rows of headings"),
                headings,
                read);
        first.getStyleClass().addAll("wp-row", "wp-form");
        second.getStyleClass().addAll("wp-row", "wp-form");
        how.getChildren().addAll(first, second);
        how.setMinHeight(USE_PREF_SIZE);
    }

    private static Label words(String words) {
        var label = Labels.soft(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// Round the cells in which the sheet wants something typed, with a row of headings and a column of labels.
    private void suggest(String chosen) {
        List<CellAddress> wanted = unknown.cells().stream()
                .filter(cell -> cell.sheet().equals(chosen))
                .map(InputCells.InputCell::cell)
                .toList();
        if (!wanted.isEmpty()) {
            int left = wanted.stream().mapToInt(CellAddress::column).min().orElse(1);
            int right = wanted.stream().mapToInt(CellAddress::column).max().orElse(1);
            int top = wanted.stream().mapToInt(CellAddress::row).min().orElse(2);
            int bottom = wanted.stream().mapToInt(CellAddress::row).max().orElse(2);
            cells.setText(new CellAddress(Math.max(0, left - 1), Math.max(1, top - 1)) + ":"
                    + new CellAddress(right, bottom));
        }
    }

    private void draft() {
        try {
            drafts.accept(new Table(
                    name.getText().strip(),
                    sheet.getValue(),
                    CellArea.parse(cells.getText().strip()),
                    headings.getValue()));
        } catch (IllegalArgumentException e) {
            show(List.of(String.valueOf(e.getMessage())));
        }
    }

    /// Where nothing is read yet, the cells in which the template wants something.
    ///
    /// @param refusals why the table cannot be read
    void show(List<String> refusals) {
        List<Saying> all = new ArrayList<>();
        refusals.forEach(sentence -> all.add(Saying.fails("Cannot be read like this", sentence)));
        unknown.cells().forEach(cell -> all.add(saying(cell)));
        var card = Columns.card("Where it wants something typed", all, "No cell of it is open for typing.");
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(how, card);
    }

    private static Saying saying(InputCells.InputCell cell) {
        String what = cell.heading().isEmpty() ? cell.label() : cell.label() + " / " + cell.heading();
        return Saying.plain(
                "%s %s".formatted(cell.sheet(), cell.cell()),
                (what.isBlank() ? "Nothing stands beside it" : what)
                        + (cell.accepts().isEmpty() ? "." : "; takes " + cell.accepts() + "."));
    }

    /// What each row is taken for, to be corrected, and what the columns mean.
    void show(BindJourney.Read read) {
        var rows = new GridPane(10, 4);
        rows.getStyleClass().add("wp-form");
        var labels = new ColumnConstraints();
        labels.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(labels, new ColumnConstraints(220));
        read.rows().forEach((text, taken) -> {
            var label = new Label(text);
            label.setMinWidth(0);
            var meaning = new Pick<RowMeaning>(
                    "What the row \"%s\" means".formatted(text), BindForm::words, chosen -> change(read, text, chosen));
            meaning.setId("meaning-" + rows.getRowCount());
            meaning.show(List.of(RowMeaning.values()), taken);
            label.setLabelFor(meaning);
            rows.addRow(rows.getRowCount(), label, meaning);
        });
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("wp-plain-scroll");
        var what = new Card("What each row means");
        what.fill(scroll);
        VBox.setVgrow(what, Priority.ALWAYS);
        var columns = Columns.card(
                "What each column means",
                read.periods().stream()
                        .map(text -> Saying.plain("Amounts", text))
                        .toList(),
                "No column names a year.");
        var both = Columns.columns(new VBox(10, what), new VBox(10, columns));
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(how, both);
    }

    private void change(BindJourney.Read read, String label, RowMeaning chosen) {
        Map<String, RowMeaning> all = new LinkedHashMap<>(read.rows());
        all.put(label, chosen);
        changes.accept(read.binding().withMeanings(all));
    }

    private static String words(RowMeaning meaning) {
        return switch (meaning) {
            case AMOUNTS -> "amounts";
            case CAPITAL -> "amounts, capital";
            case REVENUE -> "amounts, revenue";
            case TOTAL -> "adds up the rows above";
            case GRAND_TOTAL -> "adds up all rows";
            case MEMO -> "beside the total, left out";
        };
    }
}

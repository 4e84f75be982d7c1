package wholeplace.desktop.exchange;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.excel.importing.Headings;
import wholeplace.excel.importing.ImportChoices;
import wholeplace.excel.importing.SheetLook;

/// The rows of a sheet about its headings, as a spreadsheet shows them, with what each column is taken for above it.
final class TopRows extends ScrollPane {
    private static final int ROWS = 12;
    private static final int ROWS_ABOVE = 4;
    private static final int COLUMNS = 60;

    private final GridPane grid = new GridPane();
    private final DecimalFormat figures = new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK));

    TopRows() {
        grid.getStyleClass().add("wp-top-rows");
        getStyleClass().add("wp-plain-scroll");
        setContent(grid);
        setFocusTraversable(true);
        setAccessibleText("The first rows of the sheet");
    }

    void show(SheetLook look) {
        grid.getChildren().clear();
        Map<Integer, String> taken = new HashMap<>();
        look.guess().ifPresent(guess -> taken(guess.choices(), taken));
        int header = look.headings().map(Headings::row).orElse(0);
        List<Row> rows = rows(look, header);
        int width = Math.min(
                COLUMNS, rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        add("", "wp-top-letter", 0, 0);
        IntStream.range(0, width).forEach(column -> head(column, taken));
        for (int i = 0; i < rows.size(); i++) {
            show(rows.get(i), i + 2, width, rows.get(i).number() == header, taken);
        }
    }

    private static void taken(ImportChoices choices, Map<Integer, String> taken) {
        choices.columns().forEach((field, column) -> taken.put(column, ColumnNames.words(field)));
        choices.years().forEach((year, column) -> taken.put(column, year.toString()));
    }

    /// From a little above the headings.
    private static List<Row> rows(SheetLook look, int header) {
        List<Row> all = look.data().rows();
        long above = all.stream().takeWhile(row -> row.number() < header).count();
        return all.stream().skip(Math.max(0, above - ROWS_ABOVE)).limit(ROWS).toList();
    }

    private void head(int column, Map<Integer, String> taken) {
        Label letter = add(CellAddress.letters(column), "wp-top-letter", column + 1, 0);
        GridPane.setHalignment(letter, HPos.CENTER);
        add(taken.getOrDefault(column, ""), "wp-top-taken", column + 1, 1);
    }

    private void show(Row row, int at, int width, boolean header, Map<Integer, String> taken) {
        add(Integer.toString(row.number()), "wp-top-letter", 0, at);
        for (int column = 0; column < width; column++) {
            Cell cell = row.cell(column);
            Label label = add(text(cell), "wp-top-cell", column + 1, at);
            if (cell instanceof Cell.Figure) {
                label.getStyleClass().add("figure");
            }
            if (header) {
                label.getStyleClass().add("header");
            } else if (row.hidden() || !taken.containsKey(column)) {
                label.getStyleClass().add("aside");
            }
        }
    }

    private String text(Cell cell) {
        String text = cell instanceof Cell.Figure figure ? figures.format(figure.exact()) : cell.text();
        return text.replaceAll("\\s+", " ").strip();
    }

    private Label add(String text, String styleClass, int column, int row) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMaxWidth(styleClass.equals("wp-top-cell") ? 130 : Double.MAX_VALUE);
        GridPane.setFillWidth(label, true);
        grid.add(label, column, row);
        return label;
    }
}

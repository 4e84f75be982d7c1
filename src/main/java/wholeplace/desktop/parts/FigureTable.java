package wholeplace.desktop.parts;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.theme.Fonts;

/// Names with their figures in columns, and a total that stays in sight under them. What is too wide scrolls under the
/// names.
public final class FigureTable extends VBox {
    private static final int ROW = 26;
    private static final double COLUMN_GAP = 15;
    private static final double RIGHT = 8;
    private static final double NARROWEST_COLUMN = 56;

    /// @param name of a part; the figures in the order of the headings
    public record Row(String name, List<String> figures) {}

    private final Layout layout = new Layout();
    private final ScrollBar across = new ScrollBar();
    private final ListView<Row> list;
    private final Line head;
    private final Line foot;

    /// @param headings over the names and over each column
    public FigureTable(String title, Row headings, List<Row> rows, Row total) {
        getStyleClass().add("wp-figures");
        layout.measure(headings, rows, total);
        head = new Line(headings, "wp-figures-head");
        foot = new Line(total, "wp-figures-total");
        list = new ListView<>(FXCollections.observableArrayList(rows));
        list.setAccessibleText(title);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setPrefHeight(Math.max(1, rows.size()) * ROW);
        list.setMinHeight(ROW);
        list.setMaxHeight(Math.max(1, rows.size()) * ROW);
        setVgrow(list, Priority.SOMETIMES);
        across.setAccessibleText("More years");
        across.valueProperty().addListener(moved -> scrolled());
        getChildren().setAll(head, list, foot, across);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        layout.fit(getWidth());
        across.setVisible(layout.hidden() > 0);
        across.setManaged(layout.hidden() > 0);
        across.setMax(Math.max(1, layout.hidden()));
        across.setVisibleAmount(across.getMax() * layout.shown());
        super.layoutChildren();
        scrolled();
    }

    private void scrolled() {
        layout.offset = Math.min(across.getValue(), layout.hidden());
        head.requestLayout();
        foot.requestLayout();
        list.lookupAll(".wp-figures-row").forEach(node -> ((Line) node).requestLayout());
    }

    /// Where columns stand, for head, rows and total alike.
    private static final class Layout {
        private double name;
        private double column;
        private double last;
        private double all;
        private double figures;
        private double offset;

        void measure(Row headings, List<Row> rows, Row total) {
            List<Row> every =
                    Stream.concat(Stream.of(headings, total), rows.stream()).toList();
            int columns = headings.figures().size();
            column = widest(every, 0, columns - 1);
            last = widest(every, columns - 1, columns);
            all = column * (columns - 1) + last;
        }

        private static double widest(List<Row> rows, int from, int to) {
            double widest = rows.stream()
                    .flatMap(row -> row.figures().subList(from, to).stream())
                    .mapToDouble(FigureTable::bold)
                    .max()
                    .orElse(0);
            return Math.max(NARROWEST_COLUMN, Math.ceil(widest) + COLUMN_GAP);
        }

        /// Where a column ends, of so many of which the last is wider.
        double right(int column, int columns) {
            double end = this.column * (column + 1);
            return column == columns - 1 ? all - offset : end - offset;
        }

        void fit(double width) {
            double names = Math.max(width - all, Math.min(width * 0.3, 180));
            name = Math.floor(Math.min(width, names));
            figures = width - name;
        }

        double hidden() {
            return Math.max(0, all - figures);
        }

        double shown() {
            return all == 0 ? 1 : figures / all;
        }
    }

    private static double bold(String figure) {
        var text = new Text(figure);
        text.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, Fonts.SIZE));
        return text.getLayoutBounds().getWidth();
    }

    /// One row: the name at the left, figures at the right ends of their columns.
    private final class Line extends Region {
        private final Label name;
        private final Pane window = new Pane();
        private final Rectangle clip = new Rectangle();

        Line(Row row, String styleClass) {
            getStyleClass().add(styleClass);
            name = new Label(row.name());
            name.setMinWidth(0);
            for (String figure : row.figures()) {
                var label = new Label(figure);
                label.setManaged(false);
                window.getChildren().add(label);
            }
            window.setClip(clip);
            getChildren().addAll(name, window);
            setMinHeight(ROW);
            setPrefHeight(ROW);
        }

        @Override
        protected void layoutChildren() {
            name.resizeRelocate(8, 0, Math.max(0, layout.name - 12), getHeight());
            window.resizeRelocate(layout.name, 0, layout.figures, getHeight());
            clip.setWidth(layout.figures);
            clip.setHeight(getHeight());
            for (int i = 0; i < window.getChildren().size(); i++) {
                var label = window.getChildren().get(i);
                double width = label.prefWidth(-1);
                double right = layout.right(i, window.getChildren().size()) - RIGHT;
                label.resizeRelocate(Math.rint(right - width), 0, width, getHeight());
            }
        }
    }

    private final class Cell extends ListCell<Row> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null ? null : new Line(row, "wp-figures-row"));
            setAccessibleText(row == null ? "" : row.name() + ": " + String.join(", ", row.figures()));
        }
    }
}

package wholeplace.desktop.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// Says which colour of a chart is what.
public final class Legend extends FlowPane {
    private static final int KEY = 10;

    public Legend(Columns columns) {
        super(14, 4);
        getStyleClass().add("wp-legend");
        List<Series> series = columns.series();
        for (int i = 0; i < series.size(); i++) {
            add(square(i + 1), series.get(i).name());
        }
        columns.mark().ifPresent(mark -> add(line(), mark.name()));
    }

    private void add(Node key, String name) {
        var label = new Label(name, key);
        label.setGraphicTextGap(6);
        label.setMaxWidth(190);
        label.getStyleClass().add("wp-small");
        getChildren().add(label);
    }

    private static Node square(int number) {
        var square = new Region();
        square.setMinSize(KEY, KEY);
        square.setMaxSize(KEY, KEY);
        square.getStyleClass().add("wp-key-" + number);
        return square;
    }

    private static Node line() {
        var line = new Line(0, 0, KEY + 4, 0);
        line.getStyleClass().add("wp-chart-mark");
        return line;
    }
}

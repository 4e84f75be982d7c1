package wholeplace.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Draws [Columns]: level grid lines with their amounts, a column a year, its total on top where there is room.
public final class StackedColumns extends Pane {
    private static final double AXIS_GAP = 10;
    private static final double FOOT = 24;
    private static final double HEAD = 18;
    private static final double WHITE = 2;
    private static final double COLUMN_SHARE = 0.56;
    private static final double WIDEST_COLUMN = 72;
    private static final double MARK_OVERHANG = 5;
    private static final double LABEL_GAP = 8;

    private final Columns columns;
    private final Axis axis;
    private final List<Line> gridLines = new ArrayList<>();
    private final List<Text> tickLabels = new ArrayList<>();
    private final List<Text> yearLabels = new ArrayList<>();
    private final List<Text> totals = new ArrayList<>();
    private final List<Line> marks = new ArrayList<>();
    private final List<List<Rectangle>> bars = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

    public StackedColumns(String title, Columns columns) {
        this.columns = columns;
        this.axis = columns.axis();
        getStyleClass().add("wp-chart");
        setMinSize(160, 110);
        setPrefSize(480, 200);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(title + ". " + columns.inWords());
        axis.ticks().forEach(this::addTick);
        columns.years().list().forEach(this::addColumn);
        tooltip.setShowDelay(Duration.millis(150));
        setOnMouseMoved(moved -> explain(moved.getX()));
        Tooltip.install(this, tooltip);
    }

    private void addTick(Money tick) {
        var line = new Line();
        line.getStyleClass().add(tick.isZero() ? "wp-chart-base" : "wp-chart-grid");
        gridLines.add(line);
        tickLabels.add(text(axis.label(tick), "wp-chart-label"));
        getChildren().add(line);
    }

    private void addColumn(FinancialYear year) {
        List<Rectangle> stack = new ArrayList<>();
        for (int i = 0; i < columns.series().size(); i++) {
            var bar = new Rectangle();
            bar.getStyleClass().add("wp-fill-" + (i + 1));
            stack.add(bar);
        }
        bars.add(stack);
        getChildren().addAll(stack);
        yearLabels.add(text(year.toString(), "wp-chart-label"));
        totals.add(text(AmountText.show(columns.total(year), axis.unit()), "wp-chart-total"));
        columns.mark().ifPresent(mark -> addMark());
    }

    private void addMark() {
        var halo = new Line();
        halo.getStyleClass().add("wp-chart-halo");
        var mark = new Line();
        mark.getStyleClass().add("wp-chart-mark");
        halo.startXProperty().bind(mark.startXProperty());
        halo.startYProperty().bind(mark.startYProperty());
        halo.endXProperty().bind(mark.endXProperty());
        halo.endYProperty().bind(mark.endYProperty());
        marks.add(mark);
        getChildren().addAll(halo, mark);
    }

    private Text text(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().addAll("text", styleClass);
        text.setTextOrigin(VPos.BASELINE);
        getChildren().add(text);
        return text;
    }

    @Override
    protected void layoutChildren() {
        layTicks();
        double room = (getWidth() - left()) / columns.years().count();
        layYearLabels(room);
        boolean totalsFit = widest(totals) + LABEL_GAP <= room;
        for (int i = 0; i < columns.years().count(); i++) {
            layColumn(i, room);
            totals.get(i).setVisible(totalsFit);
        }
    }

    private void layTicks() {
        for (int i = 0; i < gridLines.size(); i++) {
            double y = Math.round(y(axis.ticks().get(i))) + 0.5;
            Line line = gridLines.get(i);
            line.setStartX(left());
            line.setEndX(getWidth());
            line.setStartY(y);
            line.setEndY(y);
            Text label = tickLabels.get(i);
            label.setX(left() - AXIS_GAP - label.getLayoutBounds().getWidth());
            label.setY(y + 4);
        }
    }

    /// Year labels stay level: in full where they fit, else short, else every second, fifth or tenth of them.
    private void layYearLabels(double room) {
        boolean full = yearWidth(true) + LABEL_GAP <= room;
        int every = 1;
        for (int candidate : new int[] {1, 2, 5, 10}) {
            every = candidate;
            if (full || yearWidth(false) + LABEL_GAP <= room * candidate) {
                break;
            }
        }
        for (int i = 0; i < yearLabels.size(); i++) {
            Text label = yearLabels.get(i);
            FinancialYear year = columns.years().first().plus(i);
            label.setText(full ? year.toString() : year.shortLabel());
            label.setVisible(i % every == 0);
            label.setX(left() + room * (i + 0.5) - label.getLayoutBounds().getWidth() / 2);
            label.setY(getHeight() - 5);
        }
    }

    private double yearWidth(boolean full) {
        Text label = yearLabels.getFirst();
        FinancialYear first = columns.years().first();
        label.setText(full ? first.toString() : first.shortLabel());
        return label.getLayoutBounds().getWidth();
    }

    private void layColumn(int index, double room) {
        FinancialYear year = columns.years().first().plus(index);
        double width = Math.max(2, Math.round(Math.min(WIDEST_COLUMN, room * COLUMN_SHARE)));
        double x = Math.round(left() + room * (index + 0.5) - width / 2);
        Money top = Money.ZERO;
        Money foot = Money.ZERO;
        for (int i = 0; i < columns.series().size(); i++) {
            Money amount = columns.series().get(i).amounts().amount(year);
            Money from = amount.isNegative() ? foot : top;
            Money to = from.plus(amount);
            layBar(bars.get(index).get(i), x, width, from, to);
            top = amount.isNegative() ? top : to;
            foot = amount.isNegative() ? to : foot;
        }
        Text total = totals.get(index);
        total.setX(x + width / 2 - total.getLayoutBounds().getWidth() / 2);
        total.setY(y(highest(top, year)) - 6);
        layMark(index, x, width, year);
    }

    private Money highest(Money top, FinancialYear year) {
        Money marked = columns.mark().map(mark -> mark.amounts().amount(year)).orElse(top);
        boolean inTheWay = !marked.equals(top) && y(top) - y(marked) < HEAD + 4 && marked.compareTo(top) > 0;
        return inTheWay ? marked : top;
    }

    /// A white gap is left at the end away from nought, so that neighbours can be told apart without their colours.
    private void layBar(Rectangle bar, double x, double width, Money from, Money to) {
        double upper = Math.min(y(from), y(to));
        double height = Math.abs(y(from) - y(to));
        double gap = height > 2 * WHITE ? WHITE : 0;
        bar.setX(x);
        bar.setWidth(width);
        bar.setY(to.compareTo(from) < 0 ? upper : upper + gap);
        bar.setHeight(height - gap);
    }

    private void layMark(int index, double x, double width, FinancialYear year) {
        columns.mark().ifPresent(mark -> {
            double y = Math.round(y(mark.amounts().amount(year))) + 0.5;
            Line line = marks.get(index);
            line.setStartX(x - MARK_OVERHANG);
            line.setEndX(x + width + MARK_OVERHANG);
            line.setStartY(y);
            line.setEndY(y);
        });
    }

    private void explain(double x) {
        double room = (getWidth() - left()) / columns.years().count();
        int index = (int)
                Math.clamp(Math.floor((x - left()) / room), 0, columns.years().count() - 1);
        FinancialYear year = columns.years().first().plus(index);
        var words = new StringBuilder(year + ", " + axis.unit().sign());
        for (Series one : columns.series().reversed()) {
            words.append("\n%s  %s"
                    .formatted(one.name(), AmountText.show(one.amounts().amount(year), axis.unit())));
        }
        words.append("\nTogether  ").append(AmountText.show(columns.total(year), axis.unit()));
        columns.mark()
                .ifPresent(mark -> words.append("\n%s  %s"
                        .formatted(mark.name(), AmountText.show(mark.amounts().amount(year), axis.unit()))));
        tooltip.setText(words.toString());
    }

    private double y(Money amount) {
        return HEAD + (getHeight() - HEAD - FOOT) * (1 - axis.height(amount));
    }

    private double left() {
        return widest(tickLabels) + AXIS_GAP;
    }

    private static double widest(List<Text> texts) {
        return texts.stream()
                .mapToDouble(text -> text.getLayoutBounds().getWidth())
                .max()
                .orElse(0);
    }
}

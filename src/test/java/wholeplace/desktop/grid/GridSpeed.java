package wholeplace.desktop.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Calderbridge;
import wholeplace.desktop.grid.core.Column;
import wholeplace.desktop.grid.core.Filter;
import wholeplace.desktop.grid.core.Group;
import wholeplace.desktop.grid.core.Kind;
import wholeplace.desktop.grid.core.LineTable;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.grid.core.Step;
import wholeplace.desktop.theme.Theme;
import wholeplace.money.Unit;

/// How long the grid holds up the window's thread, at any number of lines and years. Run it for figures.
final class GridSpeed {
    private static final int WARM_UP = 60;
    private static final int STEPS = 101;
    private static final int LINES_IN_A_GROUP = 50;

    private final Sheet sheet;
    private final Grid grid;
    private final Stage stage;

    GridSpeed(int lines, int years) {
        sheet = sheet(lines, years, 1);
        grid = Fx.get(() -> new Grid(sheet, new Ledger(Calderbridge.sheet())));
        stage = Fx.get(() -> {
            var scene = new Scene(new StackPane(grid), 1000, 960);
            Theme.dress(scene);
            var window = new Stage();
            window.setScene(scene);
            window.show();
            return window;
        });
        Fx.settle();
    }

    public static void main(String[] args) {
        for (int lines : new int[] {500, 5_000, 50_000}) {
            var speed = new GridSpeed(lines, 10);
            IO.println("%,d lines x 10 years, median ms on the window's thread:".formatted(lines));
            IO.println("  page %.2f  wheel %.2f  new result %.2f  close and open a group %.2f  filter %.2f"
                    .formatted(
                            speed.pageStep(), speed.wheelStep(), speed.newResult(), speed.regroup(), speed.filter()));
            speed.close();
        }
        Platform.exit();
    }

    double pageStep() {
        return median(step -> grid.perform(new Action.Go(step % 100 < 50 ? Step.PAGE_DOWN : Step.PAGE_UP, false)));
    }

    double wheelStep() {
        return median(step -> grid.scrollBy(0, step % 100 < 50 ? 72 : -72));
    }

    double newResult() {
        var results = new ArrayList<>(List.of(sheet, sheet(sheet.lines().size(), years(), 2)));
        return median(step -> grid.show(results.get(step % 2)));
    }

    double regroup() {
        return median(step -> grid.setClosed("group 0", step % 2 == 0));
    }

    double filter() {
        var filters = List.of(Filter.words("bridge 7"), Filter.ALL);
        return median(step -> grid.filter(filters.get(step % 2)));
    }

    private int years() {
        return (int) sheet.columns().stream()
                .filter(column -> column.kind() == Kind.AMOUNT)
                .count();
    }

    /// Each step with its layout and drawing commands; the rendering of one is over before the next begins.
    private double median(IntConsumer work) {
        var nanos = new long[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            int step = i + WARM_UP;
            long taken = Fx.get(() -> {
                long start = System.nanoTime();
                work.accept(step);
                grid.layout();
                return System.nanoTime() - start;
            });
            nanos[Math.max(0, i)] = taken;
            Fx.settle();
        }
        Arrays.sort(nanos);
        return nanos[STEPS / 2] / 1e6;
    }

    void close() {
        Fx.run(stage::close);
    }

    private static Sheet sheet(int lines, int years, long seed) {
        var columns = new ArrayList<>(Calderbridge.COLUMNS.subList(0, Calderbridge.FIRST_YEAR));
        for (int year = 0; year < years; year++) {
            columns.add(Column.amount("y" + year, "20%d/%d".formatted(27 + year, 28 + year)));
        }
        columns.add(Column.total("total", "Total"));
        var random = new SplittableRandom(seed);
        var table = LineTable.of(columns, lines);
        var groups = new ArrayList<Group>();
        for (int line = 0; line < lines; line++) {
            if (line % LINES_IN_A_GROUP == 0) {
                int group = line / LINES_IN_A_GROUP;
                groups.add(new Group(
                        "group " + group, "Group " + group, 0, line, Math.min(lines, line + LINES_IN_A_GROUP)));
            }
            line(table, line, years, random);
        }
        return new Sheet(columns, groups, table.build(), Unit.POUNDS);
    }

    private static void line(LineTable.Builder table, int line, int years, SplittableRandom random) {
        table.line("L-" + line, "")
                .text(Calderbridge.REF, "L-" + line)
                .text(Calderbridge.NAME, "Calder Bridge service " + line)
                .text(Calderbridge.PARTNER, "Partner " + line % 12)
                .text(Calderbridge.CLASS, line % 3 == 0 ? "Capital" : "Revenue");
        for (int year = 0; year <= years; year++) {
            long pence = random.nextLong(-100_000_00, 900_000_00);
            if (line % 4 == 0) {
                table.calculated(Calderbridge.FIRST_YEAR + year, pence);
            } else {
                table.typed(Calderbridge.FIRST_YEAR + year, pence);
            }
        }
    }
}

package wholeplace.desktop.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Calderbridge;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Column;
import wholeplace.desktop.grid.core.LineTable;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.theme.Theme;
import wholeplace.money.Unit;

/// What is drawn, looked at pixel by pixel in a scene of 900 x 600 that is never shown.
class LooksTest {
    private static final int ROW = 28;

    @Test
    void typedCellsAreWhiteCalculatedOnesFaintAndHeadingsGrey() {
        var picture = picture("");
        assertThat(at(picture, 530, ROW * 4 + 4)).isEqualTo(Color.WHITE);
        assertThat(at(picture, 530, ROW * 2 + 4)).isEqualTo(Color.web("#f9fafb"));
        assertThat(at(picture, 470, ROW + 4)).isEqualTo(Color.web("#f5f7f9"));
    }

    @Test
    void theActiveCellHasAFrameOfTwoPixelsOnTheSelection() {
        var picture = picture("");
        int top = ROW * 10 - 1;
        assertThat(at(picture, 580, top)).isEqualTo(Color.web("#12436d"));
        assertThat(at(picture, 580, top + 1)).isEqualTo(Color.web("#12436d"));
        assertThat(at(picture, 558, top + 5)).isEqualTo(Color.web("#e6eef5"));
    }

    @Test
    void anotherThemeReachesTheCanvasByItself() {
        var picture = picture("-wp-field: #101820; -wp-ground: #203040;");
        assertThat(at(picture, 530, ROW * 4 + 4)).isEqualTo(Color.web("#101820"));
        assertThat(at(picture, 470, ROW + 4)).isEqualTo(Color.web("#203040"));
    }

    @Test
    void rowsGrowWithTheFont() {
        int row = 43;
        var picture = picture("-fx-font-size: 20px;");
        assertThat(at(picture, 560, row + 4)).isEqualTo(Color.web("#f5f7f9"));
        assertThat(at(picture, 560, row * 2 - 4)).isEqualTo(Color.web("#f5f7f9"));
        assertThat(at(picture, 300, row * 2 + 4)).isEqualTo(Color.WHITE);
    }

    @Test
    void aFigureThatDoesNotFitIsNeverCut() {
        assertThat(pixels(one(123_456_789_00L, 3))).isEqualTo(pixels(one(987_654_321_00L, 3)));
        assertThat(pixels(one(123_456_789_00L, 9))).isNotEqualTo(pixels(one(987_654_321_00L, 9)));
    }

    @Test
    void aNameThatDoesNotFitEndsInAnEllipsis() {
        Fx.run(() -> {
            var lettering = new Lettering();
            var font = Font.font("IBM Plex Sans", 13);
            double room = lettering.width("Town centre", font);
            assertThat(lettering.fitted("Town centre", font, room)).isEqualTo("Town centre");
            assertThat(lettering.fitted("Town centre event staff", font, room)).isEqualTo("Town cent…");
        });
    }

    @Test
    void aTrendRisesAndFallsWithItsAmounts() {
        assertThat(endOfTrend(0, 500, 1000)).isLessThan(ROW + ROW / 2);
        assertThat(endOfTrend(1000, 500, 0)).isGreaterThan(ROW + ROW / 2);
    }

    /// How far down the dot at the end of a trend is.
    private static int endOfTrend(long... pounds) {
        Image image = Fx.get(() -> {
            var columns = List.of(
                    Column.trend("trend", "Trend"),
                    Column.amount("a", "2027/28"),
                    Column.amount("b", "2028/29"),
                    Column.amount("c", "2029/30"));
            var table = LineTable.of(columns, 1).line("1", "");
            for (int year = 0; year < pounds.length; year++) {
                table.typed(year + 1, pounds[year] * 100);
            }
            return snapshot(new Sheet(columns, List.of(), table.build(), Unit.POUNDS), Map.of());
        });
        int right = 67 - 9;
        for (int y = ROW + 2; y < 2 * ROW - 2; y++) {
            if (at(image, right, y).equals(Color.web("#28a197"))) {
                return y;
            }
        }
        throw new AssertionError("No trend is drawn.");
    }

    private static WritableImage picture(String style) {
        return Fx.get(() -> {
            var grid = new Ledger(Calderbridge.sheet()).grid;
            grid.reveal(new Cell("HR-003", "2028/29"));
            var root = new StackPane(grid);
            root.setStyle(style);
            var scene = new Scene(root, 900, 600);
            Theme.dress(scene);
            grid.requestFocus();
            return scene.snapshot(null);
        });
    }

    /// A grid of a single amount in a column so many times the font size wide.
    private static Image one(long pence, double ems) {
        return Fx.get(() -> {
            var columns = List.of(Column.amount("2027/28", "2027/28"));
            var lines = LineTable.of(columns, 1).line("a", "").typed(0, pence).build();
            return snapshot(new Sheet(columns, List.of(), lines, Unit.POUNDS), Map.of("2027/28", ems));
        });
    }

    private static Image snapshot(Sheet sheet, Map<String, Double> widths) {
        var grid = new Grid(sheet, new Ledger(Calderbridge.sheet()));
        grid.setColumnWidths(widths);
        var scene = new Scene(new StackPane(grid), 400, 100);
        Theme.dress(scene);
        return scene.snapshot(null);
    }

    private static List<Integer> pixels(Image image) {
        var pixels = new ArrayList<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return pixels;
    }

    private static Color at(Image image, int x, int y) {
        return image.getPixelReader().getColor(x, y);
    }
}

package wholeplace.desktop.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Summary;

class MouseTest {
    private static final double ROW = 28;
    private static final double FIRST_YEAR = 510;
    private static final double YEAR = 67;

    private final Shown shown = new Shown();

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aDragSelectsABlockAndShiftClickTakesItFurther() {
        shown.drag(FIRST_YEAR, at(8), FIRST_YEAR + YEAR, at(9));
        assertThat(active()).isEqualTo(new Cell("HR-002", "2027/28"));
        assertThat(summary().cells()).isEqualTo(4);
        shown.shiftClick(FIRST_YEAR + 2 * YEAR, at(10));
        assertThat(summary().cells()).isEqualTo(9);
        assertThat(active()).isEqualTo(new Cell("HR-002", "2027/28"));
    }

    @Test
    void aTriangleClosesItsGroupAndDoubleClickOnTheHeadingOpensIt() {
        shown.click(12, at(0));
        assertThat(shown.ask(Grid::linesSeen)).isEqualTo(17);
        shown.doubleClick(80, at(0));
        assertThat(shown.ask(Grid::linesSeen)).isEqualTo(22);
    }

    @Test
    void aDoubleClickEdits() {
        shown.doubleClick(FIRST_YEAR + YEAR, at(9));
        assertThat(shown.editor().isVisible()).isTrue();
        assertThat(shown.editor().getText()).isEqualTo("300");
    }

    @Test
    void aColumnIsAsWideAsItsEdgeIsDraggedAndDoubleClickFitsIt() {
        double edge = 6 * 13;
        shown.drag(edge, ROW / 2, edge + 20, ROW / 2, edge + 52, ROW / 2);
        assertThat(shown.ask(Grid::columnWidths)).containsExactly(Map.entry("ref", 10.0));
        shown.doubleClick(edge + 52, ROW / 2);
        assertThat(shown.ask(Grid::columnWidths).get("ref")).isBetween(5.0, 8.0);
    }

    @Test
    void aHeaderSelectsItsColumn() {
        shown.click(FIRST_YEAR, ROW / 2);
        assertThat(summary().cells()).isEqualTo(27);
    }

    @Test
    void draggingBeyondTheEdgeScrollsOn() throws InterruptedException {
        shown.move(FIRST_YEAR, at(8));
        Fx.run(() -> shown.robot().mousePress(MouseButton.PRIMARY));
        shown.move(FIRST_YEAR, shown.ask(Grid::getHeight) + 8);
        for (int i = 0; i < 100 && summary().cells() < 19; i++) {
            Thread.sleep(20);
        }
        Fx.run(() -> shown.robot().mouseRelease(MouseButton.PRIMARY));
        assertThat(summary().cells()).isEqualTo(19);
    }

    @Test
    void theWheelScrollsAndAClosingGroupDoesNotMoveWhatOneLooksAt() {
        shown.move(FIRST_YEAR, at(5));
        shown.wheel(4);
        shown.click(FIRST_YEAR, at(6));
        var cell = active();
        Fx.run(() -> shown.grid.setClosed("theme Health and prevention", true));
        Fx.settle();
        shown.click(FIRST_YEAR + YEAR, at(6));
        assertThat(active().row()).isEqualTo(cell.row());
    }

    private static double at(int row) {
        return ROW * (row + 1) + ROW / 2;
    }

    private Cell active() {
        return shown.ask(grid -> grid.activeCellProperty().get());
    }

    private Summary summary() {
        return shown.ask(grid -> grid.summaryProperty().get());
    }
}

package wholeplace.desktop.grid;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.X;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Calderbridge;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Filter;

class EditingTest {
    private final Shown shown = new Shown();

    @BeforeEach
    void standOnEventStaff() {
        shown.go("HR-003", "2028/29");
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void typingReplacesAndEnterGoesDown() {
        shown.type(DIGIT3, DIGIT5, ENTER);
        assertThat(pounds("HR-003", 5)).isEqualTo(35_000);
        assertThat(active()).isEqualTo(new Cell("HR-007", "2028/29"));
        assertThat(shown.editor().isVisible()).isFalse();
    }

    @Test
    void aResultThatArrivesWhileTypingLeavesTheTextAlone() {
        shown.type(DIGIT3);
        Fx.run(() -> shown.grid.show(Calderbridge.reversed()));
        Fx.settle();
        assertThat(shown.editor().getText()).isEqualTo("3");
        shown.type(DIGIT5, ENTER);
        assertThat(pounds("HR-003", 5)).isEqualTo(35_000);
    }

    @Test
    void aRowFilteredAwayWhileTypingStillGetsItsFigure() {
        shown.type(DIGIT3);
        Fx.run(() -> shown.grid.filter(Filter.words("bus")));
        Fx.settle();
        assertThat(shown.editor().isVisible()).isTrue();
        shown.type(DIGIT5, ENTER);
        assertThat(pounds("HR-003", 5)).isEqualTo(35_000);
        assertThat(pounds("TS-001", 5)).isEqualTo(9_420_000);
    }

    @Test
    void escapeGivesTheOldFigureBack() {
        shown.type(DIGIT3, ESCAPE);
        assertThat(shown.ledger.taken).isEmpty();
        assertThat(shown.editor().isVisible()).isFalse();
        assertThat(Fx.get(shown.grid::isFocused)).isTrue();
    }

    @Test
    void f2OpensTheExactFigureAndAnUnchangedOneIsNoEdit() {
        shown.press(F2);
        assertThat(shown.editor().getText()).isEqualTo("300");
        shown.type(LEFT, DIGIT5, TAB);
        assertThat(pounds("HR-003", 5)).isEqualTo(3_050_000);
        shown.type(F2, ENTER);
        assertThat(shown.ledger.taken).hasSize(1);
    }

    @Test
    void backspaceEmptiesTheCellAndOpensIt() {
        shown.type(BACK_SPACE);
        assertThat(shown.editor().getText()).isEmpty();
        shown.type(ENTER);
        var sheet = shown.ledger.sheet();
        assertThat(sheet.lines().isMissing(sheet.lineOf("HR-003"), 5)).isTrue();
    }

    @Test
    void controlTabLeavesTheGridForTheRestOfTheWindow() {
        shown.press(CONTROL, TAB);
        assertThat(Fx.get(shown.grid::isFocused)).isFalse();
        assertThat(active()).isEqualTo(new Cell("HR-003", "2028/29"));
    }

    @Test
    void aSpaceOnAHeadingOpensAndClosesItsGroup() {
        shown.go("theme Homes and regeneration", "2028/29");
        shown.type(SPACE);
        assertThat(shown.ask(Grid::closedGroups)).containsExactly("theme Homes and regeneration");
        shown.type(SPACE);
        assertThat(shown.ask(Grid::closedGroups)).isEmpty();
    }

    @Test
    void anArrowLeavesAFigureThatIsBeingTyped() {
        shown.type(DIGIT3, RIGHT);
        assertThat(pounds("HR-003", 5)).isEqualTo(3_000);
        assertThat(active()).isEqualTo(new Cell("HR-003", "2029/30"));
    }

    @Test
    void controlEnterFillsTheSelection() {
        shown.press(SHIFT, RIGHT);
        shown.press(SHIFT, DOWN);
        shown.type(DIGIT5);
        shown.press(CONTROL, ENTER);
        assertThat(shown.ledger.taken).hasSize(1);
        assertThat(pounds("HR-003", 6)).isEqualTo(5_000);
        assertThat(pounds("HR-007", 5)).isEqualTo(5_000);
    }

    @Test
    void aTextThatIsNoAmountStaysForMending() {
        shown.type(X, ENTER);
        assertThat(shown.message()).startsWith("Nothing was changed. HR-003 Town centre event staff, 2028/29: ");
        assertThat(shown.editor().getText()).isEqualToIgnoringCase("x");
        assertThat(shown.editor().isVisible()).isTrue();
    }

    @Test
    void aFigureThatTheOwnerRefusesStaysForMending() {
        shown.ledger.refusal = "This version is locked. Make a new version to change it.";
        shown.type(DIGIT3, ENTER);
        assertThat(shown.message()).isEqualTo("This version is locked. Make a new version to change it.");
        assertThat(shown.editor().getText()).isEqualTo("3");
        assertThat(active()).isEqualTo(new Cell("HR-003", "2028/29"));
    }

    @Test
    void goingElsewhereInTheWindowTakesTheFigure() {
        shown.type(DIGIT3);
        Fx.run(() -> shown.scene().lookup(".button").requestFocus());
        Fx.settle();
        assertThat(pounds("HR-003", 5)).isEqualTo(3_000);
    }

    @Test
    void aCalculatedCellExplainsAndDoesNotOpen() {
        shown.go("HR-012", "2028/29");
        shown.press(F2);
        assertThat(shown.ledger.explained).containsExactly(new Cell("HR-012", "2028/29"));
        shown.type(DIGIT3);
        assertThat(shown.message()).contains("HR-012 Neighbourhood wardens in 2028/29 is calculated");
        assertThat(shown.editor().isVisible()).isFalse();
    }

    private long pounds(String line, int column) {
        var sheet = shown.ledger.sheet();
        return sheet.lines().pence(sheet.lineOf(line), column) / 100;
    }

    private Cell active() {
        return shown.ask(grid -> grid.activeCellProperty().get());
    }
}

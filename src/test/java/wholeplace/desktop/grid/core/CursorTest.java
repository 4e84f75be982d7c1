package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.desktop.grid.core.Calderbridge.TOTAL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wholeplace.money.Unit;

class CursorTest {
    private static final String HOMES = "theme Homes and regeneration";
    private static final int PAGE = 10;

    private final Core core = new Core(Calderbridge.sheet());
    private final Cursor cursor = core.cursor();

    @BeforeEach
    void startAtEventStaff() {
        at("HR-003", "2028/29");
    }

    @Test
    void controlArrowGoesToTheEdgeOfTheFigures() {
        at("TS-004", "2028/29");
        go(Step.EDGE_RIGHT);
        assertAt("TS-004", "2030/31");
        go(Step.EDGE_RIGHT);
        assertAt("TS-004", "total");
        go(Step.EDGE_LEFT);
        go(Step.EDGE_LEFT);
        assertAt("TS-004", "2028/29");
        go(Step.EDGE_LEFT);
        assertAt("TS-004", "class");
    }

    @Test
    void shiftTakesTheSelectionAlongAndBackAgain() {
        extend(Step.RIGHT);
        extend(Step.RIGHT);
        extend(Step.DOWN);
        assertThat(area()).isEqualTo(block("HR-003", "2028/29", "HR-007", "2030/31"));
        extend(Step.LEFT);
        extend(Step.UP);
        extend(Step.EDGE_RIGHT);
        assertThat(area()).isEqualTo(block("HR-003", "2028/29", "HR-003", "total"));
        assertAt("HR-003", "2028/29");
    }

    @Test
    void homeStopsAtTheFrozenColumnsAndTheEndsAreTheSheets() {
        go(Step.ROW_START);
        assertAt("HR-003", "partner");
        go(Step.ROW_END);
        assertAt("HR-003", "total");
        go(Step.FIRST_CELL);
        assertAt("theme Health and prevention", "partner");
        go(Step.LAST_CELL);
        assertAt("SN-008", "total");
    }

    @Test
    void aPageStopsAtTheEnds() {
        go(Step.PAGE_DOWN);
        assertThat(cursor.row()).isEqualTo(core.visible().rowOf("HR-003") + PAGE);
        go(Step.PAGE_DOWN);
        go(Step.PAGE_DOWN);
        assertAt("SN-008", "2028/29");
    }

    @Test
    void enterAfterTabsComesBackUnderTheFirstOfThem() {
        cursor.across(1);
        cursor.across(1);
        assertAt("HR-003", "2030/31");
        cursor.down(1);
        assertAt("HR-007", "2028/29");
    }

    @Test
    void enterStepsOverASubTotal() {
        at("HR-019", "2028/29");
        cursor.down(1);
        assertAt("SW-002", "2028/29");
        cursor.down(-1);
        assertAt("HR-019", "2028/29");
    }

    @Test
    void tabAndEnterGoRoundInsideABlock() {
        extend(Step.RIGHT);
        extend(Step.DOWN);
        cursor.across(1);
        assertAt("HR-003", "2029/30");
        cursor.across(1);
        assertAt("HR-007", "2028/29");
        cursor.down(1);
        assertAt("HR-003", "2029/30");
        cursor.down(-1);
        assertAt("HR-007", "2028/29");
        assertThat(area()).isEqualTo(block("HR-003", "2028/29", "HR-007", "2029/30"));
    }

    @Test
    void wholeRowsColumnsAndEverything() {
        cursor.selectRows();
        assertThat(area()).isEqualTo(block("HR-003", "ref", "HR-003", "total"));
        at("HR-003", "2028/29");
        cursor.selectColumns();
        assertThat(area().height()).isEqualTo(core.visible().size());
        cursor.selectAll();
        assertThat(area().width()).isEqualTo(TOTAL + 1);
        assertAt("HR-003", "2028/29");
    }

    @Test
    void theSelectionStaysWithItsLinesWhenAGroupAboveCloses() {
        extend(Step.RIGHT);
        extend(Step.DOWN);
        core.toggle("theme Health and prevention");
        assertThat(area()).isEqualTo(block("HR-003", "2028/29", "HR-007", "2029/30"));
    }

    @Test
    void aBlockThatWouldHoldOtherLinesShrinksToTheActiveCell() {
        extend(Step.DOWN);
        extend(Step.DOWN);
        core.show(Calderbridge.reversed());
        assertThat(area()).isEqualTo(block("HR-003", "2028/29", "HR-003", "2028/29"));
    }

    @Test
    void aFilterHidesTheCellAndGivesItBack() {
        core.filter(Filter.words("bus"));
        assertThat(cursor.isSeen()).isFalse();
        assertThat(cursor.area()).isEmpty();
        core.filter(Filter.ALL);
        assertAt("HR-003", "2028/29");
        assertThat(cursor.isSeen()).isTrue();
    }

    @Test
    void aLineThatIsGoneLeavesTheCursorWhereItWas() {
        at(HOMES, "2028/29");
        core.show(Calderbridge.reversed());
        assertThat(cursor.isSeen()).isTrue();
        assertThat(cursor.row()).isEqualTo(6);
    }

    @Test
    void fromAHiddenCellAnArrowGoesToARowThatIsSeen() {
        core.filter(Filter.words("bus"));
        go(Step.UP);
        assertThat(cursor.isSeen()).isTrue();
    }

    @Test
    void closingTheGroupOfTheCursorLeavesItOnTheHeading() {
        core.closeGroup();
        assertAt(HOMES, "2028/29");
        assertThat(core.visible().isClosedAt(cursor.row())).isTrue();
        core.openGroup();
        assertThat(core.visible().rowOf("HR-003")).isPositive();
    }

    @Test
    void aLineIsRevealedInAClosedGroup() {
        core.toggle(HOMES);
        assertThat(core.reveal(new Cell("HR-011", "2029/30"))).isTrue();
        assertAt("HR-011", "2029/30");
    }

    @Test
    void anEmptySheetHasNoCursorAndNoKeyFails() {
        var empty = new Core(new Sheet(
                Calderbridge.COLUMNS,
                List.of(),
                LineTable.of(Calderbridge.COLUMNS, 0).build(),
                Unit.POUNDS));
        for (Step step : Step.values()) {
            empty.cursor().go(step, false, PAGE);
            empty.cursor().go(step, true, PAGE);
        }
        empty.cursor().across(1);
        empty.cursor().down(1);
        empty.cursor().selectAll();
        empty.closeGroup();
        assertThat(empty.cursor().area()).isEmpty();
        empty.show(Calderbridge.sheet());
        assertThat(empty.cursor().isSeen()).isTrue();
    }

    private void at(String row, String column) {
        cursor.select(core.visible().rowOf(row), core.sheet().columnOf(column));
    }

    private void go(Step step) {
        cursor.go(step, false, PAGE);
    }

    private void extend(Step step) {
        cursor.go(step, true, PAGE);
    }

    private Area area() {
        return cursor.area().orElseThrow();
    }

    private Area block(String top, String left, String bottom, String right) {
        var sheet = core.sheet();
        return new Area(
                core.visible().rowOf(top), sheet.columnOf(left), core.visible().rowOf(bottom), sheet.columnOf(right));
    }

    private void assertAt(String row, String column) {
        assertThat(cursor.cell()).isEqualTo(new Cell(row, column));
    }
}

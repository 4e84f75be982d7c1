package wholeplace.desktop.grid.core;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.desktop.grid.core.Calderbridge.FIRST_YEAR;
import static wholeplace.desktop.grid.core.Calderbridge.TOTAL;

import java.util.Set;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;
import wholeplace.money.Unit;

class GesturesTest {
    private final Visible visible = new Visible(Calderbridge.sheet(), Set.of(), Filter.ALL);
    private final Gestures gestures = new Gestures(visible);

    @Test
    void typingIsReadInTheUnitShownAndTheHistoryNamesTheCell() {
        var gesture = (Gesture) gestures.type(new Cell("HR-003", "2028/29"), "350");
        assertThat(gesture.edits()).containsExactly(edit("HR-003", "2028/29", 350_000));
        assertThat(gesture.label()).isEqualTo("Type: HR-003 Town centre event staff, 2028/29");
    }

    @Test
    void aHiddenCellCanStillBeTyped() {
        var filtered = new Gestures(new Visible(Calderbridge.sheet(), Set.of(), Filter.words("bus")));
        assertThat(((Gesture) filtered.type(new Cell("HR-003", "2028/29"), "350")).edits())
                .hasSize(1);
    }

    @Test
    void aCalculatedCellExplainsThatItIs() {
        assertThat(sentence(gestures.type(new Cell("HR-012", "2028/29"), "1")))
                .isEqualTo(
                        "Nothing was changed. HR-012 Neighbourhood wardens in 2028/29 is calculated and cannot be typed:"
                                + " press F2 on it to see what it follows from.");
    }

    @Test
    void wordsThatAreNotForTypingAreSaid() {
        assertThat(sentence(gestures.type(new Cell("HR-012", "ref"), "HR-13")))
                .isEqualTo("Nothing was changed. This cannot be changed here: HR-012 Neighbourhood wardens in Ref.");
    }

    @Test
    void aLineThatIsGoneIsSaid() {
        assertThat(sentence(gestures.type(new Cell("XX-1", "2028/29"), "1"))).contains("no longer in the budget");
    }

    @Test
    void fillRightTakesTheLeftColumnOrTheOneBefore() {
        int row = visible.rowOf("SW-005");
        assertThat(((Gesture) gestures.fillRight(new Area(row, FIRST_YEAR + 2, row, FIRST_YEAR + 4))).edits())
                .containsExactly(edit("SW-005", "2030/31", 3_289_000), edit("SW-005", "2031/32", 3_289_000));
        assertThat(((Gesture) gestures.fillRight(new Area(row, FIRST_YEAR + 3, row, FIRST_YEAR + 3))).edits())
                .containsExactly(edit("SW-005", "2030/31", 3_289_000));
    }

    @Test
    void fillDownTakesTheTopLineOrTheOneAboveAndCopiesAMissingAmount() {
        int top = visible.rowOf("SW-009");
        assertThat(((Gesture) gestures.fillDown(new Area(top, FIRST_YEAR + 3, top + 2, FIRST_YEAR + 3))).edits())
                .containsExactly(new Edit(new Cell("TS-001", "2030/31"), new Entry.Cleared()));
        assertThat(((Gesture) gestures.fillDown(new Area(top, FIRST_YEAR, top, FIRST_YEAR))).edits())
                .containsExactly(edit("SW-009", "2027/28", 3_100_000));
    }

    @Test
    void wordsDoNotFillAmounts() {
        int row = visible.rowOf("SW-005");
        assertThat(sentence(gestures.fillRight(new Area(row, 3, row, FIRST_YEAR))))
                .contains("Class and 2027/28");
    }

    @Test
    void clearingABlockWithATotalIsRefusedAndNothingIsHalfDone() {
        int row = visible.rowOf("SW-005");
        assertThat(sentence(gestures.clear(new Area(row, FIRST_YEAR, row, TOTAL))))
                .contains("in Total is calculated");
        assertThat(((Gesture) gestures.clear(new Area(row, FIRST_YEAR, row, TOTAL - 1))).edits())
                .hasSize(5);
    }

    @Test
    void aSubTotalTakesNothing() {
        assertThat(sentence(gestures.clear(new Area(0, FIRST_YEAR, 0, FIRST_YEAR))))
                .startsWith("Sub-totals follow");
    }

    @Test
    void theSummaryCountsNothingTwice() {
        int group = visible.rowOf("theme Skills, work and growth");
        var summary = Summary.of(visible, new Area(group, 2, group + 3, TOTAL));
        // Three lines: 71,000 + 9,582 + 4,500 thousand in 11 amounts; four of the fifteen are missing.
        assertThat(summary).isEqualTo(new Summary(32, 11, Money.pounds(85_082_000)));
        assertThat(summary.words(Unit.THOUSANDS)).isEqualTo("Selected: 32 cells  Count 11  Sum 85,082  Average 7,735");
        var headings = Summary.of(visible, new Area(group, TOTAL, group, TOTAL));
        assertThat(headings.sum()).isEqualTo(Money.pounds(85_082_000));
    }

    @Test
    void anAverageIsRoundedHalfUpToThePenny() {
        assertThat(new Summary(3, 3, new Money(100)).average()).isEqualTo(new Money(33));
        assertThat(new Summary(3, 2, new Money(-5)).average()).isEqualTo(new Money(-3));
    }

    private static String sentence(Outcome outcome) {
        return ((Outcome.Refused) outcome).sentence();
    }

    private static Edit edit(String row, String column, long pounds) {
        return new Edit(new Cell(row, column), new Entry.Amount(Money.pounds(pounds)));
    }
}

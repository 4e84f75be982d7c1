package wholeplace.desktop.grid;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.V;
import static javafx.scene.input.KeyCode.X;
import static javafx.scene.input.KeyCode.Y;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wholeplace.desktop.grid.core.Summary;
import wholeplace.money.Money;

class BlocksTest {
    private final Shown shown = new Shown();

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aBlockFromExcelIsPastedCopiedBackUndoneAndRedone() {
        var before = shown.ledger.sheet();
        shown.go("HR-007", "2028/29");
        Shown.putOnClipboard("(6)\t7,000\t£8\r\n1\t\t2.5\r\n");
        shown.press(CONTROL, V);
        var after = shown.ledger.sheet();
        assertThat(shown.message()).isEmpty();
        assertThat(shown.ledger.taken)
                .singleElement()
                .satisfies(gesture -> assertThat(gesture.edits()).hasSize(6));
        select3x2();
        shown.press(CONTROL, C);
        assertThat(Shown.clipboard()).isEqualTo("-6\t7000\t8\n1\t\t2.5");
        shown.press(CONTROL, Z);
        assertThat(shown.ask(Grid::sheet)).isSameAs(before);
        shown.press(CONTROL, Y);
        assertThat(shown.ask(Grid::sheet)).isSameAs(after);
    }

    @Test
    void aBlockThatMeetsACalculatedCellIsRefusedWhole() {
        shown.go("HR-011", "2028/29");
        Shown.putOnClipboard("1\t2\n3\t4");
        shown.press(CONTROL, V);
        assertThat(shown.ledger.taken).isEmpty();
        assertThat(shown.message())
                .isEqualTo(
                        "Nothing was pasted. 2 cells are calculated and cannot be typed: HR-012 Neighbourhood wardens in"
                                + " 2028/29 and 2029/30. Choose a block without them.");
    }

    @Test
    void cutDeleteAndFill() {
        shown.go("HR-007", "2028/29");
        select3x2();
        shown.press(CONTROL, X);
        assertThat(Shown.clipboard()).isEqualTo("3200\t3200\t3200\n8800\t8100\t7600");
        assertThat(shown.ledger.taken.getLast().label())
                .isEqualTo("Clear 6 cells: HR-007 Empty homes programme, 2028/29");
        shown.press(CONTROL, V);
        shown.press(CONTROL, D);
        assertThat(shown.ledger.taken.getLast().edits()).hasSize(3);
        shown.press(CONTROL, R);
        assertThat(shown.ledger.taken.getLast().edits()).hasSize(4);
        shown.press(DELETE);
        assertThat(summary().amounts()).isZero();
    }

    @Test
    void theSelectionIsAddedUp() {
        shown.go("HR-007", "2028/29");
        select3x2();
        var summary = summary();
        // 3 x 3,200 and 8,800 + 8,100 + 7,600 thousand
        assertThat(summary.sum()).isEqualTo(Money.pounds(34_100_000));
        assertThat(summary.cells()).isEqualTo(6);
    }

    private Summary summary() {
        return shown.ask(grid -> grid.summaryProperty().get());
    }

    private void select3x2() {
        shown.press(SHIFT, RIGHT);
        shown.press(SHIFT, RIGHT);
        shown.press(SHIFT, DOWN);
    }
}

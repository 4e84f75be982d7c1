package wholeplace.desktop.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Calderbridge;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Column;
import wholeplace.desktop.grid.core.Filter;
import wholeplace.desktop.grid.core.LineTable;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.grid.core.Visible;
import wholeplace.desktop.theme.Theme;
import wholeplace.money.Unit;

/// What a screen reader is told.
class SpokenTest {
    private final Grid grid = Fx.get(() -> {
        var made = new Ledger(Calderbridge.sheet()).grid;
        var scene = new Scene(new StackPane(made), 900, 600);
        Theme.dress(scene);
        scene.snapshot(null);
        return made;
    });

    @Test
    void theGridIsATableWithItsRowsAndColumns() {
        assertThat(grid.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
        assertThat(ask(grid, AccessibleAttribute.ROW_COUNT)).isEqualTo(27);
        assertThat(ask(grid, AccessibleAttribute.COLUMN_COUNT)).isEqualTo(10);
        assertThat(ask(node(AccessibleAttribute.COLUMN_AT_INDEX, 4), AccessibleAttribute.TEXT))
                .isEqualTo("2027/28");
    }

    @Test
    void aCellSaysItsLineItsYearItsAmountAndWhetherItIsCalculated() {
        assertThat(spoken(1, 5)).isEqualTo("HP-014 Health visiting and early help, 2028/29: 12,854, calculated");
        assertThat(spoken(3, 4)).isEqualTo("HP-021 Community diagnostic hub, 2027/28: 4,200");
        assertThat(spoken(9, 5))
                .isEqualTo("HR-003 Town centre event staff, warning: £300,000 of 2028/29 is not funded., 2028/29: 300");
        assertThat(spoken(0, 4)).isEqualTo("Health and prevention, group, 2027/28: 21,590, sub-total");
        assertThat(spoken(16, 7)).isEqualTo("SW-005 Work and health coaches, 2030/31: no amount");
    }

    @Test
    void aTrendSaysWhereItComesFromAndGoesTo() {
        var columns =
                List.of(Column.trend("trend", "Trend"), Column.amount("a", "2027/28"), Column.amount("b", "2028/29"));
        var lines = LineTable.of(columns, 1)
                .line("1", "")
                .typed(1, 100)
                .typed(2, 250_00)
                .build();
        var sheet = new Sheet(columns, List.of(), lines, Unit.POUNDS);
        assertThat(Spoken.cell(new Visible(sheet, Set.of(), Filter.ALL), 0, 0)).endsWith("Trend: from 1 to 250");
    }

    @Test
    void aCellIsAtItsPlaceAndStaysThereWhenTheGridScrolls() {
        var node = node(AccessibleAttribute.CELL_AT_ROW_COLUMN, 9, 5);
        assertThat(node.getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_CELL);
        double top = node.getLayoutY();
        assertThat(top).isEqualTo(28 * 10);
        Fx.run(() -> {
            grid.scrollBy(0, 56);
            grid.layout();
        });
        assertThat(node.getLayoutY()).isEqualTo(top - 56);
    }

    @Test
    void theFocusFollowsTheCursor() {
        Fx.run(() -> grid.reveal(new Cell("HR-012", "2029/30")));
        var node = node(AccessibleAttribute.FOCUS_ITEM);
        assertThat(ask(node, AccessibleAttribute.TEXT)).isEqualTo(spoken(12, 6));
        assertThat(ask(node, AccessibleAttribute.SELECTED)).isEqualTo(true);
    }

    @Test
    void manyCellsAskedForDoNotStayForEver() {
        for (int row = 0; row < 27; row++) {
            for (int column = 0; column < 10; column++) {
                node(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
            }
        }
        assertThat(Fx.get(() -> grid.getChildrenUnmodifiable().stream()
                        .filter(node -> node.getAccessibleRole() == AccessibleRole.TABLE_CELL)
                        .count()))
                .isEqualTo(256);
    }

    private String spoken(int row, int column) {
        return (String) ask(node(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column), AccessibleAttribute.TEXT);
    }

    private Node node(AccessibleAttribute attribute, Object... parameters) {
        return (Node) ask(grid, attribute, parameters);
    }

    private static Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return Fx.get(() -> node.queryAccessibleAttribute(attribute, parameters));
    }
}

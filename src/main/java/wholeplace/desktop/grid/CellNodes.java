package wholeplace.desktop.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Core;

/// What a screen reader meets in place of the drawn cells: unseen nodes, made when asked for, at the cells' places.
final class CellNodes {
    private static final int MOST = 256;

    private final Core core;
    private final Geometry geometry;
    private final ObservableList<Node> children;
    private final SequencedMap<Cell, Region> cells = new LinkedHashMap<>();
    private final Map<String, Region> headers = new LinkedHashMap<>();

    CellNodes(Core core, Geometry geometry, ObservableList<Node> children) {
        this.core = core;
        this.geometry = geometry;
        this.children = children;
    }

    /// What the grid itself answers, as a table.
    Optional<Object> answer(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ROW_COUNT -> Optional.of(core.visible().size());
            case COLUMN_COUNT -> Optional.of(core.sheet().columns().size());
            case CELL_AT_ROW_COLUMN -> Optional.of(cell((Integer) parameters[0], (Integer) parameters[1]));
            case COLUMN_AT_INDEX -> Optional.of(header((Integer) parameters[0]));
            case FOCUS_ITEM -> active().map(node -> node);
            case SELECTED_ITEMS ->
                Optional.of(FXCollections.observableArrayList(active().stream().toList()));
            default -> Optional.empty();
        };
    }

    private Optional<Node> active() {
        return core.cursor().isSeen()
                ? Optional.of(cell(core.cursor().row(), core.cursor().column()))
                : Optional.empty();
    }

    private Node cell(int row, int column) {
        var cell = new Cell(core.visible().id(row), core.sheet().column(column).id());
        Region node = cells.computeIfAbsent(cell, wanted -> added(new CellNode(wanted)));
        if (cells.size() > MOST) {
            children.remove(cells.pollFirstEntry().getValue());
        }
        place(node, row, column);
        return node;
    }

    private Node header(int column) {
        String id = core.sheet().column(column).id();
        Region node = headers.computeIfAbsent(id, wanted -> added(new HeaderNode(wanted)));
        node.resizeRelocate(geometry.left(column), 0, geometry.width(column), geometry.rowHeight());
        return node;
    }

    private Region added(Region node) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        children.add(node);
        return node;
    }

    /// Moves the nodes to where their cells are now; one whose cell is not seen has no size.
    void place() {
        cells.forEach((cell, node) -> {
            int row = core.visible().rowOf(cell.row());
            int column = core.sheet().columnOf(cell.column());
            if (row < 0 || column < 0) {
                node.resizeRelocate(0, 0, 0, 0);
            } else {
                place(node, row, column);
            }
        });
    }

    private void place(Region node, int row, int column) {
        node.resizeRelocate(geometry.left(column), geometry.top(row), geometry.width(column), geometry.rowHeight());
    }

    private final class CellNode extends Region {
        private final Cell cell;

        CellNode(Cell cell) {
            this.cell = cell;
            setAccessibleRole(AccessibleRole.TABLE_CELL);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            int row = core.visible().rowOf(cell.row());
            int column = core.sheet().columnOf(cell.column());
            if (row < 0 || column < 0) {
                return super.queryAccessibleAttribute(attribute, parameters);
            }
            return switch (attribute) {
                case TEXT -> Spoken.cell(core.visible(), row, column);
                case ROW_INDEX -> row;
                case COLUMN_INDEX -> column;
                case SELECTED ->
                    core.cursor()
                            .area()
                            .filter(area -> area.contains(row, column))
                            .isPresent();
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }
    }

    private final class HeaderNode extends Region {
        private final String id;

        HeaderNode(String id) {
            this.id = id;
            setAccessibleRole(AccessibleRole.TABLE_COLUMN);
        }

        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            int column = core.sheet().columnOf(id);
            return column >= 0 && attribute == AccessibleAttribute.TEXT
                    ? core.sheet().column(column).title()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}

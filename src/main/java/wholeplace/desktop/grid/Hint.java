package wholeplace.desktop.grid;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import wholeplace.desktop.grid.core.Core;

/// Tells under the mouse what a cell holds but does not show: a cut text or figure, and what is wrong with a line.
final class Hint {
    private final Node canvas;
    private final Core core;
    private final Geometry geometry;
    private final Scribe scribe;
    private final Tooltip tooltip = new Tooltip();
    private String said = "";

    Hint(Node canvas, Core core, Geometry geometry, Scribe scribe) {
        this.canvas = canvas;
        this.core = core;
        this.geometry = geometry;
        this.scribe = scribe;
    }

    void about(int row, int column) {
        boolean onRow = row >= geometry.firstRow() && row <= geometry.lastRow();
        String text = onRow ? text(row, column) : "";
        if (!text.equals(said)) {
            said = text;
            tooltip.setText(text);
            if (text.isEmpty()) {
                Tooltip.uninstall(canvas, tooltip);
            } else {
                Tooltip.install(canvas, tooltip);
            }
        }
    }

    private String text(int row, int column) {
        boolean warned = column == geometry.nameColumn() && !core.visible().isGroup(row);
        String warning = warned ? core.sheet().lines().warning(core.visible().line(row)) : "";
        String cut = scribe.isCut(row, column) ? held(row, column) : "";
        return (cut + "\n" + warning).strip();
    }

    private String held(int row, int column) {
        return core.sheet().column(column).kind().isFigure()
                ? scribe.shown(row, column)
                : core.visible().text(row, column);
    }
}

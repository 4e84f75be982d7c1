package wholeplace.desktop.grid;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import wholeplace.desktop.grid.core.Core;

/// Rows that are on the screen and where, so that the first of them that is still there after a change can stay at its
/// height: the active row before all others.
final class Anchor {
    private final Core core;
    private final Geometry geometry;
    private final SequencedMap<String, Double> tops = new LinkedHashMap<>();

    Anchor(Core core, Geometry geometry) {
        this.core = core;
        this.geometry = geometry;
        if (geometry.bodyHeight() > 0) {
            for (int row = geometry.firstRow(); row <= geometry.lastRow(); row++) {
                tops.put(core.visible().id(row), geometry.top(row));
            }
            String active = core.cursor().cell().row();
            int row = core.visible().rowOf(active);
            if (tops.containsKey(active)) {
                tops.putFirst(active, geometry.top(row));
            }
        }
    }

    /// Scrolls so that the rows are where they were.
    void hold() {
        tops.entrySet().stream()
                .filter(top -> core.visible().rowOf(top.getKey()) >= 0)
                .findFirst()
                .ifPresent(top -> {
                    double content = (core.visible().rowOf(top.getKey()) + 1) * geometry.rowHeight();
                    geometry.scrollTo(geometry.scrollX(), content - top.getValue());
                });
    }
}

package wholeplace.desktop.grid;

import java.util.Locale;

/// What the canvas takes its colours and fonts from: the style class of an unseen label.
enum Swatch {
    INPUT,
    CALCULATED,
    QUIET,
    GROUP,
    HEADER,
    TOTAL,
    RULE,
    EDGE,
    SELECTED,
    CURSOR,
    WARNING,
    WORD,
    TREND;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}

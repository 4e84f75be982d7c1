package wholeplace.desktop.shell;

import org.kordamp.ikonli.feather.Feather;

/// What the navigation leads to.
public enum Screen {
    OVERVIEW("Overview", Feather.BAR_CHART_2),
    LINES("Lines", Feather.LIST),
    EXCHANGE("Exchange", Feather.REPEAT),
    HISTORY("History", Feather.CLOCK);

    private final String words;
    private final Feather icon;

    Screen(String words, Feather icon) {
        this.words = words;
        this.icon = icon;
    }

    public String words() {
        return words;
    }

    Feather icon() {
        return icon;
    }
}

package wholeplace.desktop.lines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import wholeplace.outlook.lines.Dimension;

/// Over the grid: by what it is grouped, which lines it shows, and what can be done to it.
final class LinesBar extends HBox {
    private static final List<Dimension> GROUPINGS =
            List.of(Dimension.THEME, Dimension.SERVICE, Dimension.PARTNER, Dimension.CLASS, Dimension.PLACE);

    final TextField filter = new TextField();
    final MenuButton partner = pill("Partner: all");
    final MenuButton spendClass = pill("Class: all");
    private final Label count = new Label();

    LinesBar(Consumer<Dimension> grouped, Runnable newLine, Runnable fillRight) {
        super(8);
        getStyleClass().add("wp-lines-bar");
        MenuButton group = pill("");
        choices(
                group,
                GROUPINGS,
                Dimension.THEME,
                dimension -> "Group by: " + dimension.words(),
                Dimension::words,
                grouped);
        filter.setPromptText("Filter by name or reference");
        filter.setAccessibleText("Filter by name or reference");
        filter.setId("filter");
        filter.getStyleClass().addAll("wp-find", "wp-filter");
        count.getStyleClass().add("wp-small");
        count.setId("count");
        count.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        group,
                        partner,
                        spendClass,
                        filter,
                        count,
                        space,
                        button("+ Line", "Adds a line beside the one the cursor is on", newLine),
                        button("Fill right", "Copies the left of the selection to its right   Ctrl+R", fillRight));
    }

    void count(int shown, int all) {
        count.setText(shown == all ? "" : "%,d of %,d lines".formatted(shown, all));
    }

    /// Offers what lines can be narrowed down to; empty means all of them.
    static void narrowing(
            MenuButton menu, String what, List<String> names, String now, Consumer<Optional<String>> chosen) {
        List<Optional<String>> all = Stream.concat(
                        Stream.of(Optional.<String>empty()), names.stream().map(Optional::of))
                .toList();
        Optional<String> current = Optional.of(now).filter(names::contains);
        choices(
                menu,
                all,
                current,
                name -> what + ": " + name.orElse("all"),
                name -> name.orElse("All " + (what.equals("Class") ? "classes" : what.toLowerCase(Locale.UK) + "s")),
                chosen);
    }

    private static <T> void choices(
            MenuButton menu,
            List<T> choices,
            T now,
            Function<T, String> shown,
            Function<T, String> offered,
            Consumer<T> chosen) {
        menu.setText(shown.apply(now));
        var group = new ToggleGroup();
        menu.getItems().clear();
        for (T choice : choices) {
            var item = new RadioMenuItem(offered.apply(choice));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(choice.equals(now));
            item.setOnAction(pressed -> {
                menu.setText(shown.apply(choice));
                chosen.accept(choice);
            });
            menu.getItems().add(item);
        }
    }

    private static MenuButton pill(String words) {
        var menu = new MenuButton(words);
        menu.setMnemonicParsing(false);
        menu.getStyleClass().add("wp-pill");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setMaxWidth(240);
        return menu;
    }

    private static Button button(String words, String tip, Runnable action) {
        var button = new Button(words);
        button.getStyleClass().add("wp-pill");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(pressed -> action.run());
        return button;
    }
}

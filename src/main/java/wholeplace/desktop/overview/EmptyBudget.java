package wholeplace.desktop.overview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Ways;

/// What the overview of a budget without lines says: how to get some.
final class EmptyBudget extends StackPane {
    EmptyBudget(Budget budget, Ways ways) {
        var title = new Label(budget.name() + " has no lines yet");
        title.getStyleClass().add("wp-title");
        var words = new Label(
                "The budget runs %s. Bring in a sheet that a partner sent, or type the first line. Totals and charts appear here at once."
                        .formatted(budget.years()));
        words.getStyleClass().add("wp-soft");
        words.setWrapText(true);
        words.setMaxWidth(420);
        var bring = button("Import a sheet", Feather.DOWNLOAD, "wp-primary", ways::toImport);
        var type = button("Type the first line", Feather.PLUS, "wp-secondary", ways::toNewLine);
        var buttons = new HBox(10, bring, type);
        var icon = new FontIcon(Feather.LAYERS);
        icon.getStyleClass().add("wp-empty-icon");
        var all = new VBox(14, icon, title, words, buttons);
        all.getStyleClass().addAll("wp-card", "wp-empty");
        all.setMaxSize(500, USE_PREF_SIZE);
        getChildren().add(all);
    }

    private static Button button(String words, Feather icon, String styleClass, Runnable action) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add(styleClass);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}

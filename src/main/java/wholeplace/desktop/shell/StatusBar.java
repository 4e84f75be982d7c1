package wholeplace.desktop.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Figures;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Severity;
import wholeplace.session.Saving;
import wholeplace.session.Session;

/// What is always in sight: whether the budget is saved, how many checks fail, and what the selection comes to.
final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Session session;
    private final Label saved = new Label();
    private final Circle dot = new Circle(4.5);
    private final Button again = new Button("Save again");
    private final Hyperlink checks = new Hyperlink();
    private final Label trouble = new Label();
    private final Label right = new Label();
    private String selection = "";

    StatusBar(Session session, Runnable toChecks) {
        this.session = session;
        getStyleClass().add("wp-status");
        saved.setGraphic(dot);
        saved.setId("saved");
        again.getStyleClass().add("wp-pill");
        again.setOnAction(pressed -> session.saveAgain());
        checks.setId("checks");
        checks.getStyleClass().add("wp-status-link");
        checks.setOnAction(pressed -> toChecks.run());
        trouble.getStyleClass().add("wp-fail");
        trouble.setMinWidth(0);
        right.setId("selection");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(saved, again, checks, trouble, space, right);
        session.saving().subscribe(this::showSaving);
        session.outlook().subscribe(this::showOutlook);
        session.trouble().subscribe(trouble::setText);
    }

    /// What the selection comes to; empty for none, then the size of the budget stands there.
    void select(String words) {
        selection = words;
        right.setText(selection.isEmpty() ? size(session.outlook().get()) : selection);
    }

    private void showSaving(Saving saving) {
        switch (saving) {
            case Saving.Saved at -> say("Saved " + TIME.format(at.at()), "wp-well");
            case Saving.Underway underway -> say("Saving", "wp-soft");
            case Saving.NotSaved not ->
                say(
                        "Not saved: %s. %s".formatted(Figures.count(not.steps(), "change", "changes"), not.sentence()),
                        "wp-fail");
        }
        boolean failed = saving instanceof Saving.NotSaved;
        again.setVisible(failed);
        again.setManaged(failed);
    }

    private void say(String words, String styleClass) {
        saved.setText(words);
        saved.setTooltip(new Tooltip(words));
        saved.getStyleClass().setAll("label", styleClass);
        dot.getStyleClass().setAll(styleClass + "-dot");
    }

    private void showOutlook(Outlook outlook) {
        long failing = count(outlook, Severity.FAILS);
        long looking = count(outlook, Severity.LOOK);
        checks.setText(words(failing, looking));
        checks.getStyleClass()
                .setAll("hyperlink", "wp-status-link", failing > 0 ? "wp-fail" : looking > 0 ? "wp-look" : "wp-well");
        select(selection);
    }

    static long count(Outlook outlook, Severity severity) {
        return outlook.checks().stream()
                .filter(check -> check.severity() == severity)
                .count();
    }

    private static String words(long failing, long looking) {
        if (failing == 0 && looking == 0) {
            return "Every check is well";
        }
        String fails = failing == 0 ? "" : Figures.count(failing, "check fails", "checks fail");
        String looks = looking == 0 ? "" : "%,d to look at".formatted(looking);
        return fails.isEmpty() ? looks : looks.isEmpty() ? fails : fails + ", " + looks;
    }

    private static String size(Outlook outlook) {
        Budget budget = outlook.budget();
        return "%s in %s · %s · %s"
                .formatted(
                        Figures.headline(outlook.grandTotal()),
                        Figures.count(budget.lines().size(), "line", "lines"),
                        Figures.count(budget.partners().size(), "partner", "partners"),
                        Figures.count(budget.funds().size(), "fund", "funds"));
    }
}

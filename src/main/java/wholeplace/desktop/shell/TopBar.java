package wholeplace.desktop.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Segments;
import wholeplace.money.Unit;
import wholeplace.session.Session;

/// The name of the place, in which unit its figures are shown, undo and redo, and find.
final class TopBar extends HBox {
    private final Session session;
    private final MenuButton place;
    private final Label plan = new Label();
    private final Button undo = arrow(Feather.CORNER_UP_LEFT);
    private final Button redo = arrow(Feather.CORNER_UP_RIGHT);
    private final TextField find = new TextField();

    TopBar(Session session, MenuButton place, ObjectProperty<Unit> unit) {
        this.session = session;
        this.place = place;
        getStyleClass().add("wp-top");
        place.getStyleClass().addAll("wp-place");
        plan.setMinWidth(0);
        undo.setOnAction(pressed -> session.undo());
        redo.setOnAction(pressed -> session.redo());
        undo.setId("undo");
        redo.setId("redo");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var both = new HBox(undo, redo);
        both.getStyleClass().add("wp-arrows");
        both.setMinWidth(USE_PREF_SIZE);
        both.setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(place, plan, space, units(unit), both, find());
        session.budget().subscribe(this::showPlan);
        session.undoStack().subscribe(stack -> showArrows());
    }

    private Node units(ObjectProperty<Unit> unit) {
        var units = new Segments<>(
                "Figures in", List.of(Unit.POUNDS, Unit.THOUSANDS, Unit.MILLIONS), Unit::sign, unit::set);
        unit.subscribe(units::choose);
        return units;
    }

    private Node find() {
        find.setPromptText("Find   Ctrl+F");
        find.setAccessibleText("Find lines by name or reference");
        find.setId("find");
        find.getStyleClass().add("wp-find");
        find.setMinWidth(120);
        return find;
    }

    /// What is typed to find lines by.
    TextField findField() {
        return find;
    }

    private void showPlan(Budget budget) {
        place.setText(budget.name());
        plan.setText("Single placemaking budget " + budget.years());
    }

    /// The words follow shortly after the arrows, once the store has told what they would do.
    private void showArrows() {
        show(undo, session.undoStack().get().toUndo().isPresent(), "Undo", session.toUndo());
        show(redo, session.undoStack().get().toRedo().isPresent(), "Redo", session.toRedo());
    }

    private static void show(Button arrow, boolean can, String verb, Optional<String> what) {
        arrow.setDisable(!can);
        String words = what.map(label -> verb + ": " + label).orElse(verb);
        arrow.setTooltip(new Tooltip(words));
        arrow.setAccessibleText(words);
    }

    private static Button arrow(Feather icon) {
        var button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().setAll("wp-arrow");
        return button;
    }
}

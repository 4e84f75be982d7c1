package wholeplace.desktop.grid;

import java.util.Objects;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import wholeplace.desktop.Fx;
import wholeplace.desktop.grid.core.Calderbridge;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.theme.Theme;

/// The grid in a real window of 900 x 600, with a button above and a label below, played by a robot's keys and mouse.
final class Shown implements AutoCloseable {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    final Ledger ledger;
    final Grid grid;
    private final Stage stage;
    private final Robot robot;

    Shown() {
        ledger = Fx.get(() -> new Ledger(Calderbridge.sheet()));
        grid = ledger.grid;
        robot = Fx.get(Robot::new);
        stage = Fx.get(() -> {
            var root = new BorderPane(grid);
            root.setTop(new Button("Elsewhere"));
            root.setBottom(new Label("Status"));
            var scene = new Scene(root, WIDTH, HEIGHT);
            Theme.dress(scene);
            var window = new Stage();
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            grid.requestFocus();
            return window;
        });
        Fx.settle();
    }

    Scene scene() {
        return stage.getScene();
    }

    TextField editor() {
        return (TextField) child(".text-field.editor");
    }

    String message() {
        var label = (Label) child(".message");
        return label.isVisible() ? label.getText() : "";
    }

    private Node child(String selector) {
        return Objects.requireNonNull(grid.lookup(selector), selector);
    }

    void go(String row, String column) {
        Fx.run(() -> grid.reveal(new Cell(row, column)));
        Fx.settle();
    }

    /// Presses keys together: the last one is the key, the others are held.
    void press(KeyCode... keys) {
        Fx.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        Fx.settle();
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key);
        }
    }

    /// Presses the mouse at one place of the grid, takes it over others and lets go at the last.
    void drag(double... xy) {
        for (int i = 0; i < xy.length; i += 2) {
            move(xy[i], xy[i + 1]);
            if (i == 0) {
                Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
                Fx.settle();
            }
        }
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Fx.settle();
    }

    void click(double x, double y) {
        drag(x, y);
    }

    void doubleClick(double x, double y) {
        move(x, y);
        Fx.run(() -> robot.mouseClick(MouseButton.PRIMARY));
        Fx.run(() -> robot.mouseClick(MouseButton.PRIMARY));
        Fx.settle();
    }

    void move(double x, double y) {
        Fx.run(() -> {
            var point = grid.localToScreen(x, y);
            robot.mouseMove(point);
        });
        Fx.settle();
    }

    Robot robot() {
        return robot;
    }

    /// The headless robot does not hold keys while it clicks, so this one event is made by hand.
    void shiftClick(double x, double y) {
        Fx.run(() -> {
            Node canvas = grid.getChildrenUnmodifiable().getFirst();
            var at = canvas.localToScene(x, y);
            Event.fireEvent(
                    canvas,
                    new MouseEvent(
                            MouseEvent.MOUSE_PRESSED,
                            at.getX(),
                            at.getY(),
                            0,
                            0,
                            MouseButton.PRIMARY,
                            1,
                            true,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            false,
                            false,
                            true,
                            null));
        });
        Fx.settle();
    }

    void wheel(int notches) {
        Fx.run(() -> robot.mouseWheel(notches));
        Fx.settle();
    }

    static void putOnClipboard(String text) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    static String clipboard() {
        return Fx.get(() -> Clipboard.getSystemClipboard().getString());
    }

    <T> T ask(Function<Grid, T> question) {
        return Fx.get(() -> question.apply(grid));
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}

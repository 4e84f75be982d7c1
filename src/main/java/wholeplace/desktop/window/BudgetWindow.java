package wholeplace.desktop.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.shell.Screen;
import wholeplace.desktop.shell.Shell;
import wholeplace.desktop.theme.Theme;
import wholeplace.session.Session;

/// The window and what is open in it.
final class BudgetWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final LastTime last;
    private final Dialogs dialogs;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final String who = System.getProperty("user.name", "somebody");
    private final StackPane root = new StackPane();
    private @Nullable Opened opened;
    private @Nullable Session session;
    private @Nullable Shell shell;

    BudgetWindow(Stage stage, LastTime last) {
        this.stage = stage;
        this.last = last;
        this.dialogs = new Dialogs(stage);
        var scene = new Scene(root, WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Wholeplace");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(this::closing);
        standWhereItStood();
    }

    private void standWhereItStood() {
        last.number("width").ifPresent(stage::setWidth);
        last.number("height").ifPresent(stage::setHeight);
        last.number("x").ifPresent(stage::setX);
        last.number("y").ifPresent(stage::setY);
        stage.setMaximized(last.text("maximized").filter("true"::equals).isPresent());
    }

    /// Shows the window and opens a store in it.
    void open(Path store) {
        stage.show();
        work("The budget cannot be opened", () -> Opened.at(store, last.text("budget"), who, clock));
    }

    /// Opens something off the window's thread and shows it; where that is refused, says so and leaves open what is.
    private void work(String trouble, Callable<Opened> opening) {
        var task = new Task<Opened>() {
            @Override
            protected Opened call() throws Exception {
                return opening.call();
            }
        };
        root.setDisable(true);
        task.setOnSucceeded(done -> {
            root.setDisable(false);
            show(task.getValue());
        });
        task.setOnFailed(failed -> {
            root.setDisable(false);
            refused(trouble, String.valueOf(task.getException().getMessage()));
        });
        Thread.ofPlatform().name("opening").daemon(true).start(task);
    }

    private void refused(String trouble, String sentence) {
        if (opened != null) {
            dialogs.tell(trouble, sentence);
            return;
        }
        boolean another = dialogs.confirmed(trouble, sentence, "Open another store", "Close the program");
        if (another) {
            openStore();
        } else {
            stage.close();
        }
    }

    private void show(Opened now) {
        Opened before = opened;
        closeSession();
        if (before != null && !before.store().equals(now.store())) {
            before.store().close();
        }
        opened = now;
        var made = new Session(now.store(), now.saved(), who, clock, Platform::runLater);
        session = made;
        var frame = new Shell(made, menu(now), dialogs, dialogs);
        shell = frame;
        last.text("screen").flatMap(BudgetWindow::screen).ifPresent(frame::show);
        root.getChildren().setAll(frame);
        stage.setTitle(now.saved().budget().name() + " – Wholeplace");
    }

    private static Optional<Screen> screen(String name) {
        return List.of(Screen.values()).stream()
                .filter(screen -> screen.name().equals(name))
                .findFirst();
    }

    private MenuButton menu(Opened now) {
        var menu = new MenuButton();
        menu.setAccessibleText("Budget: " + now.saved().budget().name() + ". Opens and makes others.");
        for (String name : now.budgets()) {
            var item = new RadioMenuItem(name);
            item.setMnemonicParsing(false);
            item.setSelected(name.equals(now.saved().budget().name()));
            item.setOnAction(chosen -> leave(() -> Opened.of(now.store(), Optional.of(name))));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("New budget", () -> newBudget(now)),
                        item("Open another store", this::openStore));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void newBudget(Opened now) {
        dialogs.newBudget(now.budgets())
                .ifPresent(budget -> leave(() -> Opened.with(now.store(), budget, who, clock.instant())));
    }

    private void openStore() {
        dialogs.toOpen("Open a store", List.of("mv.db"))
                .ifPresentOrElse(path -> leave(() -> Opened.at(path, Optional.empty(), who, clock)), () -> {
                    if (opened == null) {
                        stage.close();
                    }
                });
    }

    /// Opens something else once what is open is saved.
    private void leave(Callable<Opened> other) {
        if (mayLeave()) {
            work("It cannot be opened", other);
        }
    }

    /// Whether nothing would be lost, or the user has said that it may.
    private boolean mayLeave() {
        if (shell != null && !shell.finishEditing()) {
            return false;
        }
        Optional<String> notSaved = session == null ? Optional.empty() : session.finish();
        return notSaved.isEmpty()
                || dialogs.confirmed(
                        "Some changes are not saved",
                        notSaved.get() + "\n\nIf you go on, these changes are lost.",
                        "Lose them",
                        "Stay");
    }

    private void closing(WindowEvent request) {
        if (!mayLeave()) {
            request.consume();
            return;
        }
        remember();
        closeSession();
        if (opened != null) {
            opened.store().close();
        }
    }

    private void closeSession() {
        if (session != null) {
            session.close();
        }
        session = null;
    }

    private void remember() {
        last.put("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            last.put("x", (int) stage.getX());
            last.put("y", (int) stage.getY());
            last.put("width", (int) stage.getWidth());
            last.put("height", (int) stage.getHeight());
        }
        if (opened != null && shell != null) {
            last.put("store", opened.store().file());
            last.put("budget", opened.saved().budget().name());
            last.put("screen", shell.screen().name());
        }
        last.write();
    }
}

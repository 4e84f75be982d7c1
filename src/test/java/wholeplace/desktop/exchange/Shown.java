package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.desktop.Fx;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.theme.Theme;
import wholeplace.session.Session;
import wholeplace.store.Store;

/// The screen on a real session over a real store, without a display. The files that the user would choose are given.
final class Shown implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:32:07Z"), ZoneId.of("Europe/London"));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Store store;
    final Session session;
    final Exchange exchange;
    private final Scene scene;
    private volatile Optional<Path> chosen = Optional.empty();

    Shown(Path folder, Budget budget) {
        store = Store.create(folder.resolve("place"));
        store.add(budget, CLOCK.instant(), "A. Rahman", "Made the budget", Revision.EDIT);
        var saved = store.load(budget.name());
        session = Fx.get(() -> new Session(store, saved, "A. Rahman", CLOCK, Platform::runLater));
        exchange = Fx.get(() -> new Exchange(session, new Answers(), asked -> true, CLOCK));
        scene = Fx.get(() -> new Scene(exchange, 1198, 688));
        Fx.run(() -> Theme.dress(scene));
        Fx.run(this::layOut);
    }

    /// What the user would answer to the system's window.
    private final class Answers implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, List<String> endings) {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(String title, String suggested) {
            return chosen;
        }
    }

    /// Asks on the JavaFX thread, also from there.
    private static <T> T on(Callable<T> question) {
        if (!Platform.isFxApplicationThread()) {
            return Fx.get(question);
        }
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void choosing(Path file) {
        chosen = Optional.of(file);
    }

    void bringIn(Path file) {
        choosing(file);
        press("choose-file");
        until(() -> find("onwards").isPresent() || !said("brought-in").isEmpty());
    }

    /// Presses a button that is there and can be pressed.
    void press(String id) {
        until(() -> find(id).filter(node -> !node.isDisabled()).isPresent());
        Fx.run(() -> ((ButtonBase) node(id)).fire());
    }

    boolean canPress(String id) {
        return on(() ->
                find(id).filter(node -> node.isVisible() && !node.isDisabled()).isPresent());
    }

    @SuppressWarnings("unchecked") // The picks by these ids hold what the test gives them.
    <T> void pick(String id, T value) {
        until(() -> find(id).filter(node -> !node.isDisabled()).isPresent()
                && ((Pick<T>) node(id)).getItems().contains(value));
        Fx.run(() -> ((Pick<T>) node(id)).setValue(value));
    }

    Object picked(String id) {
        return on(() -> ((Pick<?>) node(id)).getValue());
    }

    /// What the user reads for a column in a pick.
    String headingOf(String id, int column) {
        return on(() -> columns(id).getConverter().toString(column));
    }

    @SuppressWarnings("unchecked") // A pick of columns holds their numbers.
    private Pick<Integer> columns(String id) {
        return (Pick<Integer>) node(id);
    }

    String said(String id) {
        return on(() -> ((Said) node(id)).words());
    }

    void untilSaid(String id) {
        until(() -> !said(id).isEmpty());
    }

    /// All the words of the lists of sentences on the screen.
    String words() {
        return on(() -> {
            var words = new StringBuilder();
            for (Node node : exchange.lookupAll(".wp-decisions")) {
                ((Sayings) node)
                        .getItems()
                        .forEach(saying -> words.append(saying.word() + ": " + saying.sentence() + "\n"));
            }
            for (Node node : exchange.lookupAll(".label")) {
                words.append(((Label) node).getText()).append('\n');
            }
            return words.toString();
        });
    }

    void untilSaying(String words) {
        until(() -> words().contains(words));
    }

    private Optional<Node> find(String id) {
        return Optional.ofNullable(exchange.lookup("#" + id));
    }

    Node node(String id) {
        return find(id).orElseThrow(() -> new AssertionError("There is no " + id + " on the screen."));
    }

    void until(Callable<Boolean> holds) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!on(holds)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come about within 20 seconds. The screen says:\n" + words());
            }
            Fx.settle();
        }
        Fx.run(this::layOut);
    }

    Budget budget() {
        return on(() -> session.budget().get());
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            exchange.applyCss();
            exchange.layout();
        }
    }

    /// A picture to look at, written only where a folder for it is named.
    void picture(String name) {
        String folder = System.getProperty("wholeplace.pictures");
        if (folder != null) {
            Fx.run(() -> {
                layOut();
                var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
                ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
            });
        }
    }

    @Override
    public void close() {
        Fx.run(session::close);
        store.close();
    }
}

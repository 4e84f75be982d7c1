package wholeplace.desktop.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import wholeplace.budget.Budget;
import wholeplace.change.Revision;
import wholeplace.desktop.overview.Charts;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.shell.Screen;
import wholeplace.desktop.shell.Shell;
import wholeplace.outlook.Outlook;
import wholeplace.session.Session;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Every screen, and the overview's charts, as PNG without a display. Not on the JavaFX thread.
public final class Screens {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 400;

    private Screens() {}

    /// Paints every screen of a budget at 1366 x 768, from a store of its own that is gone afterwards.
    ///
    /// @return the pictures, in the order of the navigation
    public static List<Path> paint(Budget budget, Path folder) {
        Path kept = temporary();
        try (Store store = Store.create(kept.resolve("screens"))) {
            Clock clock = Clock.system(ZoneId.systemDefault());
            String who = System.getProperty("user.name", "somebody");
            Saved saved = store.add(budget, clock.instant(), who, "Opened the budget", Revision.EDIT);
            Toolkit.start();
            Session session = Toolkit.get(() -> new Session(store, saved, who, clock, Platform::runLater));
            try {
                return paint(session, folder);
            } finally {
                Toolkit.run(session::close);
            }
        } finally {
            remove(kept);
        }
    }

    private static List<Path> paint(Session session, Path folder) {
        var root = Toolkit.get(() -> {
            var menu = new MenuButton();
            return new Shell(session, menu, questions -> false, new NoFiles());
        });
        List<Path> made = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            Toolkit.run(() -> {
                root.show(screen);
                if (screen == Screen.LINES && !session.budget().get().lines().isEmpty()) {
                    root.toFirstLine();
                }
            });
            settle(session);
            Path png = folder.resolve(screen.words().toLowerCase(Locale.UK) + ".png");
            Toolkit.run(() -> Picture.write(alone(root), WIDTH, HEIGHT, png));
            made.add(png);
        }
        return made;
    }

    /// Waits for what a screen asked the store for, and for the thread to have shown it.
    private static void settle(Session session) {
        session.revisionsTo(session.budget().get());
        Toolkit.settle();
    }

    /// A root that stands in no scene yet.
    private static Parent alone(Shell shell) {
        if (shell.getParent() instanceof StackPane before) {
            before.getChildren().clear();
        }
        return new StackPane(shell);
    }

    /// Paints the charts of the overview.
    public static List<Path> charts(Outlook outlook, Path folder) {
        Toolkit.start();
        Path who = folder.resolve("who-spends.png");
        Path funding = folder.resolve("spend-against-funding.png");
        Toolkit.run(() -> {
            Picture.write(Charts.whoSpends(outlook), CHART_WIDTH, CHART_HEIGHT, who);
            Picture.write(Charts.revenueAndCapital(outlook), CHART_WIDTH, CHART_HEIGHT, funding);
        });
        return List.of(who, funding);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("wholeplace");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nobody is there to be asked.
    private static final class NoFiles implements FileChoice {
        @Override
        public Optional<Path> toOpen(String title, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String title, String suggested) {
            return Optional.empty();
        }
    }
}

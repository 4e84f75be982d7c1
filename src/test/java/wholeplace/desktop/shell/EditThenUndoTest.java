package wholeplace.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.change.Revision;
import wholeplace.desktop.Fx;
import wholeplace.desktop.Places;
import wholeplace.desktop.grid.Grid;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Edit;
import wholeplace.desktop.grid.core.Entry;
import wholeplace.desktop.grid.core.Gesture;
import wholeplace.desktop.grid.core.Step;
import wholeplace.desktop.lines.LinesScreen;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.theme.Theme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.session.Saving;
import wholeplace.session.Session;
import wholeplace.store.Store;

/// Somebody changes a figure in the real frame over a real store, and takes it back.
class EditThenUndoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:32:07Z"), ZoneOffset.UTC);
    private static final Budget TOWN = Places.town();
    private static final FinancialYear FIRST = TOWN.years().first();
    private static final Line WARDENS = TOWN.lines().get(7);

    @TempDir
    Path folder;

    private Store store;
    private Session session;
    private Shell shell;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("place"));
        var saved = store.add(TOWN, CLOCK.instant(), "A. Rahman", "Made the budget", Revision.EDIT);
        session = Fx.get(() -> new Session(store, saved, "A. Rahman", CLOCK, Platform::runLater));
        shell = Fx.get(() -> new Shell(session, new MenuButton(), questions -> true, new NoFiles()));
        Fx.run(() -> {
            Theme.dress(new Scene(shell, 1366, 768));
            shell.applyCss();
            shell.layout();
        });
    }

    @AfterEach
    void close() {
        Fx.run(session::close);
        store.close();
    }

    @Test
    void aTypedFigureIsSavedNamedInTheHistoryAndTakenBackByTheArrow() {
        Fx.run(() -> {
            shell.show(Screen.LINES);
            assertThat(lines().take(typed(300_000))).isEmpty();
        });
        until(() ->
                session.saving().get() instanceof Saving.Saved && words("saved").startsWith("Saved "));
        assertThat(amount()).isEqualTo(Money.pounds(300_000));
        assertThat(session.toUndo())
                .hasValue("Typed 300,000 for %s %s in 2027/28".formatted(WARDENS.reference(), WARDENS.name()));
        Fx.run(() -> ((Button) find("undo")).fire());
        until(() -> amount().equals(WARDENS.amounts().amount(FIRST)));
        until(() -> session.saving().get() instanceof Saving.Saved);
        assertThat(store.load(TOWN.name()).budget()).isEqualTo(TOWN);
    }

    @Test
    void lookingAtEveryLineChangesNothing() {
        Fx.run(() -> {
            for (Line line : TOWN.lines().subList(0, 30)) {
                shell.toLine(line.id());
                shell.applyCss();
                shell.layout();
            }
        });
        Fx.settle();
        assertThat(session.number().get()).isEqualTo(1);
    }

    @Test
    void incomeIsTypedInBracketsAndKeptPositive() {
        Line rents = TOWN.lines().stream()
                .filter(line -> line.name().startsWith("Income"))
                .filter(line -> line.amounts().has(FIRST))
                .findFirst()
                .orElseThrow();
        Fx.run(() -> lines().take(gesture(rents.id(), new Entry.Amount(Money.pounds(-1_210)))));
        assertThat(session.budget().get().lines().get(rents.id()).amounts().amount(FIRST))
                .isEqualTo(Money.pounds(1_210));
    }

    @Test
    void whatIsTypedIntoFindLeavesOnlyTheLinesThatSayIt() {
        Fx.run(() -> ((TextField) find("find")).setText("wardens"));
        long said = TOWN.lines().stream()
                .filter(line -> line.name().contains("wardens"))
                .count();
        assertThat(Fx.get(() -> shell.screen())).isEqualTo(Screen.LINES);
        until(() -> words("count").equals("%d of 120 lines".formatted(said)));
    }

    @Test
    void aWordThatNoLineSaysLeavesAnEmptyGridThatStillTakesKeys() {
        Fx.run(() -> ((TextField) find("find")).setText("no line says this"));
        until(() -> words("count").equals("0 of 120 lines"));
        Fx.run(() -> {
            shell.layout();
            Grid grid = (Grid) shell.lookup(".wp-grid");
            for (Action.Do action : Action.Do.values()) {
                if (action != Action.Do.UNDO && action != Action.Do.REDO && action != Action.Do.PASTE) {
                    grid.perform(action);
                }
            }
            for (Step step : Step.values()) {
                grid.perform(new Action.Go(step, true));
            }
            shell.layout();
        });
        assertThat(session.number().get()).isEqualTo(1);
    }

    /// These stories choose no file.
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

    private LinesScreen lines() {
        shell.show(Screen.LINES);
        return (LinesScreen) shell.getCenter();
    }

    private static Gesture typed(long pounds) {
        return gesture(WARDENS.id(), new Entry.Amount(Money.pounds(pounds)));
    }

    private static Gesture gesture(LineId line, Entry entry) {
        var edit = new Edit(new Cell(line.value(), FIRST.toString()), entry);
        return new Gesture("Type", List.of(edit), List.of(), List.of());
    }

    private Money amount() {
        return session.budget().get().lines().get(WARDENS.id()).amounts().amount(FIRST);
    }

    private Node find(String id) {
        return shell.lookup("#" + id);
    }

    private String words(String id) {
        return find(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private static void until(Callable<Boolean> so) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (!Fx.get(so)) {
            assertThat(Instant.now()).as("patience").isBefore(patience);
        }
    }
}

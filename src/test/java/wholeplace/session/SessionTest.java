package wholeplace.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.budget.Budget;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.store.RevisionSummary;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// A session on a real store in a folder, with one thread standing in for the window's.
class SessionTest {
    private static final InstantSource CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:32:07Z"), ZoneOffset.UTC);
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final Partner COUNCIL = new Partner(new PartnerId("council"), "Council", PartnerKind.COUNCIL);
    private static final LineId STAFF = new LineId("hr-003");
    private static final Budget PLACE = Budget.empty("Calderbridge", FIRST, 5)
            .withPartners(List.of(COUNCIL))
            .with(new Line(STAFF, "Town centre event staff", COUNCIL.id()).withAmount(FIRST, Money.pounds(100)));

    private final ExecutorService window = Executors.newSingleThreadExecutor();

    @TempDir
    Path folder;

    private Store store;
    private Session session;

    @BeforeEach
    void open() {
        store = Store.create(folder.resolve("place"));
        store.add(PLACE, CLOCK.instant(), "A. Rahman", "Made the budget", Revision.EDIT);
        session = opened();
    }

    @AfterEach
    void close() {
        on(() -> session.close());
        store.close();
        window.close();
    }

    @Test
    void anEditShowsAtOnceIsSavedAndTheOutlookFollows() {
        on(() -> {
            type(300_000);
            assertThat(amount()).isEqualTo(Money.pounds(300_000));
            assertThat(session.saving().get()).isEqualTo(Saving.UNDERWAY);
        });
        until(() -> session.saving().get() instanceof Saving.Saved);
        until(() -> session.outlook().get().total().amount(FIRST).equals(Money.pounds(300_000)));
        assertThat(store.load("Calderbridge").budget())
                .isEqualTo(session.budget().get());
    }

    @Test
    void undoAndRedoGoBackAndForthAndHistoryOnlyGrows() {
        on(() -> {
            type(300);
            type(400);
            session.undo();
            session.undo();
            assertThat(amount()).isEqualTo(Money.pounds(100));
            assertThat(session.toRedo()).hasValue("Typed 300");
            session.redo();
            assertThat(amount()).isEqualTo(Money.pounds(300));
            assertThat(session.toUndo()).hasValue("Typed 300");
            assertThat(session.toRedo()).hasValue("Typed 400");
        });
        assertThat(history())
                .extracting(RevisionSummary::label)
                .containsExactly(
                        "Made the budget",
                        "Typed 300",
                        "Typed 400",
                        "Undid: Typed 400",
                        "Undid: Typed 300",
                        "Redid: Typed 300");
    }

    @Test
    void undoWorksAfterARestart() {
        on(() -> {
            type(300);
            type(400);
            assertThat(session.finish()).isEmpty();
            session.close();
        });
        store.close();
        store = Store.open(folder.resolve("place"));
        session = opened();
        on(() -> session.undo());
        until(() -> amount().equals(Money.pounds(300)));
        on(() -> session.undo());
        until(() -> amount().equals(Money.pounds(100)));
        on(() -> session.undo());
        assertThat(history()).hasSize(5);
        until(() -> session.toRedo().equals(Optional.of("Typed 300")));
    }

    @Test
    void whatTheStoreRefusesStaysInMemoryAndIsSavedLater() {
        Budget other = PLACE.withName("Riverside");
        Saved riverside = store.add(other, CLOCK.instant(), "A. Rahman", "Made the budget", Revision.EDIT);
        on(() -> session.edit(budget -> budget.withName("Riverside"), "Renamed"));
        until(() -> session.saving().get() instanceof Saving.NotSaved);
        on(() -> type(400));
        until(() -> session.saving().get() instanceof Saving.NotSaved refused && refused.steps() == 2);
        assertThat(ask(() -> session.finish()))
                .hasValueSatisfying(why -> assertThat(why).contains("Riverside"));
        assertThat(amount()).isEqualTo(Money.pounds(400));

        Budget elsewhere = other.withName("Riverside as it was");
        Step.Stamp stamp = new Step.Stamp(riverside.revision() + 1, CLOCK.instant(), "A. Rahman");
        Step renamed =
                Step.edit(other, elsewhere, stamp, "Renamed", Revision.EDIT).orElseThrow();
        store.append(riverside, elsewhere, renamed.revision());
        on(() -> session.saveAgain());
        until(() -> session.saving().get() instanceof Saving.Saved);
        assertThat(store.load("Riverside").budget()).isEqualTo(session.budget().get());
        assertThat(store.load("Riverside").revision()).isEqualTo(3);
    }

    @Test
    void whatIsNoBudgetChangesNothing() {
        on(() -> assertThatThrownBy(
                        () -> session.edit(budget -> budget.withPartners(List.of()), "Removed all partners"))
                .isInstanceOf(InvalidBudget.class));
        on(() -> session.edit(budget -> budget.withName("Calderbridge"), "Gave it the same name"));
        assertThat(session.number().get()).isEqualTo(1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void nothingIsLostOnClose() {
        on(() -> {
            for (int pounds = 1; pounds <= 40; pounds++) {
                type(pounds);
            }
            session.close();
        });
        assertThat(store.load("Calderbridge").budget())
                .isEqualTo(session.budget().get());
        assertThat(store.load("Calderbridge").revision()).isEqualTo(41);
    }

    @Test
    void anImportIsOneRevisionThatNamesItsFile() {
        on(() -> session.imported(
                PLACE.with(new Line(new LineId("new"), "Wardens", COUNCIL.id())), "returns.xlsx", "Imported 1 line"));
        assertThat(history().getLast().cause()).isEqualTo(new Revision.Cause.Imported("returns.xlsx"));
    }

    private Session opened() {
        return ask(() -> new Session(store, store.load("Calderbridge"), "A. Rahman", CLOCK, window));
    }

    private void type(long pounds) {
        session.edit(
                budget -> budget.with(budget.lines().get(STAFF).withAmount(FIRST, Money.pounds(pounds))),
                "Typed " + pounds);
    }

    private Money amount() {
        return session.budget().get().lines().get(STAFF).amounts().amount(FIRST);
    }

    private List<RevisionSummary> history() {
        List<RevisionSummary> told = new ArrayList<>();
        on(() -> session.history(told::addAll));
        until(() -> !told.isEmpty());
        return told;
    }

    private void on(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    private <T> T ask(Callable<T> work) {
        try {
            return window.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new CompletionException(e);
        }
    }

    /// Waits until something is so on the window's thread, for a minute at most.
    private void until(BooleanSupplier so) {
        Instant patience = Instant.now().plus(Duration.ofMinutes(1));
        Future<Boolean> answer;
        do {
            assertThat(Instant.now()).as("patience").isBefore(patience);
            answer = window.submit(so::getAsBoolean);
        } while (!ask(answer));
    }

    private boolean ask(Future<Boolean> answer) {
        try {
            Thread.sleep(2);
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new CompletionException(e);
        }
    }
}

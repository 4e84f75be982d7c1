package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.LineId;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Change;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.store.StoreRefused.Reason;

class StoreTest {
    private static final Instant NOON = Instant.parse("2027-04-01T12:00:00.123456789Z");
    private static final String WHO = "A. Rahman";

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @Test
    void aLineGoesBeforeItsAmountsHoweverManyThereAre() {
        Budget large = Budgets.large(700, 23);
        try (Store store = Store.create(folder.resolve("place"))) {
            store.add(large, NOON, WHO, "Created", Revision.EDIT);
            assertThat(store.load(large.name()).budget()).isEqualTo(large);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBudgetComesBackEqualAndSoDoesItsHistory(long seed) {
        Budget first = WholeBudgets.generated(seed, 40);
        List<Revision> made = new ArrayList<>();
        Saved saved;
        try (Store store = Store.create(folder.resolve("place"))) {
            saved = store.add(first, NOON, WHO, "Created", Revision.EDIT);
            for (int i = 1; i <= 4; i++) {
                Budget after = WholeBudgets.edited(saved.budget(), seed * 100 + i);
                Revision revision = revision(saved, after, Revision.EDIT);
                saved = store.append(saved, after, revision);
                made.add(revision);
            }
            assertThat(store.load(saved.budget().name())).isEqualTo(saved);
        }
        try (Store store = Store.open(folder.resolve("place.mv.db"))) {
            String name = saved.budget().name();
            assertThat(store.load(name)).isEqualTo(saved);
            assertThat(saved.fingerprint()).isEqualTo(Fingerprint.of(saved.budget()));
            List<Revision> history = store.history(name);
            assertThat(history.subList(1, 5)).isEqualTo(made);
            assertThat(history.getFirst().changes())
                    .hasSize(1 + (int) first.rosters().all().count())
                    .allMatch(change -> change instanceof Change.Added);
            assertThat(store.revision(name, 3)).isEqualTo(made.get(1));
            assertThat(store.summaries(name))
                    .extracting(RevisionSummary::number)
                    .containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }

    @Test
    void undoAndRedoAreFoundAgainAfterARestart() {
        Path file = folder.resolve("place");
        Budget start = Budgets.large(10, 5);
        Budget raised = raised(start, 300_000);
        try (Store store = Store.create(file)) {
            Saved first = store.add(start, NOON, WHO, "Created", new Revision.Cause.Imported("towns.xlsx"));
            assertThat(first.undo().toUndo()).isEmpty();
            Saved second = append(store, first, raised, Revision.EDIT);
            Step undo = Step.undo(second.budget(), store.revision("Large place", 2), stamp(3));
            assertThat(store.append(second, undo.after(), undo.revision()).budget())
                    .isEqualTo(start);
        }
        try (Store store = Store.open(file)) {
            Saved saved = store.load("Large place");
            assertThat(saved.budget()).isEqualTo(start);
            assertThat(saved.undo().toUndo()).isEmpty();
            assertThat(saved.undo().toRedo()).contains(2L);
            assertThat(store.summaries("Large place"))
                    .extracting(RevisionSummary::cause)
                    .containsExactly(
                            new Revision.Cause.Imported("towns.xlsx"), Revision.EDIT, new Revision.Cause.Undo(2));
        }
    }

    @Test
    void oneStoreKeepsSeveralBudgetsApart() {
        try (Store store = Store.create(folder.resolve("place"))) {
            assertThat(store.budgets()).isEmpty();
            Saved large = store.add(Budgets.large(20, 5), NOON, WHO, "Created", Revision.EDIT);
            Budget other = Budgets.large(30, 6).withName("Another place");
            store.add(other, NOON.plusSeconds(9), WHO, "Created", Revision.EDIT);
            Saved renamed = append(store, large, large.budget().withName("Great place"), Revision.EDIT);
            append(store, renamed, raised(renamed.budget(), 7), Revision.EDIT);
            assertThat(store.budgets())
                    .containsExactly(
                            new BudgetSummary("Another place", other.years(), 1, NOON.plusSeconds(9)),
                            new BudgetSummary("Great place", large.budget().years(), 3, NOON.plusSeconds(3)));
            assertThat(store.load("Another place").budget()).isEqualTo(other);
            assertThat(store.load("Great place").budget()).isEqualTo(raised(renamed.budget(), 7));
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInASentenceAndChangesNothing() {
        try (Store store = Store.create(folder.resolve("place"))) {
            refused(
                    () -> store.load("Large place"),
                    Reason.NO_SUCH_BUDGET,
                    "There is no budget \"Large place\": the store has none yet. Create or import one.");
            Saved large = store.add(Budgets.large(3, 5), NOON, WHO, "Created", Revision.EDIT);
            Saved other = store.add(Budgets.large(3, 5).withName("Another place"), NOON, WHO, "Created", Revision.EDIT);
            refused(
                    () -> store.history("Nowhere"),
                    Reason.NO_SUCH_BUDGET,
                    "There is no budget \"Nowhere\" in the store. It has \"Another place\", \"Large place\".");
            refused(
                    () -> store.add(Budgets.large(1, 5), NOON, WHO, "Created", Revision.EDIT),
                    Reason.NAME_TAKEN,
                    "The store has a budget \"Large place\" already. Choose another name.");
            refused(
                    () -> append(store, other, large.budget(), Revision.EDIT),
                    Reason.NAME_TAKEN,
                    "The store has a budget \"Large place\" already. Choose another name.");
            refused(
                    () -> store.revision("Large place", 2),
                    Reason.NO_SUCH_REVISION,
                    "\"Large place\" has no revision 2. Its revisions go from 1 to 1.");
            Saved second = append(store, large, raised(large.budget(), 5), Revision.EDIT);
            refused(
                    () -> append(store, large, raised(large.budget(), 6), Revision.EDIT),
                    Reason.OVERTAKEN,
                    "The budget \"Large place\" has changed since revision 1. Open it again and make the change anew.");
            assertThat(store.load("Large place")).isEqualTo(second);
            assertThat(store.load("Another place")).isEqualTo(other);
        }
    }

    @Test
    void aWriteMadeAgainIsFoundDone() {
        try (Store store = Store.create(folder.resolve("place"))) {
            Saved large = store.add(Budgets.large(3, 5), NOON, WHO, "Created", Revision.EDIT);
            Saved once = append(store, large, raised(large.budget(), 5), Revision.EDIT);
            assertThat(append(store, large, raised(large.budget(), 5), Revision.EDIT))
                    .isEqualTo(once);
            assertThat(store.summaries("Large place")).hasSize(2);
        }
    }

    @Test
    void aRevisionThatDoesNotSayWhatChangedIsAMistakeOfTheProgram() {
        try (Store store = Store.create(folder.resolve("place"))) {
            Saved large = store.add(Budgets.large(3, 5), NOON, WHO, "Created", Revision.EDIT);
            Budget after = raised(large.budget(), 5);
            Revision other = revision(large, raised(large.budget(), 6), Revision.EDIT);
            assertThatThrownBy(() -> store.append(large, after, other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Revision 2 is not what turns revision 1 into the budget given.");
            assertThat(store.load("Large place")).isEqualTo(large);
        }
    }

    static Saved append(Store store, Saved before, Budget after, Revision.Cause cause) {
        return store.append(before, after, revision(before, after, cause));
    }

    static Revision revision(Saved before, Budget after, Revision.Cause cause) {
        long number = before.revision() + 1;
        return Step.edit(before.budget(), after, stamp(number), "Typed", cause)
                .orElseThrow()
                .revision();
    }

    static Step.Stamp stamp(long number) {
        return new Step.Stamp(number, NOON.plusSeconds(number), WHO);
    }

    static Budget raised(Budget budget, long pounds) {
        var line = budget.lines().get(new LineId("line-000001"));
        return budget.with(line.withAmount(new FinancialYear(2028), Money.pounds(pounds)));
    }

    static void refused(Runnable what, Reason reason, String sentence) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        StoreRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessage(sentence);
    }
}

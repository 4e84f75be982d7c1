package wholeplace.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.EntityKind;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Rosters;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Merge.Outcome;
import wholeplace.change.Merge.Side;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

class MergeTest {
    private static final FinancialYear YEAR = new FinancialYear(2028);
    private static final Budget BASE = Budgets.large(3, 5);
    private static final Line LINE = BASE.lines().get(new LineId("line-000001"));

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @Test
    void whatOnlyOneChangedIsTaken() {
        Budget ours = BASE.with(LINE.withName("Wardens"));
        Budget theirs = BASE.with(LINE.withAmount(YEAR, Money.pounds(300_000)));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged(merge, Side.OURS))
                .isEqualTo(BASE.with(LINE.withName("Wardens").withAmount(YEAR, Money.pounds(300_000))));
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        Budget both = BASE.with(LINE.withAmount(YEAR, Money.pounds(300_000)));
        Merge merge = Merge.of(BASE, both, both);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void aYearThatBothChangedIsChosen() {
        Budget ours = BASE.with(LINE.withAmount(YEAR, Money.pounds(200_000)));
        Budget theirs = BASE.with(LINE.withAmount(YEAR, Money.pounds(300_000)).withName("Wardens"));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts())
                .containsExactly(new Conflict.Cell(
                        EntityKind.LINE, "line-000001", "amount 2028/29", "1014.00", "200000.00", "300000.00"));
        assertThat(merged(merge, Side.OURS))
                .isEqualTo(
                        BASE.with(LINE.withAmount(YEAR, Money.pounds(200_000)).withName("Wardens")));
        assertThat(merged(merge, Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void aLineRemovedHereAndChangedThereComesBackWholeWhereTheyAreBelieved() {
        Budget ours = BASE.withLines(BASE.lines().without(LINE.id()));
        Budget theirs = BASE.with(LINE.withName("Wardens").withService("Parks"));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts())
                .singleElement()
                .isEqualTo(new Conflict.RemovedHere(
                        EntityKind.LINE,
                        "line-000001",
                        Fields.of(LINE),
                        Fields.of(LINE.withName("Wardens").withService("Parks"))));
        assertThat(merged(merge, Side.OURS)).isEqualTo(ours);
        assertThat(merged(merge, Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void aLineChangedHereAndRemovedThereIsChosen() {
        Budget ours = BASE.with(LINE.withName("Wardens"));
        Budget theirs = BASE.withLines(BASE.lines().without(LINE.id()));
        Merge merge = Merge.of(BASE, ours, theirs);
        assertThat(merge.conflicts()).singleElement().isInstanceOf(Conflict.RemovedThere.class);
        assertThat(merged(merge, Side.OURS)).isEqualTo(ours);
        assertThat(merged(merge, Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void aRemovalCanBeMadeAQuestion() {
        Budget theirs = BASE.withLines(BASE.lines().without(LINE.id())).withName("Place");
        Merge merge = Merge.of(BASE, BASE, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged(merge, Side.OURS)).isEqualTo(theirs);
        Merge asking = merge.askingBeforeRemovals();
        assertThat(asking.conflicts())
                .containsExactly(
                        new Conflict.RemovedThere(EntityKind.LINE, "line-000001", Fields.of(LINE), Fields.of(LINE)));
        assertThat(merged(asking, Side.OURS)).isEqualTo(BASE.withName("Place"));
        assertThat(merged(asking, Side.THEIRS)).isEqualTo(theirs);
    }

    @Test
    void oneIdThatBothAddedIsChosenFieldByField() {
        Line added = new Line(new LineId("new"), "Library", LINE.partner());
        Merge merge = Merge.of(BASE, BASE.with(added.withNotes("Ours")), BASE.with(added.withName("Books")));
        assertThat(merge.conflicts())
                .containsExactly(
                        new Conflict.Cell(EntityKind.LINE, "new", "name", null, "Library", "Books"),
                        new Conflict.Cell(EntityKind.LINE, "new", "notes", null, "Ours", null));
    }

    @Test
    void whatDoesNotGoTogetherIsSaidInASentence() {
        var hall = new Scheme(
                new SchemeId("hall"),
                "Market hall",
                LINE.partner(),
                YEAR,
                25,
                MrpMethod.EQUAL_INSTALMENT,
                MrpStart.values()[0],
                Rate.ZERO,
                Rate.ZERO,
                InterestConvention.values()[0],
                "",
                0,
                Rate.ZERO,
                "");
        Budget base = BASE.with(Scheme.class, List.of(hall));
        Budget ours = base.with(Scheme.class, List.of());
        Budget theirs = base.with(LINE.withScheme(new SchemeId("hall")));
        assertThat(Merge.of(base, ours, theirs).outcome(conflict -> Side.THEIRS))
                .isEqualTo(
                        new Outcome.NoBudget(
                                List.of(
                                        "Line \"Line 1\" names the scheme \"hall\", which is not in this budget. Add that scheme first.")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereOneSideDidNothingTheOtherIsTheOutcome(long seed) {
        Budget base = WholeBudgets.generated(seed, 30);
        Budget changed = WholeBudgets.edited(base, seed + 1);
        assertThat(Merge.of(base, changed, base)).isEqualTo(new Merge(changed, List.of(), List.of()));
        Merge merge = Merge.of(base, base, changed);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merged(merge, Side.OURS)).isEqualTo(changed);
        assertThat(Merge.of(base, changed, changed)).isEqualTo(new Merge(changed, List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTwoSidesAreAlikeUpToConflicts(long seed) {
        Budget base = WholeBudgets.generated(seed, 30);
        Budget one = WholeBudgets.edited(base, seed + 1);
        Budget other = WholeBudgets.edited(base, seed + 2);
        Merge there = Merge.of(base, one, other);
        Merge back = Merge.of(base, other, one);
        assertThat(there.conflicts().stream().map(MergeTest::named))
                .containsExactlyInAnyOrderElementsOf(
                        back.conflicts().stream().map(MergeTest::named).toList());
        assertSameBudget(there.outcome(conflict -> Side.OURS), back.outcome(conflict -> Side.THEIRS));
        assertSameBudget(there.outcome(conflict -> Side.THEIRS), back.outcome(conflict -> Side.OURS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostAndMergingAgainChangesNothing(long seed) {
        Budget base = Budgets.generated(seed, 30);
        Budget ours = Budgets.edited(base, seed + 1);
        Budget theirs = Budgets.edited(base, seed + 2);
        for (Side side : Side.values()) {
            Merge merge = Merge.of(base, ours, theirs);
            Budget after = merged(merge, side);
            assertThat(after).isEqualTo(cellByCell(base, ours, theirs, side));
            assertThat(Changes.apply(Diff.between(ours, after), ours)).isEqualTo(after);
            Merge again = Merge.of(base, after, theirs);
            assertThat(again.taken()).isEmpty();
            assertThat(merged(again, Side.OURS)).isEqualTo(after);
            if (side == Side.THEIRS) {
                assertThat(again.conflicts()).isEmpty();
            }
        }
    }

    private static Budget merged(Merge merge, Side side) {
        Outcome outcome = merge.outcome(conflict -> side);
        assertThat(outcome).isInstanceOf(Outcome.Merged.class);
        return ((Outcome.Merged) outcome).after();
    }

    private static void assertSameBudget(Outcome one, Outcome other) {
        if (one instanceof Outcome.Merged merged) {
            assertThat(other)
                    .isInstanceOfSatisfying(
                            Outcome.Merged.class,
                            that -> assertThat(that.after()).isEqualTo(merged.after()));
        } else {
            assertThat(other).isEqualTo(one);
            assertThat(((Outcome.NoBudget) one).reasons())
                    .allSatisfy(reason -> assertThat(reason).endsWith("."));
        }
    }

    /// A conflict as it looks from neither side.
    private static String named(Conflict conflict) {
        return conflict instanceof Conflict.Cell cell
                ? "%s %s %s".formatted(cell.kind(), cell.id(), cell.field())
                : "%s %s".formatted(conflict.kind(), conflict.id());
    }

    /// The rule written down once more, over all entities at once.
    private static Budget cellByCell(Budget base, Budget ours, Budget theirs, Side side) {
        SortedMap<String, SortedMap<String, String>> began = entities(base);
        SortedMap<String, SortedMap<String, String>> here = entities(ours);
        SortedMap<String, SortedMap<String, String>> there = entities(theirs);
        SortedMap<String, SortedMap<String, String>> merged = new TreeMap<>();
        union(here, there)
                .forEach(key -> merged.put(
                        key,
                        entity(
                                began.getOrDefault(key, new TreeMap<>()),
                                here.getOrDefault(key, new TreeMap<>()),
                                there.getOrDefault(key, new TreeMap<>()),
                                side)));
        SortedMap<String, String> own = Objects.requireNonNull(merged.remove("BUDGET budget"));
        Function<String, EntityKind> kind = key -> EntityKind.valueOf(key.substring(0, key.indexOf(' ')));
        List<Change> added = merged.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .<Change>map(entry -> new Change.Added(
                        kind.apply(entry.getKey()),
                        entry.getKey().substring(entry.getKey().indexOf(' ') + 1),
                        entry.getValue()))
                .toList();
        return Changes.apply(added, base.with(Rosters.EMPTY)).withName(Objects.requireNonNull(own.get("name")));
    }

    private static SortedMap<String, String> entity(
            SortedMap<String, String> base,
            SortedMap<String, String> ours,
            SortedMap<String, String> theirs,
            Side side) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            SortedMap<String, String> other = ours.isEmpty() ? theirs : ours;
            boolean removed = !base.isEmpty();
            boolean chosen = other.equals(base) || (side == Side.OURS) == ours.isEmpty();
            return removed && chosen ? new TreeMap<>() : other;
        }
        SortedMap<String, String> merged = new TreeMap<>();
        for (String field : union(ours, theirs)) {
            String says = cell(base.get(field), ours.get(field), theirs.get(field), base.isEmpty(), side);
            if (says != null) {
                merged.put(field, says);
            }
        }
        return merged;
    }

    private static @Nullable String cell(
            @Nullable String base, @Nullable String ours, @Nullable String theirs, boolean bothAdded, Side side) {
        if (!bothAdded && Objects.equals(ours, base)) {
            return theirs;
        }
        if (!bothAdded && Objects.equals(theirs, base)) {
            return ours;
        }
        return side == Side.OURS ? ours : theirs;
    }

    private static SortedSet<String> union(SortedMap<String, ?> one, SortedMap<String, ?> other) {
        SortedSet<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }

    private static SortedMap<String, SortedMap<String, String>> entities(Budget budget) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        all.put("BUDGET budget", Fields.of(budget));
        budget.rosters()
                .all()
                .forEach(entity ->
                        all.put(EntityKind.of(entity).name() + " " + entity.id().value(), Fields.of(entity)));
        return all;
    }
}

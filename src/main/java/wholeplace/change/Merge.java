package wholeplace.change;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.InvalidBudget;

/// A three-way merge, cell by cell: what two people made of one budget, put together. What only one of them changed is
/// taken, what both changed alike is no conflict, and what they changed differently waits for a choice.
///
/// With 100 in the base, 100 in ours and 120 in theirs, 120 is taken. With 110 in ours, 110 or 120 is to be chosen.
/// Merging the outcome again changes nothing.
///
/// @param ours the budget that theirs is merged into
/// @param taken what theirs changes in ours and ours left alone
/// @param conflicts what is to be chosen, in the order of theirs
public record Merge(Budget ours, List<Change> taken, List<Conflict> conflicts) {
    /// Whose word counts.
    public enum Side {
        OURS,
        THEIRS
    }

    /// What both began with, or the part of it that theirs could change.
    public interface Base {
        /// The fields of an entity; none where it was not there.
        SortedMap<String, String> fields(EntityKind kind, String id);
    }

    /// What comes of a merge once everything is chosen. A choice, so the compiler lists the cases.
    public sealed interface Outcome {
        /// @param changes what makes `after` of ours; none where theirs says nothing new
        record Merged(Budget after, List<Change> changes) implements Outcome {}

        /// The two do not go together, such as a line of theirs in a pool that ours has removed.
        ///
        /// @param reasons sentences, every one there is
        record NoBudget(List<String> reasons) implements Outcome {}
    }

    public Merge {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    public static Merge of(Budget base, Budget ours, Budget theirs) {
        return of((kind, id) -> Fields.of(base, kind, id), Diff.between(base, theirs), ours);
    }

    /// The same where only the changes are at hand that theirs made to the base.
    public static Merge of(Base base, List<Change> theirs, Budget ours) {
        return new Weighing(base, ours).of(theirs);
    }

    /// With a question for each entity that would go because theirs has removed it.
    public Merge askingBeforeRemovals() {
        List<Change> kept = new ArrayList<>();
        List<Conflict> asked = new ArrayList<>(conflicts);
        for (Change change : taken) {
            if (change instanceof Change.Removed removed) {
                asked.add(new Conflict.RemovedThere(removed.kind(), removed.id(), removed.fields(), removed.fields()));
            } else {
                kept.add(change);
            }
        }
        return new Merge(ours, kept, asked);
    }

    /// What comes of it with each conflict chosen.
    public Outcome outcome(Function<Conflict, Side> choice) {
        List<Change> changes = new ArrayList<>(taken);
        conflicts.stream()
                .filter(conflict -> choice.apply(conflict) == Side.THEIRS)
                .map(Conflict::theirs)
                .forEach(changes::add);
        try {
            Budget after = Changes.apply(changes, ours);
            return new Outcome.Merged(after, Diff.between(ours, after));
        } catch (InvalidBudget e) {
            return new Outcome.NoBudget(e.reasons());
        } catch (IllegalArgumentException e) {
            return new Outcome.NoBudget(List.of(String.valueOf(e.getMessage())));
        }
    }
}

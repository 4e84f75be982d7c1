package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;
import wholeplace.change.Changes;
import wholeplace.change.Revision;

/// Reads the revisions of a file.
final class History {
    private History() {}

    /// @param number the revision must have: its place in the list, from 1
    static Optional<Revision> revision(Place place, JsonNode node, int number, Problems problems) {
        var item = new Item(place, "a revision", node, problems);
        Revision read = revision(item, number);
        return item.isSound() ? Optional.of(read) : Optional.empty();
    }

    private static Revision revision(Item from, int number) {
        long stated = from.whole("number");
        List<Change> changes =
                from.items("changes", "a change").stream().map(History::change).toList();
        if (changes.isEmpty() && from.has("changes")) {
            from.refuse("changes", "a revision makes at least one change. Take it out, with its number.");
        }
        if (stated != number) {
            from.refuse("number", "revision %d is needed here, not %d: history has no gaps.".formatted(number, stated));
        }
        return new Revision(
                stated,
                from.made("when", Value::moment, Instant.EPOCH),
                from.textOrEmpty("who"),
                from.textOrEmpty("label"),
                cause(from, number),
                changes);
    }

    private static Revision.Cause cause(Item from, int number) {
        String cause = from.text("cause");
        return switch (cause) {
            case "edit", "" -> Revision.EDIT;
            case "imported" -> new Revision.Cause.Imported(from.textOrEmpty("file"));
            case "undo" -> new Revision.Cause.Undo(earlier(from, number));
            case "redo" -> new Revision.Cause.Redo(earlier(from, number));
            default -> {
                from.refuse("cause", "\"%s\" is none of edit, imported, undo, redo.".formatted(cause));
                yield Revision.EDIT;
            }
        };
    }

    private static long earlier(Item from, int number) {
        long revision = from.whole("revision");
        if (revision < 1 || revision >= number) {
            from.refuse("revision", "%d is no revision before this one.".formatted(revision));
        }
        return revision;
    }

    private static Change change(Item from) {
        if (from.has("added")) {
            return new Change.Added(kind(from, "added"), from.text("id"), from.texts("fields"));
        }
        if (from.has("removed")) {
            return new Change.Removed(kind(from, "removed"), from.text("id"), from.texts("fields"));
        }
        return new Change.Edited(
                kind(from, "edited"),
                from.text("id"),
                from.text("field"),
                textOrNone(from, "before"),
                textOrNone(from, "after"));
    }

    private static @Nullable String textOrNone(Item from, String field) {
        return from.has(field) ? from.textOrEmpty(field) : null;
    }

    private static EntityKind kind(Item from, String field) {
        return from.choice(field, EntityKind.class);
    }

    /// Notes where taking the revisions back, last first, does not fit the budget: somebody changed one without the
    /// other.
    static void mustLeadTo(Budget budget, List<Revision> history, Problems problems) {
        List<Change> all =
                history.stream().map(Revision::changes).flatMap(List::stream).toList();
        try {
            Changes.apply(Change.inverse(all), budget);
        } catch (IllegalArgumentException e) {
            problems.add(
                    Place.FILE.field("history"),
                    "the revisions do not lead to this budget. %s Take \"history\" out of the file to import the budget alone."
                            .formatted(e.getMessage()));
        }
    }
}

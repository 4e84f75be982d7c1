package wholeplace.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Roster;
import wholeplace.budget.Rosters;

/// Makes changes to a budget: all of them, or none with a sentence.
public final class Changes {
    private final Budget before;
    private final SortedMap<String, String> own;

    /// The changed entities as fields, by kind and id.
    private final Map<EntityKind, Map<String, SortedMap<String, String>>> touched = new EnumMap<>(EntityKind.class);

    private Changes(Budget before) {
        this.before = before;
        this.own = new TreeMap<>(Fields.of(before));
    }

    /// The budget that the changes make of `before`.
    ///
    /// @throws ChangeRefused where `before` is not what the changes say it was
    /// @throws wholeplace.budget.InvalidBudget where the outcome is no budget
    public static Budget apply(List<Change> changes, Budget before) {
        var made = new Changes(before);
        changes.forEach(made::apply);
        return made.outcome();
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Edited edited -> edit(edited);
            case Change.Added added -> {
                refuseIf(!fields(added).isEmpty(), added, "is there already");
                put(added, new TreeMap<>(added.fields()));
            }
            case Change.Removed removed -> {
                refuseIf(!fields(removed).equals(removed.fields()), removed, "is not what it was");
                put(removed, new TreeMap<>());
            }
        }
    }

    private void edit(Change.Edited edited) {
        SortedMap<String, String> fields = fields(edited);
        refuseIf(fields.isEmpty(), edited, "is not there");
        refuseIf(
                !Objects.equals(fields.get(edited.field()), edited.before()),
                edited,
                "says %s for \"%s\", not %s"
                        .formatted(quoted(fields.get(edited.field())), edited.field(), quoted(edited.before())));
        if (edited.after() == null) {
            fields.remove(edited.field());
        } else {
            fields.put(edited.field(), edited.after());
        }
        put(edited, fields);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "nothing" : "\"" + text + "\"";
    }

    private static void refuseIf(boolean wrong, Change change, String why) {
        if (wrong) {
            throw new ChangeRefused("The %s \"%s\" %s, so the change does not fit this budget."
                    .formatted(change.kind().word(), change.id(), why));
        }
    }

    /// What the changed entity says so far; nothing where it is not there.
    private SortedMap<String, String> fields(Change change) {
        if (change.kind() == EntityKind.BUDGET) {
            return own;
        }
        return touched(change.kind()).computeIfAbsent(change.id(), id -> Fields.of(before, change.kind(), id));
    }

    private void put(Change change, SortedMap<String, String> fields) {
        if (change.kind() != EntityKind.BUDGET) {
            touched(change.kind()).put(change.id(), fields);
        }
    }

    private Map<String, SortedMap<String, String>> touched(EntityKind kind) {
        return touched.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    }

    private Budget outcome() {
        Rosters rosters = before.rosters();
        for (EntityKind kind : touched.keySet()) {
            rosters = rosters.with(kind, outcome(kind, before.rosters().of(kind)));
        }
        return new Budget(own.getOrDefault("name", ""), Fields.years(own), Fields.prices(own), rosters);
    }

    private List<Entity> outcome(EntityKind kind, Roster<?> roster) {
        Map<String, SortedMap<String, String>> changed = touched(kind);
        List<Entity> entities = new ArrayList<>(roster.size() + changed.size());
        for (Entity entity : roster) {
            if (!changed.containsKey(entity.id().value())) {
                entities.add(entity);
            }
        }
        changed.forEach((id, fields) -> {
            if (!fields.isEmpty()) {
                entities.add(Fields.read(kind, id, fields));
            }
        });
        return entities;
    }
}

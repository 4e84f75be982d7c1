package wholeplace.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.Roster;
import wholeplace.budget.Rosters;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;

/// The budget a scenario supposes, and the scenario that an edited copy of a budget is. A scenario says what fields say
/// *instead*, not what they said before, so it holds over whatever the budget has become; adopting one is an edit like
/// any other: the difference between the budget and the one supposed.
public final class Scenarios {
    private final Budget budget;
    private final Scenario scenario;
    private final List<String> reasons = new ArrayList<>();

    /// What is supposed, by kind, id and field; an empty field takes the whole entity out.
    private final Map<EntityKind, SortedMap<String, SortedMap<String, String>>> supposed =
            new EnumMap<>(EntityKind.class);

    /// Whether an entity that others may name could not be added, so that it would be missed for no reason of theirs.
    private boolean incomplete;

    private Scenarios(Budget budget, Scenario scenario) {
        this.budget = budget;
        this.scenario = scenario;
    }

    /// The budget that `scenario` makes of `budget`; it keeps its scenarios.
    ///
    /// An entity that is not there is added where the scenario says all that one of its kind needs.
    ///
    /// @throws InvalidBudget with every reason as a sentence: what names no field, what a field cannot say, an entity
    ///     that is not there to be taken out, an outcome that is no budget
    public static Budget applied(Budget budget, Scenario scenario) {
        var made = new Scenarios(budget, scenario);
        scenario.changes().forEach(made::read);
        return made.outcome();
    }

    /// The scenario that makes `changed` of `base`, their scenarios aside.
    public static Scenario of(Budget base, Budget changed, ScenarioId id, String name) {
        SortedMap<String, String> changes = new TreeMap<>();
        for (Change change : Diff.between(base, changed)) {
            if (change.kind() != EntityKind.SCENARIO) {
                put(change, changes);
            }
        }
        return new Scenario(id, name, changes, "");
    }

    private static void put(Change change, SortedMap<String, String> to) {
        switch (change) {
            case Change.Edited edited ->
                to.put(name(change, edited.field()), edited.after() == null ? "" : edited.after());
            case Change.Added added -> added.fields().forEach((field, text) -> to.put(name(change, field), text));
            case Change.Removed removed -> to.put(name(change, ""), Scenario.REMOVED);
        }
    }

    private static String name(Change change, String field) {
        return new FieldName(change.kind(), change.id(), field).toString();
    }

    private void read(String text, String says) {
        try {
            FieldName name = FieldName.parse(text);
            check(name, says);
            supposed.computeIfAbsent(name.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(name.id(), id -> new TreeMap<>())
                    .put(name.field(), says);
        } catch (IllegalArgumentException e) {
            incomplete = true;
            refuse(e);
        }
    }

    private static void check(FieldName name, String says) {
        if (name.kind() == EntityKind.SCENARIO) {
            throw new IllegalArgumentException(
                    "\"%s\" changes a scenario. A scenario changes the plan only; take this out.".formatted(name));
        }
        if (!name.isWholeEntity()) {
            name.slot();
            if (!says.isEmpty()) {
                FieldValue.check(name, says);
            }
        } else if (name.kind() == EntityKind.BUDGET || !says.equals(Scenario.REMOVED)) {
            throw new IllegalArgumentException(
                    "\"%s\" says \"%s\" and names no field. Add a field, or write \"%s\" to take an entity out."
                            .formatted(name, says, Scenario.REMOVED));
        }
    }

    private void refuse(Exception e) {
        refuse(String.valueOf(e.getMessage()));
    }

    private void refuse(String sentence) {
        reasons.add("%s: %s".formatted(scenario.title(), sentence));
    }

    private Budget outcome() {
        Rosters rosters = budget.rosters();
        for (EntityKind kind : supposed.keySet()) {
            if (kind != EntityKind.BUDGET) {
                rosters = rosters.with(kind, outcome(kind, budget.rosters().of(kind)));
            }
        }
        Budget outcome = whole(rosters);
        if (!reasons.isEmpty()) {
            throw new InvalidBudget(reasons);
        }
        return outcome;
    }

    /// With the sound part of what is supposed, so that all is said at once. Where something that others name may be
    /// missing, they are not blamed for it.
    private Budget whole(Rosters rosters) {
        try {
            SortedMap<String, String> own = fields(EntityKind.BUDGET, EntityKind.BUDGET_ID, Fields.of(budget));
            return new Budget(own.getOrDefault("name", ""), Fields.years(own), Fields.prices(own), rosters);
        } catch (InvalidBudget e) {
            if (!incomplete) {
                e.reasons().forEach(this::refuse);
            }
        } catch (IllegalArgumentException e) {
            refuse(e);
        }
        return budget;
    }

    private List<Entity> outcome(EntityKind kind, Roster<?> roster) {
        SortedMap<String, SortedMap<String, String>> ofKind = ofKind(kind);
        List<Entity> entities = new ArrayList<>(roster.size() + ofKind.size());
        for (Entity entity : roster) {
            if (!ofKind.containsKey(entity.id().value())) {
                entities.add(entity);
            }
        }
        ofKind.keySet().forEach(id -> one(kind, id, roster).forEach(entities::add));
        return entities;
    }

    /// The entity as it is supposed to be; none where it is taken out.
    private Stream<? extends Entity> one(EntityKind kind, String id, Roster<?> roster) {
        var before = roster.find(id);
        boolean removed = fields(kind, id).containsKey("");
        if (removed && before.isEmpty()) {
            refuse("There is no %s \"%s\" to take out.".formatted(kind.word(), id));
        }
        if (removed && fields(kind, id).size() > 1) {
            refuse("The %s \"%s\" is both taken out and changed. Leave one of the two out.".formatted(kind.word(), id));
        }
        if (removed) {
            return Stream.empty();
        }
        SortedMap<String, String> was = before.map(Fields::of).orElseGet(TreeMap::new);
        try {
            SortedMap<String, String> fields = fields(kind, id, was);
            requireNeeded(kind, id, fields, before.isEmpty());
            return Stream.of(Fields.read(kind, id, Fields.withUsual(kind, fields)));
        } catch (IllegalArgumentException e) {
            incomplete |= before.isEmpty();
            refuse(e);
            return before.stream();
        }
    }

    private static void requireNeeded(EntityKind kind, String id, SortedMap<String, String> fields, boolean isNew) {
        List<String> missing = Fields.slots(kind).stream()
                .filter(slot ->
                        slot.needed() && !slot.isFamily() && !slot.path().contains("."))
                .map(Slot::field)
                .filter(field -> !fields.containsKey(field))
                .toList();
        if (!missing.isEmpty()) {
            String needs = String.join(", ", missing);
            throw new IllegalArgumentException(
                    isNew
                            ? "There is no %s \"%s\" in the plan. Correct its id, or add one by giving its %s."
                                    .formatted(kind.word(), id, needs)
                            : "The %s \"%s\" cannot be without its %s. Say something else instead of nothing."
                                    .formatted(kind.word(), id, needs));
        }
    }

    /// What the fields of an entity say with what is supposed.
    private SortedMap<String, String> fields(EntityKind kind, String id, SortedMap<String, String> before) {
        SortedMap<String, String> fields = new TreeMap<>(before);
        fields(kind, id).forEach((field, text) -> {
            if (text.isEmpty()) {
                fields.remove(field);
            } else {
                fields.put(field, text);
            }
        });
        return fields;
    }

    private SortedMap<String, String> fields(EntityKind kind, String id) {
        return ofKind(kind).getOrDefault(id, new TreeMap<>());
    }

    private SortedMap<String, SortedMap<String, String>> ofKind(EntityKind kind) {
        return supposed.getOrDefault(kind, new TreeMap<>());
    }
}

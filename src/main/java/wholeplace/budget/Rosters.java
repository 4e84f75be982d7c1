package wholeplace.budget;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/// All entities of a budget, a roster of each kind. A value.
public final class Rosters {
    public static final Rosters EMPTY = new Rosters(new EnumMap<>(EntityKind.class));

    private final Map<EntityKind, Roster<?>> byKind;

    private Rosters(Map<EntityKind, Roster<?>> byKind) {
        this.byKind = byKind;
    }

    public <E extends Entity> Roster<E> of(Class<E> type) {
        @SuppressWarnings("unchecked") // What is kept for a kind is made by #with of that kind's type.
        var roster = (Roster<E>) of(EntityKind.of(type));
        return roster;
    }

    public Roster<?> of(EntityKind kind) {
        return byKind.getOrDefault(kind, Roster.of());
    }

    /// @throws InvalidBudget naming every id that stands twice
    public <E extends Entity> Rosters with(Class<E> type, Collection<E> entities) {
        return put(EntityKind.of(type), Roster.of(entities));
    }

    private Rosters put(EntityKind kind, Roster<?> roster) {
        Map<EntityKind, Roster<?>> changed = new EnumMap<>(EntityKind.class);
        changed.putAll(byKind);
        if (roster.isEmpty()) {
            changed.remove(kind);
        } else {
            changed.put(kind, roster);
        }
        return new Rosters(changed);
    }

    /// Entities of one kind, known by it.
    ///
    /// @throws IllegalArgumentException where one is of another kind
    public Rosters with(EntityKind kind, Collection<? extends Entity> entities) {
        for (Entity entity : entities) {
            if (EntityKind.of(entity) != kind) {
                throw new IllegalArgumentException("%s is no %s.".formatted(entity.title(), kind.word()));
            }
        }
        return put(kind, Roster.copy(entities));
    }

    /// In the order of the kinds, what others refer to first.
    public Stream<Entity> all() {
        return EntityKind.ENTITIES.stream().flatMap(kind -> of(kind).stream());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rosters that && byKind.equals(that.byKind);
    }

    @Override
    public int hashCode() {
        return byKind.hashCode();
    }

    @Override
    public String toString() {
        return byKind.toString();
    }
}

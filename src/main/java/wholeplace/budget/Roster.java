package wholeplace.budget;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Entities of one kind in the order of their ids; an unmodifiable list that also finds by id. Equal to another with
/// equal entities.
public final class Roster<E extends Entity> extends AbstractList<E> {
    private static final Comparator<Entity> BY_ID =
            Comparator.comparing(entity -> entity.id().value());

    private final List<E> sorted;

    private Roster(List<E> sorted) {
        this.sorted = sorted;
    }

    /// @throws InvalidBudget naming every id that stands twice
    public static <E extends Entity> Roster<E> of(Collection<E> entities) {
        if (entities instanceof Roster<E> roster) {
            return roster;
        }
        List<E> sorted = new ArrayList<>(entities);
        sorted.sort(BY_ID);
        List<String> twice = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                twice.add("The id \"%s\" stands twice. Give each entry an id of its own."
                        .formatted(sorted.get(i).id()));
            }
        }
        InvalidBudget.throwIfAny(twice);
        return new Roster<>(sorted);
    }

    public static <E extends Entity> Roster<E> of() {
        return new Roster<>(List.of());
    }

    /// Entities of any one kind.
    ///
    /// @throws InvalidBudget naming every id that stands twice
    static Roster<Entity> copy(Collection<? extends Entity> entities) {
        return of(List.copyOf(entities));
    }

    public Optional<E> find(EntityId id) {
        return find(id.value());
    }

    public Optional<E> find(String id) {
        int at = at(id);
        return at < 0 ? Optional.empty() : Optional.of(sorted.get(at));
    }

    /// @throws IllegalArgumentException where there is none
    public E get(EntityId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Nothing has the id \"%s\".".formatted(id)));
    }

    public boolean has(EntityId id) {
        return at(id.value()) >= 0;
    }

    /// Where the one with this id stands, from 0; below 0 where there is none.
    public int position(EntityId id) {
        return at(id.value());
    }

    /// This one with `entity` in place of the one of its id, or added.
    public Roster<E> with(E entity) {
        int at = at(entity.id().value());
        List<E> changed = new ArrayList<>(sorted);
        if (at >= 0) {
            changed.set(at, entity);
        } else {
            changed.add(-at - 1, entity);
        }
        return new Roster<>(changed);
    }

    /// This one with each of `entities` in place of the one of its id, or added; of two with one id the last counts.
    public Roster<E> withAll(Collection<? extends E> entities) {
        List<E> others = new ArrayList<>(entities);
        others.sort(BY_ID);
        List<E> all = new ArrayList<>(sorted.size() + others.size());
        int own = 0;
        for (int at = 0; at < others.size(); at++) {
            E other = others.get(at);
            boolean isLast = at + 1 == others.size() || BY_ID.compare(other, others.get(at + 1)) != 0;
            while (own < sorted.size() && BY_ID.compare(sorted.get(own), other) < 0) {
                all.add(sorted.get(own++));
            }
            if (isLast) {
                own += own < sorted.size() && BY_ID.compare(sorted.get(own), other) == 0 ? 1 : 0;
                all.add(other);
            }
        }
        all.addAll(sorted.subList(own, sorted.size()));
        return new Roster<>(all);
    }

    public Roster<E> without(EntityId id) {
        int at = at(id.value());
        if (at < 0) {
            return this;
        }
        List<E> fewer = new ArrayList<>(sorted);
        fewer.remove(at);
        return new Roster<>(fewer);
    }

    @Override
    public E get(int position) {
        return sorted.get(position);
    }

    @Override
    public int size() {
        return sorted.size();
    }

    private int at(String id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().value().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}

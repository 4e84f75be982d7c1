package wholeplace.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.PlanYears;
import wholeplace.money.FinancialYear;

/// What can be judged only when the whole file was read: whether each entry that is named is there, and whether each
/// amount lies in the plan.
final class References {
    private static final int IDS_SHOWN = 12;

    /// An entry named before it was seen.
    private record Named(EntityId id, Place place) {}

    /// The years of a family of amounts.
    private record Dated(Place place, List<FinancialYear> years) {}

    private final Problems problems;
    private final Map<EntityKind, Map<String, Place>> ids = new EnumMap<>(EntityKind.class);
    private final List<Named> named = new ArrayList<>();
    private final List<Dated> dated = new ArrayList<>();

    References(Problems problems) {
        this.problems = problems;
    }

    private Map<String, Place> ids(EntityKind kind) {
        return ids.computeIfAbsent(kind, k -> new HashMap<>());
    }

    /// Notes that an entry with this id stands at `place`.
    void know(EntityKind kind, String id, String idField, Place place) {
        Place first = ids(kind).putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    place.field(idField),
                    "\"%s\" is the %s of %s too. Give each entry %s of its own."
                            .formatted(id, idField, first, Shape.words(idField)));
        }
    }

    /// Notes that the entry with this id must be in the file.
    void require(EntityId id, Place place) {
        if (!ids(EntityKind.of(id)).containsKey(id.value())) {
            named.add(new Named(id, place));
        }
    }

    /// Notes that these years must be in the plan.
    void require(Collection<FinancialYear> years, Place place) {
        dated.add(new Dated(place, years.stream().sorted().toList()));
    }

    void tellMissing() {
        for (Named one : named) {
            EntityKind kind = EntityKind.of(one.id);
            if (!ids(kind).containsKey(one.id.value())) {
                problems.add(
                        one.place,
                        "\"%s\" is not the id of %s in this file%s. Correct it, or add it to \"%s\"."
                                .formatted(one.id, kind.withArticle(), known(kind), kind.list()));
            }
        }
    }

    private String known(EntityKind kind) {
        Map<String, Place> there = ids(kind);
        boolean few = !there.isEmpty() && there.size() <= IDS_SHOWN;
        return few ? ", which has " + String.join(", ", new TreeSet<>(there.keySet())) : "";
    }

    void tellOutside(PlanYears plan) {
        for (Dated one : dated) {
            for (FinancialYear year : one.years) {
                if (!plan.contains(year)) {
                    problems.add(
                            one.place.field(year.toString()),
                            "lies outside the plan, which runs %s. Move the amount, or lengthen the plan."
                                    .formatted(plan));
                }
            }
        }
    }
}

package wholeplace.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;
import wholeplace.change.Revision;
import wholeplace.change.Slot;
import wholeplace.json.Shape.Spot;

/// A budget as the document that [JsonOut] prints: the fields of the format in their order, empty ones left out.
final class BudgetDocument {
    static final String FORMAT = "wholeplace-budget";
    static final int VERSION = 1;

    /// The kinds whose lists every file has, the empty ones too.
    private static final List<EntityKind> ALWAYS =
            List.of(EntityKind.PARTNER, EntityKind.FUND, EntityKind.INDEX, EntityKind.SOURCE, EntityKind.LINE);

    /// What people read first comes first.
    private static final List<EntityKind> ORDER = List.of(
            EntityKind.PARTNER,
            EntityKind.FUND,
            EntityKind.INDEX,
            EntityKind.SOURCE,
            EntityKind.SCHEME,
            EntityKind.POOL,
            EntityKind.LINE,
            EntityKind.ALLOCATION,
            EntityKind.RESERVE,
            EntityKind.COUNCIL_TAX,
            EntityKind.TREASURY,
            EntityKind.SCENARIO,
            EntityKind.OVERRIDE);

    private BudgetDocument() {}

    static Map<String, Object> of(Budget budget, List<Revision> history) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("version", VERSION);
        document.put("name", budget.name());
        document.put("from", budget.years().first());
        document.put("years", budget.years().count());
        put(Shape.of(EntityKind.BUDGET), Fields.of(budget), document);
        for (EntityKind kind : ORDER) {
            var roster = budget.rosters().of(kind);
            if (!roster.isEmpty() || ALWAYS.contains(kind)) {
                Shape shape = Shape.of(kind);
                document.put(kind.list(), each(roster, entity -> of(entity, shape)));
            }
        }
        if (!history.isEmpty()) {
            document.put("history", each(history, HistoryDocument::of));
        }
        return document;
    }

    /// Makes each entry's fields when it is printed, so that a large budget never stands in memory twice.
    private static <E> Iterable<Map<String, Object>> each(List<E> entries, Function<E, Map<String, Object>> document) {
        return () -> entries.stream().map(document).iterator();
    }

    private static Map<String, Object> of(Entity entity, Shape shape) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(shape.idField(), entity.id());
        put(shape, Fields.of(entity), document);
        return document;
    }

    private static void put(Shape shape, SortedMap<String, String> fields, Map<String, Object> document) {
        Map<String, Map<String, Object>> inner = new HashMap<>();
        for (Spot spot : shape.spots()) {
            Object value = value(spot.slot(), fields);
            if (value == null) {
                continue;
            }
            if (spot.outer() == null) {
                document.put(spot.field(), value);
            } else {
                Map<String, Object> object = inner.computeIfAbsent(spot.outer(), outer -> new LinkedHashMap<>());
                object.put(spot.field(), value);
                document.put(spot.outer(), object);
            }
        }
    }

    private static @Nullable Object value(Slot slot, SortedMap<String, String> fields) {
        if (!slot.isFamily()) {
            String text = fields.get(slot.field());
            return text == null ? null : plain(slot, text);
        }
        Map<String, Object> members = members(slot, fields);
        if (members.isEmpty()) {
            return null;
        }
        return slot.keys() == Slot.Keys.SET ? new ArrayList<>(members.keySet()) : members;
    }

    /// The members of a family stand together: a space sorts before all else that names have.
    private static Map<String, Object> members(Slot slot, SortedMap<String, String> fields) {
        int before = slot.field().length() + 1;
        Map<String, Object> members = new LinkedHashMap<>();
        fields.subMap(slot.field() + ' ', slot.field() + '!')
                .forEach((name, text) -> members.put(name.substring(before), plain(slot, text)));
        return members;
    }

    private static Object plain(Slot slot, String text) {
        return switch (slot.value()) {
            case FLAG -> Boolean.valueOf(text);
            case WHOLE -> Integer.valueOf(text);
            default -> text;
        };
    }
}

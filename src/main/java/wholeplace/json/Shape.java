package wholeplace.json;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;
import wholeplace.change.Slot;

/// Where a file holds the fields of one kind of entry.
///
/// @param idField the field that holds the id
/// @param spots in the order in which they are written
/// @param fields all that an entry may have
/// @param inner what each object inside an entry may have: `match` → `countsInKind`, `share` and so on
record Shape(EntityKind kind, String idField, List<Spot> spots, Set<String> fields, Map<String, Set<String>> inner) {
    /// Where a file holds one field.
    ///
    /// @param outer the object that holds it; none where the entry itself does
    record Spot(Slot slot, @Nullable String outer, String field) {
        static Spot of(Slot slot) {
            int dot = slot.path().indexOf('.');
            return dot < 0
                    ? new Spot(slot, null, slot.path())
                    : new Spot(slot, slot.path().substring(0, dot), slot.path().substring(dot + 1));
        }

        /// The field of the entry itself that it stands in.
        String head() {
            return outer == null ? field : outer;
        }
    }

    private static final Map<EntityKind, Shape> ALL = new EnumMap<>(EntityKind.class);

    static {
        for (EntityKind kind : EntityKind.values()) {
            ALL.put(kind, made(kind));
        }
    }

    static Shape of(EntityKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Shape made(EntityKind kind) {
        String idField = kind == EntityKind.OVERRIDE ? "key" : "id";
        List<Spot> spots = Fields.slots(kind).stream().map(Spot::of).toList();
        Set<String> fields = spots.stream().map(Spot::head).collect(Collectors.toCollection(TreeSet::new));
        if (kind != EntityKind.BUDGET) {
            fields.add(idField);
        }
        Map<String, Set<String>> inner = new TreeMap<>();
        for (Spot spot : spots) {
            if (spot.outer != null) {
                inner.computeIfAbsent(spot.outer, outer -> new TreeSet<>()).add(spot.field);
            }
        }
        return new Shape(kind, idField, spots, Collections.unmodifiableSet(fields), Collections.unmodifiableMap(inner));
    }

    /// What an object inside an entry is, with its article: `a tax base` of `taxBase`.
    static String words(String field) {
        var words = new StringBuilder("aeiou".indexOf(field.charAt(0)) < 0 ? "a " : "an ");
        field.chars().forEach(letter -> {
            if (Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append((char) Character.toLowerCase(letter));
        });
        return words.toString();
    }
}

package wholeplace.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;
import wholeplace.change.Slot;
import wholeplace.json.Shape.Spot;

/// What an entity refuses of its fields. An entity says the first thing that is wrong with it; read anew with each of
/// its fields alone, beside those that it must have, it says them all.
final class FieldFaults {
    private final EntityKind kind;
    private final String id;
    /// What the entity must have, and what is meant by fields that say nothing.
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, Map<String, String>> byHead = new LinkedHashMap<>();

    private FieldFaults(EntityKind kind, String id, Map<String, String> fields) {
        this.kind = kind;
        this.id = id;
        for (Spot spot : Shape.of(kind).spots()) {
            if (!spot.slot().otherwise().isEmpty()) {
                usual.put(spot.slot().field(), spot.slot().otherwise());
            }
            fields.forEach((field, text) -> {
                if (isOf(spot.slot(), field)) {
                    boolean always = spot.outer() == null && spot.slot().needed();
                    (always ? usual : byHead.computeIfAbsent(spot.head(), head -> new HashMap<>())).put(field, text);
                }
            });
        }
    }

    private static boolean isOf(Slot slot, String field) {
        return slot.isFamily() ? slot.key(field).isPresent() : slot.field().equals(field);
    }

    /// Sentences of what is wrong with the fields one by one; none where that cannot be told because the fields that
    /// the entity must have are wrong or missing, or where each is right and they only do not go together.
    static List<String> of(EntityKind kind, String id, Map<String, String> fields) {
        return new FieldFaults(kind, id, fields).all();
    }

    private List<String> all() {
        if (refusal(Map.of()).isPresent()) {
            return List.of();
        }
        Set<String> faults = new LinkedHashSet<>();
        byHead.values().forEach(fields -> refusal(fields).ifPresent(faults::add));
        return List.copyOf(faults);
    }

    private Optional<String> refusal(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(usual);
        fields.putAll(more);
        try {
            Fields.read(kind, id, fields);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}

package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.EntityKind;
import wholeplace.change.Slot;
import wholeplace.change.ValueKind;
import wholeplace.json.Shape.Spot;
import wholeplace.money.FinancialYear;

/// Reads what one entry says for each of its slots, as the fields that [wholeplace.change.Fields] reads.
final class SlotReader {
    private final Item entry;
    private final Shape shape;
    private final References references;
    private final Map<String, Item> inner = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final int problemsBefore;

    SlotReader(Item entry, Shape shape, References references) {
        this.entry = entry;
        this.shape = shape;
        this.references = references;
        this.problemsBefore = entry.problemsSoFar();
    }

    /// The fields that could be read; what is wrong with the others is noted.
    Map<String, String> all() {
        shape.inner()
                .forEach((outer, itsFields) -> entry.item(outer, itsFields).ifPresent(item -> inner.put(outer, item)));
        shape.spots().forEach(this::read);
        return fields;
    }

    /// Whether nothing was wrong with them. To be asked after [#all].
    boolean isSound() {
        return entry.problemsSoFar() == problemsBefore;
    }

    private void read(Spot spot) {
        Item holder = spot.outer() == null ? entry : inner.get(spot.outer());
        if (holder == null) {
            return;
        }
        Optional<JsonNode> node = holder.field(spot.field());
        if (node.isPresent()) {
            read(spot.slot(), holder, holder.place(spot.field()), node.get());
        } else if (spot.slot().needed()) {
            holder.miss(spot.field());
        } else if (!spot.slot().otherwise().isEmpty()) {
            fields.put(spot.slot().field(), spot.slot().otherwise());
        }
    }

    private void read(Slot slot, Item holder, Place at, JsonNode node) {
        switch (slot.keys()) {
            case NONE -> one(slot, holder, at, node);
            case YEARS -> years(slot, at, node);
            case NAMES -> names(slot, at, node);
            case SET -> set(slot, at, node);
        }
    }

    private void one(Slot slot, Item holder, Place at, JsonNode node) {
        boolean mayBeEmpty = slot.value() == ValueKind.TEXT && !slot.needed();
        if (node.isTextual() && node.asText().isBlank() && !mayBeEmpty) {
            holder.refuseBlank(at);
            return;
        }
        value(slot, at, node).filter(value -> !value.isEmpty()).ifPresent(value -> fields.put(slot.field(), value));
    }

    private Optional<String> value(Slot slot, Place at, JsonNode node) {
        try {
            String value = Value.of(slot, node);
            Value.named(slot, value).ifPresent(id -> references.require(id, at));
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            entry.refuse(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// Something for each year. A year that says `null` is left out.
    private void years(Slot slot, Place at, JsonNode node) {
        if (!node.isObject()) {
            entry.refuse(
                    at, "years are needed here, as in {\"2027/28\": \"1200.00\"}, not %s.".formatted(Said.by(node)));
            return;
        }
        List<FinancialYear> there = new ArrayList<>();
        node.properties().forEach(member -> year(slot, at.field(member.getKey()), member, there));
        if (slot.value() == ValueKind.AMOUNT && !there.isEmpty()) {
            references.require(there, at);
        }
    }

    private void year(Slot slot, Place at, Map.Entry<String, JsonNode> member, List<FinancialYear> there) {
        Optional<FinancialYear> year = year(at, member.getKey());
        JsonNode node = member.getValue();
        Optional<String> value = node.isNull() ? Optional.empty() : value(slot, at, node);
        if (year.isPresent() && value.isPresent()) {
            there.add(year.get());
            put(slot, year.get().toString(), value.get(), at);
        }
    }

    private Optional<FinancialYear> year(Place at, String label) {
        try {
            return Optional.of(Years.read(label));
        } catch (IllegalArgumentException e) {
            entry.refuse(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void put(Slot slot, String key, String value, Place at) {
        if (fields.put(slot.member(key), value) != null) {
            entry.refuse(at, "%s stands here twice. Leave one of the two out.".formatted(key));
        }
    }

    private void names(Slot slot, Place at, JsonNode node) {
        if (!node.isObject()) {
            entry.refuse(at, "names are needed here, as in {\"name\": \"value\"}, not %s.".formatted(Said.by(node)));
            return;
        }
        node.properties().forEach(member -> name(slot, at.field(member.getKey()), member));
    }

    private void name(Slot slot, Place at, Map.Entry<String, JsonNode> member) {
        if (member.getValue().isNull() || !isName(slot, at, member.getKey())) {
            return;
        }
        value(slot, at, member.getValue()).ifPresent(value -> named(slot, member.getKey(), value, at));
    }

    /// The names in a scenario are fields of other entries, and what they say is checked as theirs.
    private void named(Slot slot, String name, String value, Place at) {
        if (shape.kind() != EntityKind.SCENARIO) {
            put(slot, name, value, at);
            return;
        }
        try {
            var supposition = Supposition.read(name, value);
            put(slot, supposition.name(), supposition.text(), at);
        } catch (IllegalArgumentException e) {
            entry.refuse(at, String.valueOf(e.getMessage()));
        }
    }

    private boolean isName(Slot slot, Place at, String name) {
        try {
            if (name.isBlank()) {
                entry.refuse(at, "a name is needed here, not an empty one.");
            }
            slot.referred().ifPresent(kind -> references.require(kind.id(name), at));
            return !name.isBlank();
        } catch (IllegalArgumentException e) {
            entry.refuse(at, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void set(Slot slot, Place at, JsonNode node) {
        if (!node.isArray()) {
            entry.refuse(at, "a list in [ ] is needed here, not %s.".formatted(Said.by(node)));
            return;
        }
        int number = 0;
        for (JsonNode member : node) {
            Place its = at.entry(number++);
            value(slot, its, member)
                    .filter(name -> isName(slot, its, name))
                    .ifPresent(name -> put(slot, name, Slot.THERE, its));
        }
    }
}

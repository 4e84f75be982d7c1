package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityId;
import wholeplace.budget.EntityKind;
import wholeplace.change.Fields;

/// Reads the entries of one of a file's lists, by the slots of their kind.
final class EntryReader implements Listed.Maker<Entity> {
    /// The kinds whose entries nobody needs to name.
    private static final Set<EntityKind> GENERATED = EnumSet.of(
            EntityKind.LINE, EntityKind.ALLOCATION, EntityKind.RESERVE, EntityKind.COUNCIL_TAX, EntityKind.TREASURY);

    private final EntityKind kind;
    private final Shape shape;
    private final References references;

    EntryReader(EntityKind kind, References references) {
        this.kind = kind;
        this.shape = Shape.of(kind);
        this.references = references;
    }

    @Override
    public Optional<Entity> make(Place place, JsonNode node, int number, Problems problems) {
        var item = new Item(place, kind.withArticle(), node, problems, shape.fields());
        if (!node.isObject()) {
            return Optional.empty();
        }
        Optional<String> given = given(item);
        var slots = new SlotReader(item, shape, references);
        Map<String, String> fields = slots.all();
        Optional<String> id = item.has(shape.idField()) ? given : ofItself(fields, number);
        Optional<Entity> made = id.flatMap(known -> made(item, known, fields, slots.isSound()));
        boolean sound = item.isSound();
        id.ifPresent(known -> references.know(kind, known, shape.idField(), place));
        return sound ? made : Optional.empty();
    }

    private Optional<String> given(Item item) {
        Optional<JsonNode> node = item.field(shape.idField());
        if (node.isEmpty() && !GENERATED.contains(kind)) {
            item.miss(shape.idField());
        }
        return node.flatMap(id -> given(item, id));
    }

    private Optional<String> given(Item item, JsonNode node) {
        Place at = item.place(shape.idField());
        try {
            String id = Value.text(node);
            if (!id.isBlank()) {
                return Optional.of(kind.id(id).value());
            }
            item.refuseBlank(at);
        } catch (IllegalArgumentException e) {
            item.refuse(at, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// The id of an entry that says none. The reference serves for a line, so that a sheet of lines typed by hand keeps
    /// its ids when lines are added in the middle.
    private Optional<String> ofItself(Map<String, String> fields, int number) {
        String numbered = "%s-%04d".formatted(kind.word().replace(' ', '-'), number);
        return switch (kind) {
            case LINE -> Optional.of(ifId(fields.getOrDefault("reference", ""), numbered));
            case COUNCIL_TAX, TREASURY -> Optional.of(fields.getOrDefault("partner", numbered));
            default -> GENERATED.contains(kind) ? Optional.of(numbered) : Optional.empty();
        };
    }

    private static String ifId(String text, String otherwise) {
        return EntityId.isId(text) ? text : otherwise;
    }

    /// What the entity itself refuses, such as shares that do not come to 100 %, is wrong with the entry as a whole. Of
    /// an entry that could not be read whole, the fields that could be are tried all the same.
    private Optional<Entity> made(Item item, String id, Map<String, String> fields, boolean whole) {
        if (!whole) {
            refuse(item, FieldFaults.of(kind, id, fields));
            return Optional.empty();
        }
        try {
            return Optional.of(Fields.read(kind, id, fields));
        } catch (IllegalArgumentException e) {
            List<String> faults = FieldFaults.of(kind, id, fields);
            refuse(item, faults.isEmpty() ? List.of(String.valueOf(e.getMessage())) : faults);
            return Optional.empty();
        }
    }

    private static void refuse(Item item, List<String> sentences) {
        sentences.forEach(sentence -> item.refuse(item.place(), sentence));
    }
}

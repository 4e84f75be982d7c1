package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// One object of a file while it is read. What is wrong with a field is noted and something harmless given instead,
/// so that everything wrong is found in one go; what was read counts only where the item [#isSound].
final class Item {
    private final Place place;
    private final String what;
    private final JsonNode fields;
    private final Problems problems;
    private final int problemsBefore;
    private final Set<String> known;
    private final List<Item> inner = new ArrayList<>();

    /// @param what with its article: "a line"
    Item(Place place, String what, JsonNode fields, Problems problems) {
        this(place, what, fields, problems, new TreeSet<>());
    }

    /// @param known the fields it may have, where that is said beforehand
    Item(Place place, String what, JsonNode fields, Problems problems, Set<String> known) {
        this.known = known;
        this.place = place;
        this.what = what;
        this.fields = fields;
        this.problems = problems;
        this.problemsBefore = problems.count();
        if (!fields.isObject()) {
            problems.add(place, "%s is needed here, as fields in { }, not %s.".formatted(what, Said.by(fields)));
        }
    }

    /// Fields that are read elsewhere.
    void know(Collection<String> fields) {
        known.addAll(fields);
    }

    Place place(String field) {
        return place.field(field);
    }

    /// Its own.
    Place place() {
        return place;
    }

    /// Whether nothing was wrong, fields nobody asked for among it. To be asked last.
    boolean isSound() {
        refuseUnknown();
        return problems.count() == problemsBefore;
    }

    private void refuseUnknown() {
        if (fields.isObject()) {
            fields.fieldNames().forEachRemaining(this::refuseUnknown);
        }
        inner.forEach(Item::refuseUnknown);
    }

    private void refuseUnknown(String field) {
        if (!known.contains(field)) {
            problems.add(
                    place(field), "%s has no such field. Its fields are %s.".formatted(what, String.join(", ", known)));
        }
    }

    void refuse(String field, String sentence) {
        problems.add(place(field), sentence);
    }

    void refuse(Place at, String sentence) {
        problems.add(at, sentence);
    }

    /// How much was found wrong with the whole file so far.
    int problemsSoFar() {
        return problems.count();
    }

    /// A field that says something; `null` says nothing.
    Optional<JsonNode> field(String field) {
        if (!known.contains(field)) {
            known.add(field);
        }
        return Optional.ofNullable(fields.get(field)).filter(node -> !node.isNull());
    }

    /// Notes that a field has to be there and is not.
    void miss(String field) {
        if (fields.isObject()) {
            problems.add(place, "%s needs the field \"%s\". Add it.".formatted(what, field));
        }
    }

    boolean has(String field) {
        return field(field).isPresent();
    }

    private <T> T required(String field, Function<JsonNode, T> read, T harmless) {
        Optional<JsonNode> node = field(field);
        if (node.isEmpty()) {
            miss(field);
        }
        return node.map(read).orElse(harmless);
    }

    /// A text that must be there and say something.
    String text(String field) {
        return required(
                field,
                node -> {
                    String text = asText(place(field), node);
                    if (node.isTextual() && text.isBlank()) {
                        refuseBlank(place(field));
                    }
                    return text;
                },
                "");
    }

    void refuseBlank(Place at) {
        problems.add(at, "%s needs a text here, not an empty one.".formatted(what));
    }

    String textOrEmpty(String field) {
        return field(field).map(node -> asText(place(field), node)).orElse("");
    }

    private String asText(Place at, JsonNode node) {
        if (!node.isTextual()) {
            problems.add(at, "a text in quotes is needed here, not %s.".formatted(Said.by(node)));
        }
        return node.asText();
    }

    /// What `make` makes of a text, or a problem with the sentence it throws.
    private <T> T made(String field, String text, Function<String, T> make, T harmless) {
        try {
            return text.isBlank() ? harmless : make.apply(text);
        } catch (IllegalArgumentException e) {
            refuse(field, String.valueOf(e.getMessage()));
            return harmless;
        }
    }

    <T> T made(String field, Function<String, T> make, T harmless) {
        return made(field, text(field), make, harmless);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return made(field, text -> Word.read(text, type), type.getEnumConstants()[0]);
    }

    long whole(String field) {
        return required(field, node -> whole(field, node), 1L);
    }

    private long whole(String field, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            refuse(field, "a whole number is needed here, without quotes, not %s.".formatted(Said.by(node)));
        }
        return node.asLong();
    }

    int small(String field) {
        long number = whole(field);
        if (number != (int) number) {
            refuse(field, "%,d is too large a number here.".formatted(number));
        }
        return (int) number;
    }

    /// An object inside this one.
    ///
    /// @param itsFields that it may have
    Optional<Item> item(String field, Set<String> itsFields) {
        return field(field).map(node -> {
            var item = new Item(place(field), Shape.words(field), node, problems, itsFields);
            inner.add(item);
            return item;
        });
    }

    private Item inner(Place at, String itsWhat, JsonNode node) {
        var item = new Item(at, itsWhat, node, problems);
        inner.add(item);
        return item;
    }

    List<Item> items(String field, String theirWhat) {
        JsonNode list = required(field, node -> node, fields.path("none"));
        if (!list.isMissingNode() && !list.isArray()) {
            refuse(field, "a list in [ ] is needed here, not %s.".formatted(Said.by(list)));
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode node : list.isArray() ? list : List.<JsonNode>of()) {
            items.add(inner(place(field).entry(items.size()), theirWhat, node));
        }
        return items;
    }

    /// Texts by name, all of them.
    SortedMap<String, String> texts(String field) {
        SortedMap<String, String> texts = new TreeMap<>();
        required(field, node -> Optional.of(inner(place(field), "a set of fields", node)), Optional.<Item>empty())
                .ifPresent(inner ->
                        inner.fields.fieldNames().forEachRemaining(name -> texts.put(name, inner.textOrEmpty(name))));
        return texts;
    }
}

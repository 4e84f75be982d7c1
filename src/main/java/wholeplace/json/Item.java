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
import wholeplace.money.FinancialYear;

/// One object of a file while it is read. What is wrong with a field is noted and something harmless given instead,
/// so that everything wrong is found in one go; what was read counts only where the item [#isSound].
final class Item {
    /// Stands for an id that could not be read.
    static final String NO_ID = "none-given";

    private final Place place;
    private final String what;
    private final JsonNode fields;
    private final Problems problems;
    private final int problemsBefore;
    private final Set<String> known = new TreeSet<>();
    private final List<Item> inner = new ArrayList<>();

    /// @param what with its article: "a line"
    Item(Place place, String what, JsonNode fields, Problems problems) {
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

    private Place place(String field) {
        return place.field(field);
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

    /// A field that says something; `null` says nothing.
    private Optional<JsonNode> field(String field) {
        known.add(field);
        return Optional.ofNullable(fields.get(field)).filter(node -> !node.isNull());
    }

    boolean has(String field) {
        return field(field).isPresent();
    }

    private <T> T required(String field, Function<JsonNode, T> read, T harmless) {
        Optional<JsonNode> node = field(field);
        if (node.isEmpty() && fields.isObject()) {
            problems.add(place, "%s needs the field \"%s\". Add it.".formatted(what, field));
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
                        refuse(field, "%s needs a text here, not an empty one.".formatted(what));
                    }
                    return text;
                },
                "");
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

    <T> T id(String field, Function<String, T> make) {
        return made(field, text(field), make, make.apply(NO_ID));
    }

    /// What `make` makes of a text, or a problem with the sentence it throws.
    private <T> T made(String field, String text, Function<String, T> make, T harmless) {
        return text.isBlank() ? harmless : made(place(field), text, make).orElse(harmless);
    }

    private <T> Optional<T> made(Place at, String text, Function<String, T> make) {
        try {
            return Optional.of(make.apply(text));
        } catch (IllegalArgumentException e) {
            problems.add(at, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    <T> T made(String field, Function<String, T> make, T harmless) {
        return made(field, text(field), make, harmless);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return made(field, text -> Word.read(text, type), type.getEnumConstants()[0]);
    }

    <E extends Enum<E>> E choice(String field, E otherwise) {
        return has(field) ? made(field, text -> Word.read(text, otherwise.getDeclaringClass()), otherwise) : otherwise;
    }

    boolean flag(String field, boolean otherwise) {
        return field(field)
                .map(node -> {
                    if (!node.isBoolean()) {
                        refuse(field, "true or false is needed here, without quotes, not %s.".formatted(Said.by(node)));
                    }
                    return node.asBoolean();
                })
                .orElse(otherwise);
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

    /// Something for each year. A year that says `null` is left out.
    ///
    /// @param make of a text, or of a number as it was written
    <T> SortedMap<FinancialYear, T> years(String field, Function<String, T> make) {
        SortedMap<FinancialYear, T> byYear = new TreeMap<>();
        field(field).ifPresent(node -> {
            if (!node.isObject()) {
                refuse(
                        field,
                        "years are needed here, as in {\"2027/28\": \"1200.00\"}, not %s.".formatted(Said.by(node)));
            }
            node.fieldNames().forEachRemaining(label -> year(field, label, node.path(label), make, byYear));
        });
        return byYear;
    }

    private <T> void year(
            String field, String label, JsonNode node, Function<String, T> make, SortedMap<FinancialYear, T> to) {
        Place at = place(field).field(label);
        Optional<FinancialYear> year = made(at, label, Years::read);
        if (!node.isNull()) {
            String text = node.isNumber() ? node.decimalValue().toString() : asText(at, node);
            Optional<T> value = node.isValueNode() ? made(at, text, make) : Optional.empty();
            if (year.isPresent() && value.isPresent() && to.put(year.get(), value.get()) != null) {
                problems.add(at, "%s stands here twice. Leave one of the two out.".formatted(year.get()));
            }
        }
    }

    Optional<Item> item(String field, String itsWhat) {
        return field(field).map(node -> inner(place(field), itsWhat, node));
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

package wholeplace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import wholeplace.budget.Entity;

/// One of a file's lists while it is read, entry by entry, so that a large file never stands in memory as a tree.
final class Listed<T> {
    /// Makes an entry of an item, numbered from 1.
    interface Maker<T> {
        T make(Item from, int number);
    }

    /// What was read, where it stood, and whether it can be used.
    record Entry<T>(Place place, T read, boolean sound) {}

    private static final int IDS_SHOWN = 12;

    private final String field;
    private final String kind;
    private final Maker<T> maker;
    private final Problems problems;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, Place> placesOfIds = new HashMap<>();

    /// @param kind of the entries, with the article: "a partner"
    Listed(String field, String kind, Problems problems, Maker<T> maker) {
        this.field = field;
        this.kind = kind;
        this.problems = problems;
        this.maker = maker;
    }

    String field() {
        return field;
    }

    /// Reads the list at which the parser stands.
    void read(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            JsonNode other = parser.readValueAsTree();
            if (!other.isNull()) {
                problems.add(
                        Place.FILE.field(field), "a list in [ ] is needed here, not %s.".formatted(Said.by(other)));
            }
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            read(parser.<JsonNode>readValueAsTree());
        }
    }

    private void read(JsonNode node) {
        Place place = Place.FILE.field(field).entry(entries.size());
        var item = new Item(place, kind, node, problems);
        T made = maker.make(item, entries.size() + 1);
        entries.add(new Entry<>(place, made, item.isSound()));
        if (made instanceof Entity entity && !entity.id().value().equals(Item.NO_ID)) {
            know(entity.id().value(), place);
        }
    }

    private void know(String id, Place place) {
        Place first = placesOfIds.putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    place.field("id"),
                    "\"%s\" is the id of %s too. Give each entry an id of its own.".formatted(id, first));
        }
    }

    /// Notes a reference to an entry of this list that leads nowhere.
    void require(String id, Place place) {
        if (!placesOfIds.containsKey(id) && !id.equals(Item.NO_ID)) {
            problems.add(
                    place,
                    "\"%s\" is not the id of %s in this file%s. Correct it, or add it to \"%s\"."
                            .formatted(id, kind, known(), field));
        }
    }

    private String known() {
        boolean few = !placesOfIds.isEmpty() && placesOfIds.size() <= IDS_SHOWN;
        return few ? ", which has " + String.join(", ", new TreeSet<>(placesOfIds.keySet())) : "";
    }

    void forEach(Consumer<Entry<T>> see) {
        entries.forEach(see);
    }

    /// All that was read; to be used where nothing was wrong.
    List<T> all() {
        return entries.stream().map(Entry::read).toList();
    }
}

package wholeplace.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of a file's lists while it is read, entry by entry, so that a large file never stands in memory as a tree.
final class Listed<T> {
    /// Makes an entry, or notes what is wrong with it.
    interface Maker<T> {
        /// @param number of the entry, from 1
        Optional<T> make(Place place, JsonNode node, int number, Problems problems);
    }

    private final String field;
    private final Maker<T> maker;
    private final Problems problems;
    private final List<T> made = new ArrayList<>();
    private int count;

    Listed(String field, Problems problems, Maker<T> maker) {
        this.field = field;
        this.problems = problems;
        this.maker = maker;
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
            Place place = Place.FILE.field(field).entry(count++);
            maker.make(place, parser.<JsonNode>readValueAsTree(), count, problems)
                    .ifPresent(made::add);
        }
    }

    /// All that was read; whole only where nothing was wrong.
    List<T> all() {
        return made;
    }
}

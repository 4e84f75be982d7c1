package wholeplace.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// A printed document, looked into as a reader does: by names one after the other; of a list the entry whose id,
/// partner or fund has the name.
record Shown(JsonNode document) {
    static Shown of(Shell printed) {
        try {
            return new Shown(new ObjectMapper().readTree(printed.out()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String... names) {
        JsonNode node = document;
        for (String name : names) {
            node = node.isArray() ? entry(node, name) : node.path(name);
        }
        if (node.isMissingNode()) {
            throw new AssertionError("The document has no " + String.join(" > ", names));
        }
        return node;
    }

    private static JsonNode entry(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> List.of("id", "partner", "fund", "allocation").stream()
                        .anyMatch(key -> name.equals(entry.path(key).asText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No entry \"%s\" in %s".formatted(name, list)));
    }

    String text(String... names) {
        return at(names).asText();
    }

    /// The values of all years.
    List<String> years(String... names) {
        return StreamSupport.stream(at(names).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A JSON object while it is put together; its fields keep their order.
final class Document {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /// @param value null is shown as null
    Document with(String name, @Nullable Object value) {
        fields.put(name, value == null ? Optional.empty() : value);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}

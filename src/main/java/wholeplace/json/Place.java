package wholeplace.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;

/// Where something stands in a file: `lines[12].amounts["2028/29"]`, entries counted from 0 as JSON's own tools do.
final class Place {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private Place() {}

    static String field(String place, String field) {
        if (!WORD.matcher(field).matches()) {
            return "%s[\"%s\"]".formatted(place, field);
        }
        return place.isEmpty() ? field : place + "." + field;
    }

    static String entry(String place, int number) {
        return "%s[%d]".formatted(place, number);
    }

    /// Where a parser stands.
    static String of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        String place = parent == null ? "" : of(parent);
        if (context.inObject() && context.hasCurrentName()) {
            return field(place, context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? entry(place, context.getCurrentIndex()) : place;
    }
}

package wholeplace.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where something stands in a file: `lines[12].amounts["2028/29"]`, entries counted from 0 as JSON's own tools do.
/// Put into words only when something is wrong there.
///
/// @param step the name of a field, or the number of an entry
record Place(@Nullable Place outer, String step, boolean isEntry) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// The file itself.
    static final Place FILE = new Place(null, "", false);

    Place field(String name) {
        return new Place(this, name, false);
    }

    Place entry(int number) {
        return new Place(this, Integer.toString(number), true);
    }

    /// Where a parser stands.
    static Place of(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        Place outer = parent == null ? FILE : of(parent);
        if (context.inObject() && context.hasCurrentName()) {
            return outer.field(context.getCurrentName());
        }
        return context.inArray() && context.hasCurrentIndex() ? outer.entry(context.getCurrentIndex()) : outer;
    }

    boolean isFile() {
        return outer == null;
    }

    @Override
    public String toString() {
        if (outer == null) {
            return "";
        }
        String before = outer.toString();
        if (isEntry) {
            return "%s[%s]".formatted(before, step);
        }
        if (!WORD.matcher(step).matches()) {
            return "%s[\"%s\"]".formatted(before, step);
        }
        return outer.isFile() ? step : before + "." + step;
    }
}

package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `partner="Department Name",service=COFOG Level 1`: pairs with commas between, where a column may have commas
/// of its own.
final class MapOption {
    private static final Pattern PAIR = Pattern.compile("\\s*([^=,]+)=(?:\"([^\"]*)\"|(.*?))\\s*(?:,(?=[^,=]+=)|$)");

    private MapOption() {}

    /// @throws Refused where a text is no such pairs
    static Map<String, String> read(List<String> texts) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher pair = PAIR.matcher(text);
            int end = 0;
            while (end < text.length() && pair.find(end) && pair.start() == end) {
                columns.put(
                        pair.group(1).strip(),
                        pair.group(2) == null ? pair.group(3).strip() : pair.group(2));
                end = pair.end();
            }
            if (end < text.length()) {
                throw new Refused("\"%s\" maps no column. Write field=\"Column\", such as partner=\"Department Name\"."
                        .formatted(text));
            }
        }
        return columns;
    }
}

package wholeplace.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// Lays JSON out for people: one field a line, except that an object or list of plain values stands on one line
/// (`"amounts": {"2027/28": "9500000.00", "2028/29": "14200000.00"}`).
final class Layout implements PrettyPrinter {
    /// A line break and the indent after it, by depth, for a large file has hundreds of thousands of them.
    private static final List<String> BREAKS =
            IntStream.range(0, 8).mapToObj(Layout::lineBreak).toList();

    /// For each object or list that is open, the innermost first, whether it stands on one line.
    private final Deque<Boolean> oneLine = new ArrayDeque<>();

    private boolean plain;

    /// Says whether the object or list that starts next is one of plain values.
    void nextIsPlain(boolean plain) {
        this.plain = plain;
    }

    private static String lineBreak(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    private void lineBreak(JsonGenerator to) throws IOException {
        if (oneLine.isEmpty() || !oneLine.peek()) {
            int depth = oneLine.size();
            to.writeRaw(depth < BREAKS.size() ? BREAKS.get(depth) : lineBreak(depth));
        }
    }

    private void start(JsonGenerator to, char bracket) throws IOException {
        to.writeRaw(bracket);
        oneLine.push(!oneLine.isEmpty() && (plain || oneLine.peek()));
    }

    private void end(JsonGenerator to, char bracket, int entries) throws IOException {
        boolean stoodOnOneLine = oneLine.pop();
        if (entries > 0 && !stoodOnOneLine) {
            lineBreak(to);
        }
        to.writeRaw(bracket);
    }

    private void separate(JsonGenerator to) throws IOException {
        to.writeRaw(oneLine.isEmpty() || !oneLine.peek() ? "," : ", ");
        lineBreak(to);
    }

    @Override
    public void writeStartObject(JsonGenerator to) throws IOException {
        start(to, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) throws IOException {
        lineBreak(to);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) throws IOException {
        separate(to);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) throws IOException {
        end(to, '}', entries);
    }

    @Override
    public void writeStartArray(JsonGenerator to) throws IOException {
        start(to, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) throws IOException {
        lineBreak(to);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) throws IOException {
        separate(to);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) throws IOException {
        end(to, ']', values);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator to) throws IOException {
        to.writeRaw('\n');
    }
}

package wholeplace.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.EntityId;
import wholeplace.change.Fields;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Prints one JSON document made of ordered maps, lists and plain values.
///
/// Amounts are texts of pounds with two decimals (`"1234.50"`), rates texts in percent (`"3.5"`), years their keys
/// (`"2027/28"`), choices lower-case words (`"one_off"`); whole numbers, decimals and truth values are JSON's own. An
/// empty optional is `null`. Anything else is refused, so that no amount ever passes through a floating point number.
///
/// ```
/// Map<String, Object> document = new LinkedHashMap<>();
/// document.put("budget", "Calderbridge");
/// document.put("revenue", Map.of(new FinancialYear(2027), Money.pounds(12)));
/// System.out.print(JsonOut.text(document));
/// ```
public final class JsonOut {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator to;
    private final Layout layout = new Layout();

    private JsonOut(JsonGenerator to) {
        this.to = to.setPrettyPrinter(layout);
    }

    /// The document with a line break at its end.
    ///
    /// @throws IllegalArgumentException where it holds something that has no form in JSON here
    public static String text(Map<?, ?> document) {
        var text = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(text)) {
            new JsonOut(to).whole(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// Writes the document in UTF-8 with a line break at its end, and leaves the stream open.
    public static void write(Map<?, ?> document, OutputStream out) throws IOException {
        try (JsonGenerator to = JSON.createGenerator(out)) {
            to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            new JsonOut(to).whole(document);
        }
    }

    private void whole(Map<?, ?> document) throws IOException {
        value(document);
        to.writeRaw('\n');
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> to.writeNull();
            case Optional<?> optional -> value(optional.orElse(null));
            case Map<?, ?> map -> object(map);
            case Iterable<?> list -> array(list);
            case Boolean truth -> to.writeBoolean(truth);
            case Integer number -> to.writeNumber(number);
            case Long number -> to.writeNumber(number);
            case BigDecimal number -> to.writeNumber(number.toPlainString());
            default -> to.writeString(text(value));
        }
    }

    private void object(Map<?, ?> map) throws IOException {
        layout.nextIsPlain(isPlain(map));
        to.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            to.writeFieldName(text(entry.getKey()));
            value(entry.getValue());
        }
        to.writeEndObject();
    }

    private void array(Iterable<?> list) throws IOException {
        layout.nextIsPlain(!holdsOthers(first(list)));
        to.writeStartArray();
        for (Object value : list) {
            value(value);
        }
        to.writeEndArray();
    }

    private static @Nullable Object first(Iterable<?> list) {
        Iterator<?> values = list.iterator();
        return values.hasNext() ? values.next() : null;
    }

    private static boolean isPlain(Map<?, ?> map) {
        for (Object value : map.values()) {
            if (holdsOthers(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOthers(@Nullable Object value) {
        return value instanceof Map || value instanceof Iterable;
    }

    private static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case Money amount -> amount.toString();
            case Rate rate -> rate.inPercent();
            case FinancialYear year -> year.toString();
            case EntityId id -> id.value();
            case Instant moment -> moment.toString();
            case Enum<?> choice -> Fields.word(choice);
            default -> throw new IllegalArgumentException("\"%s\" has no form in JSON here.".formatted(value));
        };
    }
}

package wholeplace.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// JSON from strangers: opened within limits, and refused in plain sentences.
final class Parsing {
    /// A budget of 50,000 lines and ten years takes 40 MB.
    static final long LARGEST = 256L * 1024 * 1024;

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 1_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxDocumentLength(LARGEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Parsing() {}

    static JsonParser open(InputStream in) throws IOException {
        return MAPPER.createParser(in);
    }

    static FileRefused tooLarge(String file, long bytes) {
        return new FileRefused(List.of("%s has %,d MB; a budget file may have %,d. Choose the right file."
                .formatted(file, bytes >> 20, LARGEST >> 20)));
    }

    static FileRefused empty(String file) {
        return new FileRefused(List.of("%s is empty. Copy or export it again.".formatted(file)));
    }

    static FileRefused notABudget(String file) {
        return new FileRefused(List.of(
                "%s is not a budget file of Wholeplace. Such a file is one object in { } that starts with \"format\": \"%s\"."
                        .formatted(file, BudgetDocument.FORMAT)));
    }

    /// What stopped the parser, where it stood.
    static FileRefused stopped(String file, JsonParser parser, JsonProcessingException cause) {
        Place place = Place.of(parser.getParsingContext());
        String at = "at line %,d%s"
                .formatted(parser.currentLocation().getLineNr(), place.isFile() ? "" : " (" + place + ")");
        return new FileRefused(sentence(file, at, cause), cause);
    }

    private static String sentence(String file, String at, JsonProcessingException cause) {
        if (cause instanceof StreamConstraintsException) {
            return "%s goes beyond what a budget file may hold, %s: texts of %,d characters, %d levels of brackets, %,d MB in all. Shorten it, or choose the right file."
                    .formatted(file, at, LONGEST_TEXT, DEEPEST, LARGEST >> 20);
        }
        if (cause.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return "%s ends in the middle, %s: it was not copied whole. Copy or export it again.".formatted(file, at);
        }
        if (cause.getOriginalMessage().startsWith("Duplicate field")) {
            return "%s says the same field twice, %s. Leave one of the two out.".formatted(file, at);
        }
        return "%s is not JSON %s: a comma, quote or bracket is missing or too many there. Mend it, or export the file again."
                .formatted(file, at);
    }
}

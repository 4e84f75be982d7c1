package wholeplace.json;

import com.fasterxml.jackson.databind.JsonNode;

/// What a file says where something else is needed, for a sentence: `the number 7`.
final class Said {
    private static final int SHOWN = 60;

    private Said() {}

    static String by(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "the text \"%s\"".formatted(shortened(node.asText()));
            case NUMBER -> "the number " + shortened(node.asText());
            case BOOLEAN -> node.asText();
            case ARRAY -> "a list";
            case OBJECT -> "fields in { }";
            case NULL, MISSING -> "nothing";
            case BINARY, POJO -> throw new IllegalArgumentException("No file holds " + node.getNodeType() + ".");
        };
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }
}

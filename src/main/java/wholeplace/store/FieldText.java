package wholeplace.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All fields of one entity as one text: a line for each, name, tab, text; a backslash, a tab, a new line and a
/// carriage return inside a name or text are written `\\`, `\t`, `\n` and `\r`.
///
/// `name<tab>Station Road` and `notes<tab>two\nlines` are one field each.
final class FieldText {
    private FieldText() {}

    static String write(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> escaped(field.getKey()) + "\t" + escaped(field.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static SortedMap<String, String> read(String text) {
        SortedMap<String, String> fields = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException("\"%s\" is no field and its text.".formatted(line));
            }
            fields.put(plain(line.substring(0, tab)), plain(line.substring(tab + 1)));
        });
        return fields;
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\t' -> escaped.append("\\t");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        var plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            plain.append(c == '\\' ? meant(escaped.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("\"\\%s\" stands for nothing.".formatted(escape));
        };
    }
}

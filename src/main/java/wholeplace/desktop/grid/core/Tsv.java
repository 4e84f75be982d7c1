package wholeplace.desktop.grid.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tables as text with tabs, as spreadsheets put them on the clipboard. A cell in quotes may hold tabs, line ends and
/// doubled quotes; the last line end is not a row.
public final class Tsv {
    private final String text;
    private final List<List<String>> table = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Tsv(String text) {
        this.text = text;
    }

    /// Reads a table; rows may differ in length. An empty text is no row.
    public static List<List<String>> parse(String text) {
        var reader = new Tsv(text.replace("\r\n", "\n").replace('\r', '\n'));
        reader.read();
        return reader.table;
    }

    private void read() {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' && closing() >= 0 ? quoted() : plain());
            if (at >= text.length() || text.charAt(at) == '\n') {
                table.add(row);
                row = new ArrayList<>();
            } else if (at == text.length() - 1) {
                row.add("");
                table.add(row);
            }
            at++;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    /// The quote that ends the cell which starts here: one with the cell's end behind it. -1 where the quote is a mere
    /// character.
    private int closing() {
        for (int quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                quote++;
            } else {
                boolean ends = quote + 1 == text.length() || "\t\n".indexOf(text.charAt(quote + 1)) >= 0;
                return ends ? quote : -1;
            }
        }
        return -1;
    }

    private String quoted() {
        int end = closing();
        String cell = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return cell;
    }

    public static String write(List<List<String>> table) {
        return table.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}

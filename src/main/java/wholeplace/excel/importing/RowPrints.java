package wholeplace.excel.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Gives each row a fingerprint of what it says beside its amounts, by which it is known again in a later edition.
final class RowPrints {
    private static final int BYTES = 12;

    private final ImportChoices choices;
    private final Set<Integer> amounts;
    private final Set<Integer> mapped;
    private final MessageDigest digest;
    private final Map<String, Integer> seen = new HashMap<>();

    RowPrints(ImportChoices choices) {
        this.choices = choices;
        this.amounts = new HashSet<>(choices.years().values());
        this.mapped = new HashSet<>(choices.columns().values());
        this.digest = sha256();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    /// Called for every row that could be a line, in the order of the sheet, whether it is imported or not: so a row
    /// keeps its fingerprint whatever rows are chosen.
    String next(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (!amounts.contains(column)
                    && !cell.isBlank()
                    && (cell instanceof Cell.Text || mapped.contains(column))) {
                add(choices.headings().text(column));
                add(cell.text());
            }
        }
        String print = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        int times = seen.merge(print, 1, Integer::sum);
        return times == 1 ? print : print + "#" + times;
    }

    private void add(String text) {
        digest.update(Texts.key(text).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}

package wholeplace.excel.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import wholeplace.excel.Cell;
import wholeplace.excel.Row;

/// Gives each row a fingerprint of what it says beside its amounts, by which it is known again in a later edition.
final class RowPrints {
    /// What a cell says below its heading.
    private record Said(int column, String text) {}

    private static final int BYTES = 12;
    private static final int LONGEST_HEADING = 200;

    /// Texts whose prints are kept, for most are said many times.
    private static final int MOST_KEPT = 50_000;

    private final Headings headings;
    private final Set<Integer> amounts;
    private final Set<Integer> mapped;
    private final MessageDigest digest = sha256();
    private final MessageDigest ofText = sha256();
    private final Map<Said, byte[]> kept = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    RowPrints(ImportChoices choices) {
        this.headings = choices.headings();
        this.amounts = new HashSet<>(choices.layout().amountColumns());
        if (choices.layout() instanceof Layout.Tidy tidy) {
            amounts.add(tidy.yearColumn());
        }
        this.mapped = new HashSet<>(choices.columns().values());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    /// What a row says, in 24 hex digits; another row may say the same.
    String of(Row row) {
        int width = row.cells().size();
        for (int column = 0; column < width; column++) {
            Cell cell = row.cell(column);
            if (!amounts.contains(column)
                    && !cell.isBlank()
                    && (cell instanceof Cell.Text || mapped.contains(column))) {
                digest.update(print(new Said(column, cell.text())));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /// The fingerprint of a row. Called for every row that could be a line, in the order of the sheet, whether it is
    /// imported or not: so a row keeps its fingerprint whatever rows are chosen.
    ///
    /// @param print what it says, of [#of]
    /// @param about among which rows the fingerprint is one of its own: rows of another year may say the same
    String next(String print, String about) {
        int times = seen.merge(print + about, 1, Integer::sum);
        return times == 1 ? print : print + "#" + times;
    }

    /// The fingerprint of one amount of a row, where each is a line of its own.
    String ofAmount(String rowPrint, String heading) {
        String key = Texts.key(heading);
        String print = rowPrint + "/" + key.substring(0, Math.min(LONGEST_HEADING, key.length()));
        int times = seen.merge(print, 1, Integer::sum);
        return times == 1 ? print : print + "#" + times;
    }

    private byte[] print(Said said) {
        byte[] known = kept.get(said);
        if (known == null) {
            ofText.update(bytes(headings.text(said.column)));
            ofText.update((byte) 0);
            known = Arrays.copyOf(ofText.digest(bytes(said.text)), BYTES);
            if (kept.size() < MOST_KEPT) {
                kept.put(said, known);
            }
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return Texts.key(text).getBytes(StandardCharsets.UTF_8);
    }
}

package wholeplace.excel.returns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import wholeplace.budget.Origin;

/// Gives each row of a return a fingerprint of its template, table and words, by which it is known again in the next
/// edition, wherever it stands there.
final class ReturnPrints {
    private static final int BYTES = 12;
    private static final String RETURN = "return/";

    private final String template;
    private final Map<String, Integer> seen = new HashMap<>();

    /// @param binding what the template is called
    ReturnPrints(String binding) {
        this.template = RETURN + print(Stream.of(binding)) + "/";
    }

    /// Called for every row in the order of the return.
    String next(ReturnRow row) {
        String print = template
                + print(Stream.concat(Stream.of(row.table(), row.name().section()), row.name().labels().stream()));
        int times = seen.merge(print, 1, Integer::sum);
        return times == 1 ? print : print + "#" + times;
    }

    /// Whether a line came from a return of this template.
    boolean isOfThis(Origin origin) {
        return origin.fingerprint().startsWith(template);
    }

    private static String print(Stream<String> words) {
        List<String> plain = words.map(
                        word -> word.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT))
                .toList();
        byte[] all = String.join("\u0000", plain).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(all), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}

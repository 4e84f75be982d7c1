package wholeplace.excel.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.EntityKind;
import wholeplace.budget.PlanYears;
import wholeplace.change.Fingerprint;
import wholeplace.money.FinancialYear;

/// What a pack remembers, as rows of plain texts: what it is, then one field of one entity a row, then a checksum over
/// all of it. Written into a hidden sheet and read from there.
final class Memory {
    static final String SHEET = "Pack data";
    private static final String FORMAT = "wholeplace-pack";
    private static final String VERSION = "1";
    private static final String CHECKSUM = "checksum";
    /// How many texts a row has that says what the pack is, and one that says a field.
    private static final int ABOUT = 2;

    private static final int FIELD = 5;
    private static final int ENTITY = 3;
    private static final String OWN = "own";
    private static final String SHARED = "shared";

    private Memory() {}

    static List<List<String>> write(Pack pack) {
        Pack.About about = pack.about();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FORMAT, VERSION));
        rows.add(List.of("id", about.id()));
        rows.add(List.of("place", about.place()));
        rows.add(List.of("first year", about.years().first().toString()));
        rows.add(List.of("years", Integer.toString(about.years().count())));
        rows.add(List.of("partner", about.partner()));
        rows.add(List.of("partner name", about.partnerName()));
        rows.add(List.of("fingerprint", about.fingerprint().hex()));
        rows.add(List.of("made", about.made().toString()));
        rows.add(List.of("made by", about.madeBy()));
        rows.add(List.of("return to", about.returnTo()));
        pack.began()
                .forEach(kept -> kept.fields()
                        .forEach((field, text) -> rows.add(
                                List.of(kept.kind().word(), kept.own() ? OWN : SHARED, kept.id(), field, text))));
        return sealed(rows);
    }

    /// The rows with their checksum below them.
    static List<List<String>> sealed(List<List<String>> rows) {
        List<List<String>> sealed = new ArrayList<>(rows);
        sealed.add(List.of(CHECKSUM, checksum(rows)));
        return sealed;
    }

    /// @throws Changed where somebody changed the rows, or it is another version's
    static Pack read(List<List<String>> rows) {
        if (rows.isEmpty() || !rows.getFirst().getFirst().equals(FORMAT)) {
            throw new Changed("the hidden sheet \"%s\" does not begin as it should".formatted(SHEET));
        }
        if (!rows.getFirst().equals(List.of(FORMAT, VERSION))) {
            throw new Changed("it was made by another version of Wholeplace");
        }
        List<List<String>> said = rows.subList(0, rows.size() - 1);
        if (!rows.getLast().equals(List.of(CHECKSUM, checksum(said)))
                || said.stream().anyMatch(row -> row.size() != ABOUT && row.size() != FIELD)) {
            throw new Changed("the hidden sheet \"%s\" was changed, and its checksum tells".formatted(SHEET));
        }
        return new Pack(about(said), began(said));
    }

    /// Why the rows are no memory of a pack, to be built into a sentence.
    static final class Changed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Changed(String why) {
            super(why);
        }
    }

    private static Pack.About about(List<List<String>> rows) {
        Map<String, String> said = new HashMap<>();
        rows.stream().filter(row -> row.size() == ABOUT).forEach(row -> said.put(row.getFirst(), row.getLast()));
        return new Pack.About(
                text(said, "id"),
                text(said, "place"),
                new PlanYears(FinancialYear.parse(text(said, "first year")), Integer.parseInt(text(said, "years"))),
                text(said, "partner"),
                text(said, "partner name"),
                Fingerprint.parse(text(said, "fingerprint")),
                ZonedDateTime.parse(text(said, "made")),
                text(said, "made by"),
                text(said, "return to"));
    }

    private static String text(Map<String, String> said, String key) {
        String text = said.get(key);
        if (text == null) {
            throw new Changed("the hidden sheet \"%s\" does not say its \"%s\"".formatted(SHEET, key));
        }
        return text;
    }

    private static List<Kept> began(List<List<String>> rows) {
        List<List<String>> says =
                rows.stream().filter(row -> row.size() == FIELD).toList();
        List<Kept> all = new ArrayList<>();
        SortedMap<String, String> fields = new TreeMap<>();
        for (int at = 0; at < says.size(); at++) {
            List<String> row = says.get(at);
            fields.put(row.get(FIELD - 2), row.getLast());
            if (at + 1 == says.size() || !entity(says.get(at + 1)).equals(entity(row))) {
                all.add(new Kept(
                        kind(row.getFirst()), row.get(2), fields, row.get(1).equals(OWN)));
                fields = new TreeMap<>();
            }
        }
        return all;
    }

    private static List<String> entity(List<String> row) {
        return row.subList(0, ENTITY);
    }

    private static EntityKind kind(String word) {
        return EntityKind.ENTITIES.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Changed("it has entries of the unknown kind \"%s\"".formatted(word)));
    }

    private static String checksum(List<List<String>> rows) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> row.forEach(text -> {
                sha256.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
            }));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}

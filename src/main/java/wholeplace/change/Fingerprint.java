package wholeplace.change;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;

/// A budget's state in 64 hex digits: equal budgets have equal fingerprints, and an edit costs only what it touched.
///
/// The sum, modulo 2^256, of the SHA-256 of each entity's kind, id and [Fields]. It finds damage and chance
/// differences; it is no signature.
public record Fingerprint(BigInteger sum) {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    public static Fingerprint of(Budget budget) {
        BigInteger entities = budget.rosters().all().map(Fingerprint::of).reduce(BigInteger.ZERO, BigInteger::add);
        return new Fingerprint(entities.add(own(budget)).mod(MODULUS));
    }

    /// The fingerprint of `after`, where this is that of `before`: what both share is not looked at.
    public Fingerprint moved(Budget before, Budget after) {
        BigInteger[] moved = {sum.subtract(own(before)).add(own(after))};
        Walk.over(before, after, (was, is) -> {
            moved[0] = was == null ? moved[0] : moved[0].subtract(of(was));
            moved[0] = is == null ? moved[0] : moved[0].add(of(is));
        });
        return new Fingerprint(moved[0].mod(MODULUS));
    }

    private static BigInteger own(Budget budget) {
        return hash(EntityKind.BUDGET, EntityKind.BUDGET_ID, Fields.of(budget));
    }

    private static BigInteger of(Entity entity) {
        return hash(EntityKind.of(entity), entity.id().value(), Fields.of(entity));
    }

    /// Each text with its length before it, so that no two entities read alike.
    private static BigInteger hash(EntityKind kind, String id, SortedMap<String, String> fields) {
        MessageDigest digest = sha256();
        add(digest, kind.word());
        add(digest, id);
        fields.forEach((field, text) -> {
            add(digest, field);
            add(digest, text);
        });
        return new BigInteger(1, digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    public String hex() {
        return "%064x".formatted(sum);
    }

    /// Reads [#hex].
    public static Fingerprint parse(String hex) {
        return new Fingerprint(new BigInteger(hex, 16));
    }
}

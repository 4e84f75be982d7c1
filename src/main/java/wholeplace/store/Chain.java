package wholeplace.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The hash of a revision: of the one before it, of what the revision says, of each change, and of the state it led to.
/// Whoever alters a revision alters every hash after it.
final class Chain {
    /// What stands for the revision before the first.
    static final String START = "0".repeat(64);

    private final MessageDigest digest;

    Chain(RevisionRow revision) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
        add(revision.previousHash());
        add(Long.toString(revision.number()));
        add(revision.when().toString());
        add(revision.who());
        add(revision.label());
        add(revision.causeWord());
        add(revision.causeFile());
        add(revision.causeRevision() == null ? null : revision.causeRevision().toString());
        add(revision.state());
    }

    /// The next change, in the order of the revision.
    void add(ChangeRow change) {
        add(change.kind());
        add(change.id());
        add(change.field());
        add(change.before());
        add(change.after());
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /// With its length before it, -1 where there is none, so that no two rows read alike.
    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(0, text == null ? -1 : bytes.length));
        digest.update(bytes);
    }
}

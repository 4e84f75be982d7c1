package wholeplace.excel;

import java.io.Serial;

/// A file or sheet that is not read; the message is one plain sentence with a cure, to be shown as it stands.
/// The parser's own complaint, where there was one, is the cause.
public final class RefusedFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    RefusedFile(Refusal reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }

    RefusedFile because(Throwable cause) {
        initCause(cause);
        return this;
    }
}

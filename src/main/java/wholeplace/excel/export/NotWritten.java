package wholeplace.excel.export;

import java.io.Serial;

/// A budget that was not written to a file; what stood there before is as it was. The message is one plain sentence
/// or two with a cure, to be shown as it stands.
public final class NotWritten extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotWritten(String sentence) {
        super(sentence);
    }

    public NotWritten(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package wholeplace.excel.importing;

import java.io.Serial;
import java.util.List;

/// Nothing can be imported as asked; the message is one or more plain sentences with a cure. The budget is as it was.
public final class ImportRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    public ImportRefused(String sentence) {
        this(List.of(sentence));
    }

    public ImportRefused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}

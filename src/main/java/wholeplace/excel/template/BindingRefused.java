package wholeplace.excel.template;

import java.io.Serial;
import java.util.List;

/// A template or a binding that cannot be worked with. Carries every reason, each a plain sentence with a cure.
public final class BindingRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    BindingRefused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    BindingRefused(String sentence) {
        this(List.of(sentence));
    }

    BindingRefused(String sentence, Throwable cause) {
        this(sentence);
        initCause(cause);
    }

    /// Never empty.
    public List<String> sentences() {
        return sentences;
    }
}

package wholeplace.json;

import java.util.List;

/// A file could not be taken, or not be written. Carries every reason, each a plain sentence with its place and a cure.
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final List<String> sentences;

    public FileRefused(List<String> sentences) {
        super(message(sentences));
        this.sentences = List.copyOf(sentences);
    }

    FileRefused(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentences = List.of(sentence);
    }

    /// Never empty.
    public List<String> sentences() {
        return sentences;
    }

    private static String message(List<String> sentences) {
        String first = String.join("\n", sentences.subList(0, Math.min(SHOWN, sentences.size())));
        return sentences.size() <= SHOWN ? first : first + "\nand %,d more.".formatted(sentences.size() - SHOWN);
    }
}

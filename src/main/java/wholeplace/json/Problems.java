package wholeplace.json;

import java.util.ArrayList;
import java.util.List;

/// Everything that is wrong with a file, gathered while the rest of it is read.
final class Problems {
    /// More than anybody mends by hand; what is beyond is counted.
    private static final int KEPT = 200;

    private final List<String> sentences = new ArrayList<>();
    private int count;

    void add(Place place, String sentence) {
        add(place.isFile() ? sentence : place + ": " + sentence);
    }

    void add(String sentence) {
        if (++count <= KEPT) {
            sentences.add(sentence);
        }
    }

    int count() {
        return count;
    }

    void throwIfAny() {
        if (count > KEPT) {
            sentences.add("There are %,d more problems of this file that are not listed.".formatted(count - KEPT));
        }
        if (count > 0) {
            throw new FileRefused(sentences);
        }
    }
}

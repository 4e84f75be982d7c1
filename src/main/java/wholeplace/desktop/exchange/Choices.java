package wholeplace.desktop.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.change.Conflict;
import wholeplace.change.Merge.Side;
import wholeplace.excel.pack.Question;

/// Whose word counts, as far as the user has said so. What was chosen stays chosen while the same is asked again.
final class Choices {
    private final Map<Conflict, Side> chosen = new HashMap<>();
    private final Runnable changed;

    /// @param changed is run after each choice
    Choices(Runnable changed) {
        this.changed = changed;
    }

    void choose(Question question, Side side) {
        chosen.put(question.conflict(), side);
        changed.run();
    }

    void chooseAll(List<Question> questions, Side side) {
        questions.forEach(question -> chosen.put(question.conflict(), side));
        changed.run();
    }

    Optional<Side> of(Question question) {
        return Optional.ofNullable(chosen.get(question.conflict()));
    }

    long open(List<Question> questions) {
        return questions.stream().filter(question -> of(question).isEmpty()).count();
    }

    /// What is chosen now and cannot change any more behind the back of who reads it.
    Map<Conflict, Side> now() {
        return Map.copyOf(chosen);
    }
}

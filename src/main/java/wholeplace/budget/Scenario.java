package wholeplace.budget;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A named set of changed assumptions and lines over the same budget.
///
/// @param changes what a field of an entity says instead: `index pay rate 2028/29` → `4`. The name is the kind, the id
///     and the field, as in the history's changes; an empty text takes the field out; kind and id alone with `removed`
///     take the entity out
public record Scenario(ScenarioId id, String name, SortedMap<String, String> changes, String notes) implements Entity {
    /// The text that takes an entity out.
    public static final String REMOVED = "removed";

    public Scenario {
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    @Override
    public String title() {
        return "Scenario \"%s\"".formatted(name);
    }
}

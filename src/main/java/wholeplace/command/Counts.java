package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wholeplace.change.Change;

/// How many things an import adds, edits and removes.
record Counts(int added, int edited, int removed) {
    static Counts of(List<Change> changes) {
        int[] counts = new int[3];
        changes.forEach(change -> counts[index(change)]++);
        return new Counts(counts[0], counts[1], counts[2]);
    }

    private static int index(Change change) {
        return switch (change) {
            case Change.Added added -> 0;
            case Change.Edited edited -> 1;
            case Change.Removed removed -> 2;
        };
    }

    Map<String, Integer> document() {
        Map<String, Integer> document = new LinkedHashMap<>();
        document.put("added", added);
        document.put("edited", edited);
        document.put("removed", removed);
        return document;
    }

    String outcome(boolean dryRun) {
        String counts = "%d added, %d edited".formatted(added, edited);
        return dryRun
                ? "A trial: nothing was changed (%s).".formatted(counts)
                : "Saved as one revision (%s).".formatted(counts);
    }
}

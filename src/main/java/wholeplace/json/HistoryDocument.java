package wholeplace.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wholeplace.change.Change;
import wholeplace.change.Revision;

/// A revision as the document that [JsonOut] prints.
final class HistoryDocument {
    private HistoryDocument() {}

    static Map<String, Object> of(Revision revision) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", revision.number());
        fields.put("when", revision.when());
        fields.put("who", revision.who());
        fields.put("label", revision.label());
        cause(revision.cause(), fields);
        fields.put("changes", changes(revision.changes()));
        return fields;
    }

    private static void cause(Revision.Cause cause, Map<String, Object> fields) {
        switch (cause) {
            case Revision.Cause.Edit e -> fields.put("cause", "edit");
            case Revision.Cause.Imported imported -> {
                fields.put("cause", "imported");
                fields.put("file", imported.file());
            }
            case Revision.Cause.Undo undo -> {
                fields.put("cause", "undo");
                fields.put("revision", undo.revision());
            }
            case Revision.Cause.Redo redo -> {
                fields.put("cause", "redo");
                fields.put("revision", redo.revision());
            }
        }
    }

    private static List<Map<String, Object>> changes(List<Change> changes) {
        return changes.stream().map(HistoryDocument::of).toList();
    }

    private static Map<String, Object> of(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (change) {
            case Change.Added added -> {
                name("added", added, fields);
                fields.put("fields", added.fields());
            }
            case Change.Removed removed -> {
                name("removed", removed, fields);
                fields.put("fields", removed.fields());
            }
            case Change.Edited edited -> {
                name("edited", edited, fields);
                fields.put("field", edited.field());
                text("before", edited.before(), fields);
                text("after", edited.after(), fields);
            }
        }
        return fields;
    }

    private static void name(String what, Change change, Map<String, Object> fields) {
        fields.put(what, change.kind());
        fields.put("id", change.id());
    }

    private static void text(String field, @Nullable String text, Map<String, Object> fields) {
        if (text != null) {
            fields.put(field, text);
        }
    }
}

package wholeplace.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wholeplace.change.Revision.Cause;
import wholeplace.store.RevisionSummary;
import wholeplace.store.Store;

@Command(name = "history", mixinStandardHelpOptions = true, description = "Lists who changed what, and when.")
final class HistoryCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            String name = options.name(store);
            List<RevisionSummary> revisions = store.summaries(name);
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("budget", name);
            document.put(
                    "revisions",
                    revisions.stream().map(HistoryCommand::document).toList());
            printed.print(
                    document,
                    () -> revisions.forEach(revision -> printed.out()
                            .println("%4d  %s  %-12s  %s (%,d changes)"
                                    .formatted(
                                            revision.number(),
                                            revision.when(),
                                            revision.who(),
                                            revision.label(),
                                            revision.changes()))));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> document(RevisionSummary revision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", revision.number());
        document.put("when", revision.when());
        document.put("who", revision.who());
        document.put("label", revision.label());
        switch (revision.cause()) {
            case Cause.Edit edit -> document.put("cause", "edit");
            case Cause.Imported imported -> {
                document.put("cause", "imported");
                document.put("file", imported.file());
            }
            case Cause.Undo undo -> {
                document.put("cause", "undo");
                document.put("revision", undo.revision());
            }
            case Cause.Redo redo -> {
                document.put("cause", "redo");
                document.put("revision", redo.revision());
            }
        }
        document.put("changes", revision.changes());
        return document;
    }
}

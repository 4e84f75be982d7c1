package wholeplace.command;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.change.Change;
import wholeplace.change.Changes;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.json.BudgetFile;
import wholeplace.store.BudgetSummary;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Brings a budget's JSON file into a store: as a new budget with its history, or as one revision of the budget of that
/// name.
final class BudgetImport {
    private final Bringing bringing;

    BudgetImport(Bringing bringing) {
        this.bringing = bringing;
    }

    int run() {
        BudgetFile read = BudgetFile.read(bringing.file());
        if (bringing.dryRun() && !Files.exists(Store.file(options().path))) {
            say(read.budget(), 0, "would be made");
            return ExitCode.DONE;
        }
        try (Store store = Store.openOrCreate(options().path)) {
            into(store, read);
        }
        return ExitCode.DONE;
    }

    private StoreOptions options() {
        return bringing.options();
    }

    private void into(Store store, BudgetFile read) {
        Optional<Saved> present = present(store, read.budget());
        if (bringing.dryRun()) {
            say(
                    read.budget(),
                    present.map(Saved::revision).orElse(0L),
                    present.isPresent() ? "would be changed" : "would be made");
        } else if (present.isPresent()) {
            say(read.budget(), revise(store, present.get(), read.budget()), "was brought up to date");
        } else {
            say(read.budget(), add(store, read), "was made");
        }
    }

    /// The budget that the file is an edition of: the one named by the user, or the one of its name, or the only one
    /// of the store while that one has nothing in it.
    private Optional<Saved> present(Store store, Budget budget) {
        List<BudgetSummary> all = store.budgets();
        if (options().budget != null) {
            return Optional.of(store.load(options().budget));
        }
        if (all.stream().anyMatch(each -> each.name().equals(budget.name()))) {
            return Optional.of(store.load(budget.name()));
        }
        return all.size() == 1
                ? Optional.of(store.load(all.getFirst().name())).filter(only -> isEmpty(only.budget()))
                : Optional.empty();
    }

    private static boolean isEmpty(Budget budget) {
        return budget.lines().isEmpty()
                && budget.partners().isEmpty()
                && budget.funds().isEmpty()
                && budget.indices().isEmpty();
    }

    private long revise(Store store, Saved saved, Budget budget) {
        return Step.edit(saved.budget(), budget, bringing.stamp(saved), label(), cause())
                .map(step -> store.append(saved, step.after(), step.revision()).revision())
                .orElse(saved.revision());
    }

    /// With its history where the file has one: its revisions one after the other, as they were.
    private long add(Store store, BudgetFile read) {
        if (read.history().isEmpty()) {
            return store.add(read.budget(), bringing.clock().instant(), bringing.who(), label(), cause())
                    .revision();
        }
        Revision first = read.history().getFirst();
        List<Revision> later = read.history().subList(1, read.history().size());
        Budget budget = asItBegan(read.budget(), later);
        Saved saved = store.add(budget, first.when(), first.who(), first.label(), first.cause());
        for (Revision revision : later) {
            budget = Changes.apply(revision.changes(), budget);
            saved = store.append(saved, budget, revision);
        }
        return saved.revision();
    }

    private static Budget asItBegan(Budget now, List<Revision> later) {
        List<Change> changes =
                later.stream().map(Revision::changes).flatMap(List::stream).toList();
        return Changes.apply(Change.inverse(changes), now);
    }

    private String label() {
        return "Imported %s".formatted(bringing.fileName());
    }

    private Revision.Cause cause() {
        return new Revision.Cause.Imported(bringing.fileName());
    }

    private void say(Budget budget, long revision, String what) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", bringing.fileName());
        document.put("budget", budget.name());
        document.put("years", budget.years().list());
        document.put("lines", budget.lines().size());
        document.put("dryRun", bringing.dryRun());
        document.put("revision", revision);
        bringing.printed()
                .print(
                        document,
                        () -> bringing.printed()
                                .out()
                                .println("The budget \"%s\", %s, %,d lines, %s."
                                        .formatted(
                                                budget.name(),
                                                budget.years(),
                                                budget.lines().size(),
                                                what)));
    }
}

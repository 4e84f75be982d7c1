package wholeplace.command;

import java.util.Optional;
import wholeplace.change.Step;
import wholeplace.excel.returns.ReturnAsked;
import wholeplace.excel.returns.ReturnImport;
import wholeplace.excel.returns.ReturnPreview;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.TemplateCheck;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// Brings the amounts of a department's filled return into a budget as one revision.
final class ReturnIntake {
    private final Bringing bringing;
    private final TemplateOptions templates;
    private final ReturnAsked asked;

    ReturnIntake(Bringing bringing, TemplateOptions templates, ReturnAsked asked) {
        this.bringing = bringing;
        this.templates = templates;
        this.asked = asked;
    }

    int run() {
        StoreOptions options = bringing.options();
        try (Template template = templates.open(bringing.file(), templates.known(options.path));
                Store store = Store.open(options.path)) {
            Saved saved = options.load(store);
            ReturnPreview preview =
                    ReturnImport.preview(template, saved.budget(), asked, bringing.stamp(template.sha256()));
            boolean refused = !preview.isClean() && !bringing.skipProblems();
            Optional<Step> step = refused
                    ? Optional.empty()
                    : bringing.step(saved, preview.changes(), preview.after(), label(preview, template));
            if (!bringing.dryRun()) {
                step.ifPresent(taken -> store.append(saved, taken.after(), taken.revision()));
            }
            var report = new ReturnReport(
                    new ReturnText(template.fileName(), template.sha256(), preview.read()),
                    preview,
                    TemplateCheck.of(template),
                    bringing.dryRun(),
                    refused,
                    step);
            bringing.printed()
                    .print(
                            report.document(),
                            () -> report.print(bringing.printed().out()));
            return refused ? ExitCode.REFUSED : report.isClean() ? ExitCode.DONE : ExitCode.PROBLEMS_FOUND;
        }
    }

    private static String label(ReturnPreview preview, Template template) {
        return "Imported %,d rows of the return %s from %s"
                .formatted(preview.placed().size(), template.binding().name(), template.fileName());
    }
}

package wholeplace.desktop.exchange;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.excel.Progress;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.returns.ReturnAsked;
import wholeplace.excel.returns.ReturnImport;
import wholeplace.excel.returns.ReturnPreview;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.TemplateCheck;
import wholeplace.session.FreshIds;
import wholeplace.session.Session;

/// From a filled return to one change of the budget. Until the last button nothing changes.
final class ReturnJourney extends BorderPane {
    /// What is known of the return: the preview, or why there is none, and what its department would say.
    ///
    /// @param refusals none where there is a preview
    record Seen(Optional<ReturnPreview> preview, List<String> refusals, TemplateCheck.Checked checked) {}

    private final Session session;
    private final InstantSource clock;
    private final Template template;
    private final Consumer<String> ended;
    private final Work work = new Work();
    private final EndBar bar;
    private final ReturnForm form;
    private ReturnAsked asked = ReturnAsked.NOTHING;
    private TemplateCheck.@Nullable Checked checked;
    private @Nullable ReturnPreview preview;

    /// @param ended gets what was imported, as a sentence, or an empty text where nothing was
    ReturnJourney(Session session, InstantSource clock, Template template, Consumer<String> ended) {
        this.session = session;
        this.clock = clock;
        this.template = template;
        this.ended = ended;
        this.bar = new EndBar(
                work, "Import as one change", "Take the good rows and leave the others out", this::cancel, this::take);
        this.form = new ReturnForm(session.budget().get(), this::ask);
        setTop(EndBar.head("A return: " + template.binding().name(), template.fileName()));
        setBottom(bar);
        setCenter(form);
        look();
    }

    private void ask(UnaryOperator<ReturnAsked> change) {
        ReturnAsked now = change.apply(asked);
        if (!now.equals(asked)) {
            asked = now;
            look();
        }
    }

    private void look() {
        bar.ready(false, false);
        preview = null;
        Budget budget = session.budget().get();
        ReturnAsked said = asked;
        work.begin(
                "Reading " + template.fileName(), progress -> seen(budget, said, progress), this::show, this::refused);
    }

    private Seen seen(Budget budget, ReturnAsked said, Progress progress) {
        TemplateCheck.Checked known = checked;
        var findings = known == null ? TemplateCheck.of(template) : known;
        checked = findings;
        progress.goOn(1, 2);
        var stamp = new Stamp(template.fileName(), template.sha256(), clock.instant(), session.who(), FreshIds::next);
        try {
            return new Seen(Optional.of(ReturnImport.preview(template, budget, said, stamp)), List.of(), findings);
        } catch (ImportRefused refused) {
            return new Seen(Optional.empty(), refused.sentences(), findings);
        }
    }

    private void show(Seen seen) {
        preview = seen.preview().orElse(null);
        form.show(seen);
        seen.preview().ifPresent(made -> bar.ready(!made.changes().isEmpty(), !made.isClean()));
    }

    private void refused(List<String> sentences) {
        var known = checked == null ? new TemplateCheck.Checked(List.of(), List.of()) : checked;
        form.show(new Seen(
                Optional.empty(), sentences.isEmpty() ? List.of("The reading was stopped.") : sentences, known));
    }

    private void take() {
        ReturnPreview seen = preview;
        if (seen != null) {
            String label = "Imported %,d rows of the return %s from %s"
                    .formatted(seen.placed().size(), template.binding().name(), template.fileName());
            close();
            session.imported(seen.after(), template.fileName(), label);
            ended.accept(label + ", as one change. Undo takes it back.");
        }
    }

    private void cancel() {
        close();
        ended.accept("");
    }

    private void close() {
        work.afterwards(template::close);
        work.close();
    }
}

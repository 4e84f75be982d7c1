package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.FillPlan;
import wholeplace.excel.template.Filling;
import wholeplace.excel.template.Put;
import wholeplace.excel.template.Split;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.TemplateFill;
import wholeplace.outlook.Outlook;
import wholeplace.session.Session;

/// From an empty template to one that is filled from the plan: what goes into which cell is seen before it is written.
final class FillJourney extends BorderPane {
    /// What somebody decided for this template.
    ///
    /// @param puts which lines or funds fill which rows, beside the rows that are called like a line
    /// @param actuals whether columns of what was spent are filled too
    record Decided(List<Put> puts, Optional<Split> split, boolean actuals) {
        Decided {
            puts = List.copyOf(puts);
        }

        Binding in(Binding binding) {
            var whole = new Binding(
                    binding.name(),
                    binding.clues(),
                    binding.placeholders(),
                    binding.tables(),
                    binding.rules(),
                    puts,
                    binding.split());
            return split.map(whole::withSplit).orElse(whole);
        }

        Decided with(Put put) {
            var all = new ArrayList<>(puts);
            all.add(put);
            return new Decided(all, split, actuals);
        }

        Decided withoutLast() {
            return new Decided(puts.subList(0, Math.max(0, puts.size() - 1)), split, actuals);
        }

        Decided withSplit(Split other) {
            return new Decided(puts, Optional.of(other), actuals);
        }

        Decided withActuals(boolean fill) {
            return new Decided(puts, split, fill);
        }
    }

    private final Session session;
    private final Template template;
    private final FileChoice files;
    private final Consumer<String> ended;
    private final Outlook outlook;
    private final Work work = new Work();
    private final EndBar bar = new EndBar(work, "Save the filled template…", "", this::cancel, this::save);
    private final FillForm form;
    private Decided decided;
    private @Nullable Filling filling;

    /// @param ended gets what was written, as a sentence, or an empty text where nothing was
    FillJourney(Session session, Template template, FileChoice files, Consumer<String> ended) {
        this.session = session;
        this.template = template;
        this.files = files;
        this.ended = ended;
        this.outlook = session.outlook().get();
        this.decided = new Decided(template.binding().puts(), template.binding().split(), false);
        this.form = new FillForm(template, outlook, decided, this::decide);
        setTop(EndBar.head("Fill: " + template.binding().name(), template.fileName()));
        setBottom(bar);
        setCenter(form);
        plan();
    }

    private void decide(UnaryOperator<Decided> change) {
        Decided now = change.apply(decided);
        if (!now.equals(decided)) {
            decided = now;
            plan();
        }
    }

    private void plan() {
        bar.ready(false, false);
        filling = null;
        Decided now = decided;
        work.begin(
                "Working out what goes where",
                progress -> FillPlan.of(outlook, template.decided(now.in(template.binding())), now.actuals()),
                made -> {
                    filling = made;
                    form.show(made, now, List.of());
                    bar.ready(!made.entries().isEmpty(), false);
                },
                sentences -> form.show(new Filling(List.of(), List.of()), now, sentences));
    }

    private void save() {
        Filling made = filling;
        String name = template.fileName().replaceFirst("(?i)\\.xlsx$", "") + " filled.xlsx";
        if (made != null) {
            files.toSave("Save the filled template", name).ifPresent(file -> write(made, file));
        }
    }

    private void write(Filling made, Path file) {
        Template whole = template.decided(decided.in(template.binding()));
        bar.ready(false, false);
        work.begin(
                "Writing " + file.getFileName(),
                progress -> {
                    var filled = TemplateFill.write(whole, made, file, progress);
                    Bindings.beside(session.file()).remember(whole.binding());
                    return filled;
                },
                filled -> {
                    close();
                    ended.accept(sentence(filled, file));
                },
                sentences -> {
                    form.show(
                            made,
                            decided,
                            sentences.isEmpty() ? List.of("Writing was stopped. No file was written.") : sentences);
                    bar.ready(true, false);
                });
    }

    private static String sentence(TemplateFill.Filled filled, Path file) {
        int back = filled.checked().findings().stream()
                .mapToInt(finding -> finding.cells().size())
                .sum();
        return "Wrote %s to %s and compared it with the template: nothing else changed but %s that follow. %s"
                .formatted(
                        Figures.count(filled.amounts(), "amount", "amounts"),
                        file,
                        Figures.count(filled.recalculated(), "total", "totals"),
                        back == 0
                                ? "Nothing is known for which the department would send it back."
                                : "The department would send it back for %s still to be filled in or mended: bring the file in to see them."
                                        .formatted(Figures.count(back, "cell", "cells")));
    }

    private void cancel() {
        if (work.isUnderway() && filling == null) {
            work.cancel();
        }
        close();
        ended.accept("");
    }

    private void close() {
        work.afterwards(template::close);
        work.close();
    }
}

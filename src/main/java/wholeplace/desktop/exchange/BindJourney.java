package wholeplace.desktop.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.DraftBinding;
import wholeplace.excel.template.RowMeaning;
import wholeplace.excel.template.Template;
import wholeplace.session.Session;

/// From a template that nobody knows to a binding that is remembered: which table asks for amounts, and what each of
/// its rows means.
final class BindJourney extends BorderPane {
    /// A binding and how the template reads by it.
    record Read(Binding binding, Map<String, RowMeaning> rows, List<String> periods) {}

    private final Session session;
    private final Templates.Unknown unknown;
    private final Consumer<String> ended;
    private final Work work = new Work();
    private final EndBar bar = new EndBar(work, "Remember this template", "", this::cancel, this::remember);
    private final BindForm form;
    private @Nullable Binding drafted;

    /// @param ended gets what was remembered, as a sentence, or an empty text where nothing was
    BindJourney(Session session, Templates.Unknown unknown, Consumer<String> ended) {
        this.session = session;
        this.unknown = unknown;
        this.ended = ended;
        this.form = new BindForm(unknown, this::draft, this::change);
        setTop(EndBar.head(
                "Get to know a template", String.valueOf(unknown.file().getFileName())));
        setBottom(bar);
        setCenter(form);
        form.show(List.of());
    }

    private void draft(BindForm.Table table) {
        read(progress -> {
            Binding binding =
                    DraftBinding.of(unknown.file(), table.name(), table.sheet(), table.cells(), table.headings());
            return read(binding, progress);
        });
    }

    private void change(Binding changed) {
        read(progress -> read(changed, progress));
    }

    private Read read(Binding binding, Progress progress) {
        try (Template template = Template.open(unknown.file(), List.of(binding), progress)) {
            return new Read(binding, template.meanings(), template.periods());
        }
    }

    private void read(Work.Doing<Read> reading) {
        bar.ready(false, false);
        drafted = null;
        work.begin(
                "Reading the table",
                reading,
                read -> {
                    drafted = read.binding();
                    form.show(read);
                    bar.ready(true, false);
                },
                form::show);
    }

    private void remember() {
        Binding binding = drafted;
        if (binding != null) {
            work.begin(
                    "Remembering it",
                    progress -> {
                        Bindings.beside(session.file()).remember(binding);
                        return binding.name();
                    },
                    name -> {
                        work.close();
                        ended.accept("\"%s\" is known from now on: fill it, or bring a filled one in.".formatted(name));
                    },
                    form::show);
        }
    }

    private void cancel() {
        work.close();
        ended.accept("");
    }
}

package wholeplace.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Template;

/// Which bindings may know a template.
final class TemplateOptions {
    @Option(
            names = "--binding",
            paramLabel = "FILE",
            description = "A binding of your own, made with template bind; the built-in ones are known without it.")
    private List<Path> bindings = new ArrayList<>();

    Template open(Path file) {
        return Template.open(file, known(), Progress.UNTIL_INTERRUPTED);
    }

    /// One of a person's own is meant before one of the program's.
    private List<Binding> known() {
        return bindings.isEmpty()
                ? Binding.builtIn()
                : bindings.stream().map(Binding::read).toList();
    }
}

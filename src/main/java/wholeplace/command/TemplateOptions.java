package wholeplace.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Template;

/// Which bindings may know a template.
final class TemplateOptions {
    @Option(
            names = "--binding",
            paramLabel = "FILE",
            description = "A binding of your own, made with template bind; without it the built-in ones are tried.")
    private List<Path> bindings = new ArrayList<>();

    Template open(Path file) {
        return open(file, binding -> binding);
    }

    /// @param decided adds to each binding what was decided on this command line
    Template open(Path file, UnaryOperator<Binding> decided) {
        return Template.open(file, known().stream().map(decided).toList(), Progress.UNTIL_INTERRUPTED);
    }

    private List<Binding> known() {
        return bindings.isEmpty()
                ? Binding.builtIn()
                : bindings.stream().map(Binding::read).toList();
    }
}

package wholeplace.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import wholeplace.excel.Progress;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.Template;

/// Which bindings may know a template.
final class TemplateOptions {
    @Option(
            names = "--binding",
            paramLabel = "FILE",
            description = "A binding of your own, made with template bind; without it those"
                    + " remembered beside the store and the built-in ones are tried.")
    private List<Path> bindings = new ArrayList<>();

    Template open(Path file) {
        return open(file, bindings.isEmpty() ? Binding.builtIn() : named());
    }

    /// @param known may know it
    Template open(Path file, List<Binding> known) {
        return Template.open(file, known, Progress.UNTIL_INTERRUPTED);
    }

    /// Those that are named here, or else those that are remembered beside the store and the built-in ones.
    List<Binding> known(Path store) {
        return bindings.isEmpty() ? Bindings.beside(store).all() : named();
    }

    private List<Binding> named() {
        return bindings.stream().map(Binding::read).toList();
    }
}

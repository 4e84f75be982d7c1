package wholeplace.command;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wholeplace.json.JsonOut;

/// Where a command says what it did: to people, or as one JSON document.
final class Printed {
    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    boolean json;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("A command prints only after its arguments were read.");
        }
        return spec.commandLine().getOut();
    }

    void document(Map<?, ?> document) {
        out().print(JsonOut.text(document));
    }

    /// The document, or with a person reading, the text.
    void print(Map<String, Object> document, Runnable text) {
        if (json) {
            document(document);
        } else {
            text.run();
        }
    }
}

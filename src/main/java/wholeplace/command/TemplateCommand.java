package wholeplace.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "A department's own template: read a filled return, check it, or fill one from a budget."
                + " Pathfinders (rounds 1 and 2) and Towns Fund (rounds 4 to 6) are known; others can be bound.")
final class TemplateCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    static CommandLine line() {
        return new CommandLine(new TemplateCommand())
                .addSubcommand(new TemplateReadCommand())
                .addSubcommand(new TemplateCheckCommand())
                .addSubcommand(new TemplateFillCommand())
                .addSubcommand(new TemplateBindCommand());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do with the template: --help shows it.");
    }
}

package wholeplace.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import wholeplace.json.JsonOut;

/// The command line: what the window does, for scripts and for machines without a screen.
@Command(
        name = "wholeplace",
        mixinStandardHelpOptions = true,
        version = "Wholeplace 0.1.0",
        description = "Multi-year placemaking budgets: every partner's revenue and capital in one plan."
                + " Without a command, the window opens.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:done, with problems found", "2:wrong usage", "3:input refused, nothing changed"})
public final class Program implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private Program() {}

    /// Runs one command.
    ///
    /// @return the exit code of [ExitCode]
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, Clock clock, ScreenPainter painter) {
        var who = System.getProperty("user.name", "somebody");
        var line = new CommandLine(new Program())
                .addSubcommand(new NewCommand(clock, who))
                .addSubcommand(new BudgetsCommand())
                .addSubcommand(new ImportCommand(clock, who))
                .addSubcommand(new ShowCommand())
                .addSubcommand(new CheckCommand())
                .addSubcommand(new CompareCommand())
                .addSubcommand(new TornadoCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new ExportCommand(clock, who))
                .addSubcommand(TemplateCommand.line())
                .addSubcommand(new HistoryCommand())
                .addSubcommand(new UndoCommand(clock, who))
                .addSubcommand(new RedoCommand(clock, who))
                .addSubcommand(new ScreensCommand(painter));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Program::refused);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name a command, or --help to see them.");
    }

    /// Prints the sentences of a refusal; anything else is a fault of the program and stays one.
    private static int refused(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof CancellationException) {
            line.getErr().println(e.getMessage());
            return ExitCode.REFUSED;
        }
        Optional<List<String>> sentences = Refused.sentences(e);
        if (sentences.isEmpty()) {
            throw e;
        }
        sentences.get().forEach(line.getErr()::println);
        if (line.getParseResult().hasMatchedOption("--json")) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("refused", sentences.get());
            line.getOut().print(JsonOut.text(document));
        }
        return ExitCode.REFUSED;
    }
}

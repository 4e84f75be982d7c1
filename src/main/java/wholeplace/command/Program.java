package wholeplace.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
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
        var line = new CommandLine(new Program());
        named(arguments, commands(clock, who, painter)).forEach(command -> line.addSubcommand(command.get()));
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(Program::refused);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// In the order in which the help shows them.
    private static Map<String, Supplier<Object>> commands(Clock clock, String who, ScreenPainter painter) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("new", () -> new NewCommand(clock, who));
        commands.put("budgets", BudgetsCommand::new);
        commands.put("import", () -> new ImportCommand(clock, who));
        commands.put("show", ShowCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("tornado", TornadoCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("export", () -> new ExportCommand(clock, who));
        commands.put("pack-out", () -> new PackOutCommand(clock, who));
        commands.put("pack-in", () -> new PackInCommand(clock, who));
        commands.put("template", TemplateCommand::line);
        commands.put("history", HistoryCommand::new);
        commands.put("undo", () -> new UndoCommand(clock, who));
        commands.put("redo", () -> new RedoCommand(clock, who));
        commands.put("screens", () -> new ScreensCommand(painter));
        return commands;
    }

    /// The command that the first argument names, alone: each costs the start of the program some milliseconds. All of
    /// them where it names none, to be shown or guessed at.
    private static Collection<Supplier<Object>> named(String[] arguments, Map<String, Supplier<Object>> commands) {
        Supplier<Object> one = arguments.length == 0 ? null : commands.get(arguments[0]);
        return one == null ? commands.values() : List.of(one);
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

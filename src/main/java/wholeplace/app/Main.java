package wholeplace.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import wholeplace.command.Program;

/// Starts the program: the window, or with arguments a command. Does not extend `Application`: Java refuses to launch
/// such a class while JavaFX is on the class path.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int code = Program.run(
                arguments,
                writer(System.out),
                writer(System.err),
                Clock.system(ZoneId.systemDefault()),
                (budget, folder) -> List.<Path>of());
        System.exit(code);
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }
}

package wholeplace.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.Logger;
import wholeplace.command.Program;
import wholeplace.desktop.picture.Screens;
import wholeplace.desktop.window.WholeplaceWindow;

/// Starts the program: the window, or with arguments a command. Does not extend `Application`: Java refuses to launch
/// such a class while JavaFX is on the class path.
public final class Main {
    /// Kept, because a logger nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        // JavaFX warns that it is not loaded as modules, which is how the program is meant to be started.
        JAVAFX.setLevel(Level.SEVERE);
        Clock clock = Clock.system(ZoneId.systemDefault());
        PrintWriter out = writer(System.out);
        if (arguments.length > 0) {
            System.exit(Program.run(arguments, out, writer(System.err), clock, Screens::paint));
        }
        if (SamplePlace.hasDisplay()) {
            WholeplaceWindow.run();
            System.exit(0);
        }
        out.println("There is no display to show a window on: the sample place is made without one.");
        new SamplePlace(Path.of("target", "sample-place"), clock, out).make();
        System.exit(0);
    }

    private static PrintWriter writer(PrintStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }
}

package wholeplace.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/// Runs commands as a shell would and keeps what they printed.
record Shell(int code, String out, String err) {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static Shell run(Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintWriter(out),
                new PrintWriter(err),
                NOON,
                (budget, folder) -> List.<Path>of());
        return new Shell(code, out.toString(), err.toString());
    }
}

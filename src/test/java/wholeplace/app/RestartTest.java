package wholeplace.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program started anew for each command, as a user does: nothing that one run leaves in memory helps the next.
class RestartTest {
    @TempDir
    private Path folder;

    @Test
    void whatOneRunSavesTheNextOneFinds() throws Exception {
        assertThat(program("import", "place", sample())).contains("\"Calderbridge\", 2027/28 to 2031/32, 221 lines");
        assertThat(program("show", "place")).contains("221 lines");
        assertThat(program("new", "place", "--name", "Other", "--from", "2028/29"))
                .contains("Made the budget \"Other\"");
        assertThat(program("budgets", "place")).contains("Calderbridge", "Other");
    }

    private static String sample() {
        return Path.of("samples", "calderbridge.json").toAbsolutePath().toString();
    }

    private String program(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}

package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A figure explains itself down to the cell that it was imported from.
class ExplainTest {
    @TempDir
    private Path folder;

    @Test
    void anImportedFigureNamesItsCellItsFileTheDayAndWhoBroughtItIn() throws IOException {
        Path sheet = Files.writeString(folder.resolve("bids.csv"), """
                Name,Partner,2027/28,2028/29
                Hub,County Council,1200,1300
                Parks,County Council,40,50
                """);
        Path store = folder.resolve("place");
        Shell.run("new", store, "--name", "Place", "--from", "2027/28", "--years", "5");
        assertThat(Shell.run("import", store, sheet).code()).isEqualTo(ExitCode.DONE);
        String hub = Shown.of(Shell.run("show", store, "--json"))
                .at("lineAmounts")
                .fieldNames()
                .next();

        assertThat(Shell.run("explain", store, "line." + hub + ".2028/29").out())
                .contains("= £1,300.")
                .contains("Imported from cell D2 of the sheet \"bids\" of bids.csv on 2026-11-22T12:00:00Z by ")
                .containsPattern("SHA-256 [0-9a-f]{64}");
    }
}

package wholeplace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of definitions in the resources must be what the scripts make. After a change to the newest script that has
/// not been released, or to the version of H2, [#main] writes it anew.
class CatalogueTest {
    @TempDir
    Path folder;

    @Test
    void theListOfDefinitionsIsWhatTheScriptsMake() {
        Path file = folder.resolve("new.mv.db");
        NewFile.make(file, "ordered:");
        Catalogue made = Catalogue.read(file, "");
        assertThat(made.version()).isEqualTo(Scripts.VERSION);
        assertThat(made.definitions()).isEqualTo(Catalogue.ours(Scripts.VERSION));
    }

    @Test
    void theListOfVersionOneIsWhatItsScriptMakes() throws SQLException {
        Path file = folder.resolve("old.mv.db");
        VersionOne.empty(file);
        Catalogue made = Catalogue.read(file, "");
        assertThat(made.version()).isEqualTo(1);
        assertThat(made.definitions()).isEqualTo(Catalogue.ours(1));
    }

    static void main(String[] resources) throws IOException {
        Path file = Files.createTempDirectory("catalogue").resolve("new.mv.db");
        NewFile.make(file, "ordered:");
        Files.writeString(
                Path.of(resources[0], "catalogue-%03d.sql".formatted(Scripts.VERSION)),
                String.join(Catalogue.BETWEEN, Catalogue.read(file, "").definitions()) + "\n");
    }
}

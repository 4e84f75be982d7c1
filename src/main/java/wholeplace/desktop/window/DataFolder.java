package wholeplace.desktop.window;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what is the user's, by the custom of each system; `-Dwholeplace.folder=` names another
/// place.
final class DataFolder {
    static final String PROPERTY = "wholeplace.folder";

    private DataFolder() {}

    static Path path() {
        String told = System.getProperty(PROPERTY, "");
        if (!told.isEmpty()) {
            return Path.of(told).toAbsolutePath();
        }
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = System.getenv("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Wholeplace");
        }
        return system.startsWith("mac")
                ? home.resolve("Library/Application Support/Wholeplace")
                : home.resolve(".local/share/wholeplace");
    }
}

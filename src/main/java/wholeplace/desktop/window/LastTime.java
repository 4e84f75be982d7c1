package wholeplace.desktop.window;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// What was open when the window was closed, and where it stood: a small file of its own, which may be lost without
/// harm.
final class LastTime {
    private static final System.Logger LOG = System.getLogger(LastTime.class.getName());
    private static final String FILE = "window.properties";

    private final Path file;
    private final Properties properties = new Properties();

    private LastTime(Path file) {
        this.file = file;
    }

    static LastTime in(Path folder) {
        var last = new LastTime(folder.resolve(FILE));
        if (Files.isRegularFile(last.file)) {
            try (Reader reader = Files.newBufferedReader(last.file)) {
                last.properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.INFO, "What was open last could not be read; the program begins anew.", e);
            }
        }
        return last;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(properties.getProperty(key)).filter(text -> !text.isBlank());
    }

    Optional<Double> number(String key) {
        return text(key)
                .filter(text -> text.matches("-?\\d{1,5}(\\.\\d{1,4})?"))
                .map(Double::valueOf);
    }

    void put(String key, Object value) {
        properties.setProperty(key, String.valueOf(value));
    }

    void write() {
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "Where the window of Wholeplace stood");
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "Where the window stood could not be kept.", e);
        }
    }
}

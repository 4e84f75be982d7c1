package wholeplace.desktop.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files. Behind an interface, because file choosers do not exist where there is no display.
public interface FileChoice {
    /// @param endings of the files offered, without dots: `xlsx`
    Optional<Path> toOpen(String title, List<String> endings);

    /// @param suggested the file's name
    Optional<Path> toSave(String title, String suggested);
}

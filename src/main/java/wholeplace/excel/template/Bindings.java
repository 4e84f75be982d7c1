package wholeplace.excel.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The bindings that are at hand: those that come with the program, and those that were made or decided on for a store.
///
/// The latter are text files in a folder beside the store, `place.templates` for `place.mv.db`, one a template: they
/// can
/// be read, mended and deleted without harm. One that is called like a built-in one takes its place.
public final class Bindings {
    private static final String FOLDER = ".templates";
    private static final String ENDING = ".txt";

    private final Path folder;

    private Bindings(Path folder) {
        this.folder = folder;
    }

    /// @param store its file, with or without `.mv.db`
    public static Bindings beside(Path store) {
        String name = String.valueOf(store.getFileName()).replaceFirst("\\.mv\\.db$", "");
        return new Bindings(store.resolveSibling(name + FOLDER));
    }

    /// @throws BindingRefused with all that is wrong with a remembered one
    public List<Binding> all() {
        List<Binding> own = remembered();
        var all = new ArrayList<>(own);
        Binding.builtIn().stream()
                .filter(builtIn -> own.stream().noneMatch(one -> one.name().equals(builtIn.name())))
                .forEach(all::add);
        return all;
    }

    private List<Binding> remembered() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Binding::read)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new BindingRefused(
                    "The folder \"%s\", which keeps how templates are filled, cannot be read. Check that you may open it."
                            .formatted(folder),
                    e);
        }
    }

    /// Keeps a binding for the next time; one of the same name is replaced.
    ///
    /// @throws wholeplace.excel.export.NotWritten where it could not be written
    public void remember(Binding binding) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BindingRefused(
                    "The folder \"%s\", which keeps how templates are filled, cannot be made. Check that you may write there."
                            .formatted(folder),
                    e);
        }
        binding.write(folder.resolve(fileName(binding.name())));
    }

    /// `Pathfinders, round 2` is `pathfinders-round-2.txt`.
    private static String fileName(String name) {
        String words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return (words.isEmpty() ? "template" : words) + ENDING;
    }
}

package wholeplace.excel.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import wholeplace.excel.CellAddress;

/// What there is to know about one template.
///
/// In a file it is text, one statement a line; what it may say is told at the top of each built-in one
/// (`pathfinders-round-2.txt` among the resources).
///
/// @param clues all of them are true of the template and of no other
/// @param placeholders what drop-downs say before anybody has chosen
/// @param split how a year is spread over its parts, where that was decided
public record Binding(
        String name,
        List<Clue> clues,
        List<String> placeholders,
        List<Table> tables,
        List<Rule> rules,
        List<Put> puts,
        Optional<Split> split) {
    private static final List<String> BUILT_IN =
            List.of("pathfinders-round-1.txt", "pathfinders-round-2.txt", "towns-fund-round-6.txt");

    /// A text on a sheet, in one cell or, where none is named, anywhere.
    public record Clue(String sheet, Optional<CellAddress> cell, Wording text) {}

    public Binding {
        clues = List.copyOf(clues);
        placeholders = List.copyOf(placeholders);
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        puts = List.copyOf(puts);
    }

    /// Those that come with the program.
    public static List<Binding> builtIn() {
        return BUILT_IN.stream().map(Binding::resource).toList();
    }

    private static Binding resource(String name) {
        try (var in = Objects.requireNonNull(Binding.class.getResourceAsStream(name), name)) {
            return BindingReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws BindingRefused with everything that is wrong with the file
    public static Binding read(Path file) {
        return BindingReader.read(TextFile.read(file), String.valueOf(file.getFileName()));
    }

    /// Writes it so that [#read] gives an equal one.
    public void write(Path file) {
        TextFile.write(file, BindingWriter.text(this));
    }

    /// This binding with another's decisions on how it is filled, where that one has made any.
    public Binding filledBy(Binding other) {
        return new Binding(
                name,
                clues,
                placeholders,
                tables,
                rules,
                Stream.concat(puts.stream(), other.puts.stream()).toList(),
                other.split.or(() -> split));
    }

    /// This binding with the rows of its first table taken for something else.
    ///
    /// @param meanings of every row, by its label, from top to bottom
    public Binding withMeanings(Map<String, RowMeaning> meanings) {
        var all = new ArrayList<>(tables);
        all.set(0, Meanings.in(tables.getFirst(), meanings));
        return new Binding(name, clues, placeholders, all, rules, puts, split);
    }

    public Binding withSplit(Split chosen) {
        return new Binding(name, clues, placeholders, tables, rules, puts, Optional.of(chosen));
    }

    boolean isPlaceholder(String text) {
        return placeholders.stream()
                .anyMatch(placeholder -> Wording.plain(placeholder).equals(Wording.plain(text)));
    }
}

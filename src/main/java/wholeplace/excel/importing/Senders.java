package wholeplace.excel.importing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import wholeplace.money.Unit;

/// What was said of the sheets of each sender, so that it need not be said again when the next one comes.
///
/// Kept in a file of its own beside the store, `place.senders.properties` for `place.mv.db`: it can be read, mended and
/// deleted without harm, and goes wherever the store's folder goes. Each line is one thing of one sender, in the words
/// of the command line:
///
/// ```
/// calder\ nhs\ icb/partner=Lead body
/// calder\ nhs\ icb/all.unit=thousands
/// ```
///
/// Columns are remembered by their headings, for letters move from year to year; years are not, for they pass. What is
/// said anew wins, and a remembered heading that the sheet no longer has is named and left aside.
public final class Senders {
    private static final String ENDING = ".senders.properties";
    private static final String UNIT = "all.unit";
    private static final String CLASS = "all.class";
    private static final String PARTNER = "all.partner";

    private final Path file;
    private final Properties said = new Properties();

    private Senders(Path file) {
        this.file = file;
    }

    /// @throws ImportRefused where the file beside the store cannot be read
    public static Senders beside(Path store) {
        String name = String.valueOf(store.getFileName()).replaceFirst("\\.mv\\.db$", "");
        var senders = new Senders(store.resolveSibling(name + ENDING));
        if (Files.exists(senders.file)) {
            try (Reader reader = Files.newBufferedReader(senders.file)) {
                senders.said.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw senders.trouble("read");
            }
        }
        return senders;
    }

    private ImportRefused trouble(String what) {
        return new ImportRefused(
                "\"%s\", which keeps what columns of each sender say, cannot be %s. Mend or delete it, or import without naming a sender."
                        .formatted(file.getFileName(), what));
    }

    /// Of whom something is remembered, by their names in small letters.
    public List<String> names() {
        return said.stringPropertyNames().stream()
                .filter(key -> key.contains("/"))
                .map(key -> key.substring(0, key.lastIndexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether anything is remembered of a sender.
    public boolean know(String sender) {
        return said.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix(sender)));
    }

    /// What is asked, and for the rest what was said of the sender's last sheet.
    public Asked asked(String sender, Asked asked) {
        Map<String, String> usual = new HashMap<>();
        LineField.words().forEach(word -> of(sender, word).ifPresent(heading -> usual.put(word, heading)));
        Asked whole = asked.withUsual(usual);
        if (asked.unit().isEmpty()) {
            whole = of(sender, UNIT).flatMap(Senders::unit).map(whole::withUnit).orElse(whole);
        }
        if (asked.spendClass().isEmpty()) {
            whole = of(sender, CLASS)
                    .flatMap(Words::spendClass)
                    .map(whole::withSpendClass)
                    .orElse(whole);
        }
        return asked.partner().isEmpty()
                ? of(sender, PARTNER).map(whole::withPartner).orElse(whole)
                : whole;
    }

    /// Keeps how a sheet of the sender was read in the end.
    ///
    /// @param asked what somebody said of it: a unit that the sheet says itself is not kept
    /// @throws ImportRefused where the file cannot be written
    public void remember(String sender, Asked asked, ImportChoices choices) {
        said.keySet().removeIf(key -> String.valueOf(key).startsWith(prefix(sender)));
        choices.columns()
                .forEach((field, column) ->
                        put(sender, field.word(), choices.headings().text(column)));
        asked.unit().ifPresent(unit -> put(sender, UNIT, word(unit)));
        asked.spendClass().ifPresent(spendClass -> put(sender, CLASS, word(spendClass)));
        asked.partner().ifPresent(partner -> put(sender, PARTNER, partner));
        write();
    }

    private void put(String sender, String word, String value) {
        if (!value.isBlank()) {
            said.setProperty(prefix(sender) + word, value);
        }
    }

    /// Whole or not at all.
    private void write() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            try (Writer writer = Files.newBufferedWriter(next)) {
                said.store(writer, "What columns of each sender's sheets say");
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw trouble("written");
        }
    }

    private Optional<String> of(String sender, String word) {
        return Optional.ofNullable(said.getProperty(prefix(sender) + word));
    }

    private static String prefix(String sender) {
        return Texts.key(sender) + "/";
    }

    private static String word(Enum<?> choice) {
        return Texts.key(choice.name());
    }

    private static Optional<Unit> unit(String word) {
        for (Unit unit : Unit.values()) {
            if (word(unit).equals(Texts.key(word))) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}

package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.change.Change;
import wholeplace.change.Fields;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Lines added, changed and removed, in words, one saying a line. Where a figure came from is kept, and not told here.
final class ChangeWords {
    private static final String PROVENANCE = "origin ";

    private final Budget before;
    private final Budget after;
    private final Map<String, List<Change>> byLine;

    ChangeWords(Budget before, Budget after, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.byLine = changes.stream()
                .filter(change -> change.kind() == EntityKind.LINE)
                .filter(change -> !(change instanceof Change.Edited edited)
                        || !edited.field().startsWith(PROVENANCE))
                .collect(Collectors.groupingBy(Change::id, LinkedHashMap::new, Collectors.toList()));
    }

    long added() {
        return count(Change.Added.class);
    }

    long edited() {
        return count(Change.Edited.class);
    }

    long removed() {
        return count(Change.Removed.class);
    }

    private long count(Class<? extends Change> kind) {
        return byLine.values().stream()
                .filter(changes -> kind.isInstance(changes.getFirst()))
                .count();
    }

    /// The first so many lines.
    List<Saying> first(int lines) {
        return byLine.entrySet().stream()
                .limit(lines)
                .map(line -> saying(line.getKey(), line.getValue()))
                .toList();
    }

    private Saying saying(String id, List<Change> changes) {
        return switch (changes.getFirst()) {
            case Change.Added added -> Saying.well("Added: " + name(after, id), all(after, id));
            case Change.Removed removed -> Saying.fails("Removed: " + name(before, id), all(before, id));
            case Change.Edited edited ->
                Saying.look(
                        "Changed: " + name(after, id),
                        changes.stream().map(this::words).collect(Collectors.joining("; ")) + ".");
        };
    }

    private static String name(Budget budget, String id) {
        return line(budget, id, line -> (line.reference() + " " + line.name()).strip());
    }

    private static String line(Budget budget, String id, Function<Line, String> words) {
        return budget.lines().find(id).map(words).orElse(id);
    }

    /// Whose it is, its class, and its amounts.
    private static String all(Budget budget, String id) {
        return line(budget, id, line -> {
            List<String> parts = new ArrayList<>();
            parts.add(budget.partners().get(line.partner()).name());
            parts.add(line.spendClass().words().toLowerCase(java.util.Locale.UK));
            for (FinancialYear year : budget.years().list()) {
                if (line.amounts().has(year)) {
                    parts.add(year + " " + line.amounts().amount(year).inSentence());
                }
            }
            return String.join(" · ", parts);
        });
    }

    private String words(Change change) {
        if (change instanceof Change.Edited edited) {
            return Fields.yearOfAmount(edited.field())
                    .map(year -> "%s from %s to %s".formatted(year, amount(edited.before()), amount(edited.after())))
                    .orElseGet(() -> "%s from %s to %s"
                            .formatted(edited.field(), text(edited, edited.before()), text(edited, edited.after())));
        }
        return "";
    }

    private static String amount(@Nullable String pounds) {
        return pounds == null ? "nothing" : Money.parse(pounds).inSentence();
    }

    private String text(Change.Edited edited, @Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        boolean partner = edited.field().equals("partner");
        return "\"%s\"".formatted(partner ? partner(value) : value);
    }

    private String partner(String id) {
        return after.partners().find(id).map(found -> found.name()).orElse(id);
    }
}

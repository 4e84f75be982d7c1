package wholeplace.excel.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.change.Change;
import wholeplace.change.Conflict;
import wholeplace.change.Fields;
import wholeplace.money.Money;

/// Changes and conflicts of a pack in the words of its sheets.
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String NOTHING = "blank";
    private static final String NOT_THERE = "not there";
    private static final String REMOVED = "removed";

    private final Pack pack;
    private final Budget ours;
    private final List<PackTable> tables;

    Wording(Pack pack, Budget ours) {
        this.pack = pack;
        this.ours = ours;
        this.tables = PackTables.of(pack);
    }

    Question question(Conflict conflict) {
        return new Question(conflict, difference(conflict));
    }

    private Difference difference(Conflict conflict) {
        EntityKind kind = conflict.kind();
        String id = conflict.id();
        return switch (conflict) {
            case Conflict.Cell cell ->
                cell(kind, id, Fields.of(ours, kind, id), cell.field(), cell.base(), cell.ours(), cell.says());
            case Conflict.RemovedHere removed ->
                whole(kind, id, removed.says(), all(removed.base()), REMOVED, all(removed.says()));
            case Conflict.RemovedThere removed ->
                whole(kind, id, removed.ours(), all(removed.base()), all(removed.ours()), REMOVED);
        };
    }

    Difference taken(Change change) {
        EntityKind kind = change.kind();
        return switch (change) {
            case Change.Edited edited ->
                cell(
                        kind,
                        change.id(),
                        Fields.of(ours, kind, change.id()),
                        edited.field(),
                        edited.before(),
                        edited.before(),
                        edited.after());
            case Change.Added added ->
                whole(kind, change.id(), added.fields(), NOT_THERE, NOT_THERE, all(added.fields()));
            case Change.Removed removed ->
                whole(kind, change.id(), removed.fields(), all(removed.fields()), all(removed.fields()), REMOVED);
        };
    }

    private Difference cell(
            EntityKind kind,
            String id,
            Map<String, String> of,
            String field,
            @Nullable String base,
            @Nullable String here,
            @Nullable String there) {
        Optional<PackColumn> column = column(kind, field);
        return new Difference(
                kind,
                id,
                partner(of),
                name(id, of),
                column.map(PackColumn::heading).orElse(field),
                text(column, base),
                text(column, here),
                text(column, there));
    }

    private Difference whole(
            EntityKind kind, String id, Map<String, String> of, String base, String here, String there) {
        return new Difference(kind, id, partner(of), name(id, of), "", base, here, there);
    }

    private Optional<PackColumn> column(EntityKind kind, String field) {
        return tables.stream()
                .filter(table -> table.kind() == kind)
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.field().equals(field))
                .findFirst();
    }

    private static String text(Optional<PackColumn> column, @Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        return column.map(known -> switch (known.entry()) {
                    case Entry.Words words -> text;
                    case Entry.OneOf oneOf -> oneOf.shown(text);
                    case Entry.Pounds pounds -> Money.parse(text).inSentence();
                    case Entry.Percent percent -> text + "%";
                    case Entry.ADay day -> DAY.format(LocalDate.parse(text));
                })
                .orElse(text);
    }

    private String partner(Map<String, String> fields) {
        String id = fields.getOrDefault("partner", fields.getOrDefault("holder", ""));
        return ours.partners()
                .find(id)
                .map(partner -> partner.name())
                .orElseGet(() -> pack.name(EntityKind.PARTNER, id));
    }

    private static String name(String id, Map<String, String> fields) {
        return "%s %s"
                .formatted(fields.getOrDefault("reference", ""), fields.getOrDefault("name", id))
                .strip();
    }

    /// What the years of a whole row come to: `£1,500,000 in 3 years`.
    private static String all(Map<String, String> fields) {
        SortedMap<String, Money> amounts = new TreeMap<>();
        fields.forEach((field, text) ->
                Fields.yearOfAmount(field).ifPresent(year -> amounts.put(year.toString(), Money.parse(text))));
        if (amounts.isEmpty()) {
            return "no amounts";
        }
        Money sum = amounts.values().stream().reduce(Money.ZERO, Money::plus);
        return amounts.size() == 1
                ? "%s in %s".formatted(sum.inSentence(), Collections.min(amounts.keySet()))
                : "%s in %d years".formatted(sum.inSentence(), amounts.size());
    }
}

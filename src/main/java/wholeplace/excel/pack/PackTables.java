package wholeplace.excel.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityKind;
import wholeplace.budget.FundClass;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;
import wholeplace.change.Fields;
import wholeplace.excel.pack.PackColumn.Open;

/// The sheets of a pack. They follow from what the pack began with, so that reading expects what was written.
final class PackTables {
    private static final int NEW_LINES = 30;
    private static final int NEW_FUNDS = 8;

    private PackTables() {}

    /// The sheets that have rows, or may get some.
    static List<PackTable> of(Pack pack) {
        return Stream.of(lines(pack), funds(pack), assumptions(pack))
                .filter(table -> table.blank() > 0 || !table.rows(pack).isEmpty())
                .toList();
    }

    private static PackTable lines(Pack pack) {
        Stream<PackColumn> naming = Stream.of(
                PackColumn.text("Reference", "reference", 13),
                PackColumn.text("Name", "name", 42).need(),
                PackColumn.text("Service", "service", 26).suggest(),
                PackColumn.text("Theme", "theme", 26).suggest(),
                PackColumn.text("Place", "place", 19).suggest(),
                PackColumn.text("Outcome", "outcome", 20).suggest(),
                PackColumn.choice("Class", "class", 10, words(SpendClass.values(), SpendClass::words))
                        .need(),
                PackColumn.choice("Direction", "direction", 13, words(Direction.values(), Direction::words)),
                PackColumn.choice("Recurrence", "recurrence", 12, words(Recurrence.values(), Recurrence::words)),
                PackColumn.choice("After the last amount", "growth", 25, growth(pack)));
        return new PackTable(
                "Lines",
                EntityKind.LINE,
                "Your lines, in pounds. Income and savings are typed as positive amounts. Leave a year blank where nothing is planned yet, or where the column After the last amount says how it goes on.",
                all(naming, amounts(pack), Stream.of(PackColumn.notes("Notes", "notes", 60))),
                2,
                NEW_LINES);
    }

    private static PackTable funds(Pack pack) {
        Stream<PackColumn> naming = Stream.of(
                PackColumn.text("Name", "name", 42).need(),
                PackColumn.choice("Held by", "holder", 34, holders(pack)).open(Open.TO_NOBODY),
                PackColumn.choice("Pays for", "class", 20, words(FundClass.values(), FundClass::words))
                        .need(),
                PackColumn.choice("Status", "secured", 16, status()),
                PackColumn.day("Spend by", "spend by", 19));
        return new PackTable(
                "Funds",
                EntityKind.FUND,
                "What comes in each year, in pounds. Of funds that others hold you may correct the amounts.",
                all(naming, amounts(pack), Stream.of(PackColumn.notes("Notes", "notes", 60))),
                1,
                NEW_FUNDS);
    }

    private static PackTable assumptions(Pack pack) {
        Stream<PackColumn> naming =
                Stream.of(PackColumn.text("Yearly rise", "name", 36).open(Open.TO_NOBODY));
        Stream<PackColumn> rates =
                pack.about().years().list().stream().map(year -> PackColumn.rate(year.toString(), "rate " + year));
        PackColumn source =
                PackColumn.notes("Where the rates come from", "source", 70).open(Open.TO_ALL);
        return new PackTable(
                "Assumptions",
                EntityKind.INDEX,
                "By how much each year is above the one before. Others plan with the same rates: say where yours come from.",
                all(naming, rates, Stream.of(source)),
                1,
                0);
    }

    private static Stream<PackColumn> amounts(Pack pack) {
        return pack.about().years().list().stream()
                .map(year -> PackColumn.amount(year.toString(), Fields.amount(year)));
    }

    private static List<PackColumn> all(Stream<PackColumn> naming, Stream<PackColumn> years, Stream<PackColumn> last) {
        return Stream.of(naming, years, last).flatMap(columns -> columns).toList();
    }

    private static <E extends Enum<E>> Map<String, String> words(E[] values, Function<E, String> words) {
        Map<String, String> byText = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> byText.put(Fields.word(value), words.apply(value)));
        return byText;
    }

    private static Map<String, String> status() {
        Map<String, String> byText = new LinkedHashMap<>();
        byText.put("true", "Secured");
        byText.put("false", "Not secured yet");
        return byText;
    }

    /// What a line does in the years after its last amount.
    private static Map<String, String> growth(Pack pack) {
        Map<String, String> byText = new LinkedHashMap<>();
        byText.put("typed", "Nothing more");
        byText.put("flat", "The same each year");
        byText.put("changes", "Amounts are changes");
        for (Kept index : pack.began(EntityKind.INDEX)) {
            String words = "Rises by " + pack.name(EntityKind.INDEX, index.id());
            byText.put("index " + index.id(), byText.containsValue(words) ? words + " (" + index.id() + ")" : words);
        }
        return byText;
    }

    private static Map<String, String> holders(Pack pack) {
        Map<String, String> byText = new LinkedHashMap<>();
        pack.began(EntityKind.PARTNER)
                .forEach(partner -> byText.put(partner.id(), pack.name(EntityKind.PARTNER, partner.id())));
        return byText;
    }
}

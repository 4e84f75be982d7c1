package wholeplace.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.EntityId;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Origin;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Recurrence;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Unit;

/// Reads the entries of a file's lists; what may be left out is said here and in the user guide.
final class Entries {
    private static final int RATE_DIGITS = 40;
    private static final String INDEX = "index ";

    private Entries() {}

    static Partner partner(Item from) {
        return new Partner(
                from.id("id", PartnerId::new),
                from.text("name"),
                from.textOrEmpty("shortName"),
                from.choice("kind", PartnerKind.class));
    }

    static Fund fund(Item from) {
        return new Fund(
                from.id("id", FundId::new),
                from.text("name"),
                from.id("holder", PartnerId::new),
                from.choice("class", FundClass.class),
                from.choice("contribution", Contribution.ALIGNED),
                from.flag("secured", false),
                amounts(from, "available"),
                from.textOrEmpty("legalBasis"),
                from.textOrEmpty("notes"));
    }

    static Index index(Item from) {
        return new Index(
                from.id("id", IndexId::new),
                from.text("name"),
                from.years("rates", Entries::rate),
                from.textOrEmpty("source"));
    }

    static Source source(Item from) {
        return new Source(
                from.id("id", SourceId::new),
                from.textOrEmpty("file"),
                from.textOrEmpty("sheet"),
                from.textOrEmpty("sha256"),
                from.made("importedAt", Entries::moment, Instant.EPOCH),
                from.textOrEmpty("importedBy"),
                from.choice("unit", Unit.POUNDS),
                from.years("columns", column -> column));
    }

    /// @param number of the line in its list, from 1
    static Line line(Item from, int number) {
        String reference = from.textOrEmpty("reference");
        return new Line(lineId(from, reference, number), from.text("name"), from.id("partner", PartnerId::new))
                .withReference(reference)
                .withService(from.textOrEmpty("service"))
                .withTheme(from.textOrEmpty("theme"))
                .withPlace(from.textOrEmpty("place"))
                .withSpendClass(from.choice("class", SpendClass.class))
                .withDirection(from.choice("direction", Direction.EXPENDITURE))
                .withRecurrence(from.choice("recurrence", Recurrence.RECURRING))
                .withGrowth(from.has("growth") ? from.made("growth", Entries::growth, Growth.TYPED) : Growth.TYPED)
                .withAmounts(amounts(from, "amounts"))
                .withNotes(from.textOrEmpty("notes"))
                .withOrigin(
                        from.item("origin", "an origin").map(Entries::origin).orElse(null));
    }

    /// The reference serves as the id of a line that has none, so that a sheet of lines typed by hand keeps its ids
    /// when lines are added in the middle.
    private static LineId lineId(Item from, String reference, int number) {
        if (from.has("id")) {
            return from.id("id", LineId::new);
        }
        boolean serves = EntityId.FORM.matcher(reference).matches();
        return new LineId(serves ? reference : "line-%04d".formatted(number));
    }

    private static Origin origin(Item from) {
        return new Origin(from.id("source", SourceId::new), from.small("row"), from.textOrEmpty("fingerprint"));
    }

    private static Profile amounts(Item from, String field) {
        return Profile.of(from.years(field, Entries::amount));
    }

    private static Money amount(String text) {
        return made(text, Money::parse, "Write it as \"1200.50\", or leave the year out where there is none.");
    }

    private static <T> T made(String text, Function<String, T> make, String cure) {
        try {
            return make.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(e.getMessage() + " " + cure, e);
        }
    }

    static Growth growth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "typed" -> Growth.TYPED;
            case "flat" -> Growth.FLAT;
            default -> {
                if (!text.startsWith(INDEX)) {
                    throw new IllegalArgumentException(
                            "\"%s\" is no growth. Write typed, flat, or index and the id of an index, as in \"index pay\"."
                                    .formatted(text));
                }
                yield new Growth.Indexed(new IndexId(text.substring(INDEX.length())));
            }
        };
    }

    private static Rate rate(String text) {
        Rate rate = made(text, Rate::percent, "Write it as \"2.5\".");
        BigDecimal fraction = rate.fraction();
        if (fraction.precision() > RATE_DIGITS || Math.abs(fraction.scale()) > RATE_DIGITS) {
            throw new IllegalArgumentException("\"%s\" is no percentage that a price can rise by.".formatted(text));
        }
        return rate;
    }

    static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no moment. Write it as 2026-11-14T10:32:00Z.".formatted(text), e);
        }
    }
}

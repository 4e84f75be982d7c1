package wholeplace.change;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Entity;
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
import wholeplace.budget.PlanYears;
import wholeplace.budget.Recurrence;
import wholeplace.budget.Source;
import wholeplace.budget.SourceId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Unit;

/// Entities as fields of plain text and back, without loss: `name` → "Station Road", `amount 2027/28` → "9500000.00",
/// `rate 2028/29` → "2.5" (percent). An empty text is left out. The one list of field names that changes, stores and
/// fingerprints share.
public final class Fields {
    static final String AMOUNT = "amount ";
    private static final String RATE = "rate ";
    private static final String COLUMN = "column ";

    private Fields() {}

    /// The name of the field that holds a year's amount.
    public static String amount(FinancialYear year) {
        return AMOUNT + year;
    }

    /// The year whose amount a field holds; none where it holds something else.
    public static Optional<FinancialYear> yearOfAmount(String field) {
        return field.startsWith(AMOUNT)
                ? Optional.of(FinancialYear.parse(field.substring(AMOUNT.length())))
                : Optional.empty();
    }

    /// The budget's own fields, beside its entities.
    public static SortedMap<String, String> of(Budget budget) {
        var fields = new Writer();
        fields.put("name", budget.name());
        fields.put("first year", budget.years().first().toString());
        fields.put("years", Integer.toString(budget.years().count()));
        return fields.map;
    }

    public static SortedMap<String, String> of(Entity entity) {
        var fields = new Writer();
        switch (entity) {
            case Partner partner -> write(partner, fields);
            case Fund fund -> write(fund, fields);
            case Index index -> write(index, fields);
            case Source source -> write(source, fields);
            case Line line -> write(line, fields);
        }
        return fields.map;
    }

    private static void write(Partner partner, Writer to) {
        to.put("name", partner.name());
        to.put("short name", partner.shortName());
        to.put("kind", partner.kind());
    }

    private static void write(Fund fund, Writer to) {
        to.put("name", fund.name());
        to.put("holder", fund.holder().value());
        to.put("class", fund.fundClass());
        to.put("contribution", fund.contribution());
        to.put("secured", Boolean.toString(fund.secured()));
        to.put(fund.available());
        to.put("legal basis", fund.legalBasis());
        to.put("notes", fund.notes());
    }

    private static void write(Index index, Writer to) {
        to.put("name", index.name());
        index.rates().forEach((year, rate) -> to.put(RATE + year, rate.inPercent()));
        to.put("source", index.source());
    }

    private static void write(Source source, Writer to) {
        to.put("file", source.file());
        to.put("sheet", source.sheet());
        to.put("sha256", source.sha256());
        to.put("imported at", source.importedAt().toString());
        to.put("imported by", source.importedBy());
        to.put("unit", source.unit());
        source.columns().forEach((year, column) -> to.put(COLUMN + year, column));
    }

    private static void write(Line line, Writer to) {
        to.put("reference", line.reference());
        to.put("name", line.name());
        to.put("partner", line.partner().value());
        to.put("service", line.service());
        to.put("theme", line.theme());
        to.put("place", line.place());
        to.put("class", line.spendClass());
        to.put("direction", line.direction());
        to.put("recurrence", line.recurrence());
        switch (line.growth()) {
            case Growth.Typed t -> to.put("growth", "typed");
            case Growth.Flat f -> to.put("growth", "flat");
            case Growth.Indexed indexed -> to.put("growth", "index " + indexed.index());
        }
        to.put(line.amounts());
        to.put("notes", line.notes());
        line.importedFrom().ifPresent(origin -> write(origin, to));
    }

    private static void write(Origin origin, Writer to) {
        to.put("origin source", origin.source().value());
        to.put("origin row", Integer.toString(origin.row()));
        to.put("origin fingerprint", origin.fingerprint());
    }

    /// The budget's years from its own fields.
    static PlanYears years(Map<String, String> fields) {
        var from = new Reader("The budget", fields);
        return new PlanYears(FinancialYear.parse(from.text("first year")), from.number("years"));
    }

    /// The entity that [#of(Entity)] wrote.
    ///
    /// @throws IllegalArgumentException with a sentence where a field is missing or says what it can't
    public static Entity read(EntityKind kind, String id, Map<String, String> fields) {
        var from = new Reader(kind.word() + " \"" + id + "\"", fields);
        return switch (kind) {
            case BUDGET -> throw new IllegalArgumentException("The budget itself is not one of its entities.");
            case PARTNER ->
                new Partner(
                        new PartnerId(id),
                        from.text("name"),
                        from.textOrEmpty("short name"),
                        from.choice("kind", PartnerKind.class));
            case FUND -> fund(new FundId(id), from);
            case INDEX ->
                new Index(
                        new IndexId(id),
                        from.text("name"),
                        from.years(RATE, Rate::percent),
                        from.textOrEmpty("source"));
            case SOURCE -> source(new SourceId(id), from);
            case LINE -> line(new LineId(id), from);
        };
    }

    private static Fund fund(FundId id, Reader from) {
        return new Fund(
                id,
                from.text("name"),
                new PartnerId(from.text("holder")),
                from.choice("class", FundClass.class),
                from.choice("contribution", Contribution.class),
                Boolean.parseBoolean(from.text("secured")),
                from.profile(),
                from.textOrEmpty("legal basis"),
                from.textOrEmpty("notes"));
    }

    private static Source source(SourceId id, Reader from) {
        return new Source(
                id,
                from.textOrEmpty("file"),
                from.textOrEmpty("sheet"),
                from.textOrEmpty("sha256"),
                Instant.parse(from.text("imported at")),
                from.textOrEmpty("imported by"),
                from.choice("unit", Unit.class),
                from.years(COLUMN, column -> column));
    }

    private static Line line(LineId id, Reader from) {
        return new Line(
                id,
                from.textOrEmpty("reference"),
                from.text("name"),
                new PartnerId(from.text("partner")),
                from.textOrEmpty("service"),
                from.textOrEmpty("theme"),
                from.textOrEmpty("place"),
                from.choice("class", SpendClass.class),
                from.choice("direction", Direction.class),
                from.choice("recurrence", Recurrence.class),
                growth(from.text("growth")),
                from.profile(),
                from.textOrEmpty("notes"),
                from.origin());
    }

    private static Growth growth(String text) {
        return switch (text) {
            case "typed" -> Growth.TYPED;
            case "flat" -> Growth.FLAT;
            default -> {
                if (!text.startsWith("index ")) {
                    throw new IllegalArgumentException(
                            "\"%s\" is no growth. Use typed, flat or index and an index's id.".formatted(text));
                }
                yield new Growth.Indexed(new IndexId(text.substring("index ".length())));
            }
        };
    }

    /// Collects fields, leaving out what is empty.
    private static final class Writer {
        final SortedMap<String, String> map = new TreeMap<>();

        void put(String field, String text) {
            if (!text.isEmpty()) {
                map.put(field, text);
            }
        }

        void put(String field, Enum<?> choice) {
            map.put(field, word(choice));
        }

        void put(Profile amounts) {
            for (Profile.Entry entry : amounts) {
                map.put(amount(entry.year()), entry.amount().toString());
            }
        }
    }

    /// How files and stores write a choice: `housing`, `one_off`, `in_kind`.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

package wholeplace.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import wholeplace.budget.Budget;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.IndexId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.PriceBase;
import wholeplace.money.FinancialYear;

/// Entities as fields of plain text and back, without loss: `name` → "Station Road", `amount 2027/28` → "9500000.00",
/// `rate 2028/29` → "2.5" (percent). An empty text is left out. The one list of fields that changes, stores, files and
/// fingerprints share: [#slots].
public final class Fields {
    private static final String AMOUNT = "amount ";

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

    /// The fields that entities of a kind have, in the order in which files write them; the budget's own beside its
    /// name
    /// and years.
    public static List<Slot> slots(EntityKind kind) {
        return kind == EntityKind.BUDGET ? PRICES : form(kind).slots();
    }

    /// All fields that entities of a kind have; the budget's own too.
    public static List<Slot> own(EntityKind kind) {
        return kind == EntityKind.BUDGET ? BUDGET : slots(kind);
    }

    private static final List<Slot> PRICES =
            List.of(Slot.of("price base", ValueKind.YEAR), Slot.reference("deflator", EntityKind.INDEX));

    private static final List<Slot> BUDGET = Stream.concat(
                    Stream.of(
                            Slot.text("name").need(),
                            Slot.of("first year", ValueKind.YEAR).in("from").need(),
                            Slot.of("years", ValueKind.WHOLE).need()),
                    PRICES.stream())
            .toList();

    private static Form<?> form(EntityKind kind) {
        return switch (kind) {
            case BUDGET -> throw new IllegalArgumentException("The budget itself is not one of its entities.");
            case PARTNER -> BasicForms.PARTNER;
            case INDEX -> BasicForms.INDEX;
            case SOURCE -> BasicForms.SOURCE;
            case SCHEME -> CapitalForms.SCHEME;
            case POOL -> PartnershipForms.POOL;
            case FUND -> FundForm.FUND;
            case LINE -> LineForm.LINE;
            case ALLOCATION -> PartnershipForms.ALLOCATION;
            case RESERVE -> PartnershipForms.RESERVE;
            case COUNCIL_TAX -> PlanForms.COUNCIL_TAX;
            case TREASURY -> CapitalForms.TREASURY;
            case SCENARIO -> PlanForms.SCENARIO;
            case OVERRIDE -> PlanForms.OVERRIDE;
        };
    }

    /// The budget's own fields, beside its entities.
    public static SortedMap<String, String> of(Budget budget) {
        return new Writer()
                .put("name", budget.name())
                .put("first year", budget.years().first())
                .put("years", Integer.toString(budget.years().count()))
                .put("price base", budget.prices().year())
                .put("deflator", budget.prices().deflator())
                .map;
    }

    public static SortedMap<String, String> of(Entity entity) {
        var fields = new Writer();
        form(EntityKind.of(entity)).write(entity, fields);
        return fields.map;
    }

    /// What a budget says of one entity, or of itself; none where it has no such entity.
    public static SortedMap<String, String> of(Budget budget, EntityKind kind, String id) {
        return kind == EntityKind.BUDGET
                ? of(budget)
                : budget.rosters().of(kind).find(id).map(Fields::of).orElseGet(TreeMap::new);
    }

    /// The budget's years from its own fields.
    static PlanYears years(Map<String, String> fields) {
        var from = new Reader("The budget", fields);
        return new PlanYears(FinancialYear.parse(from.text("first year")), from.number("years"));
    }

    /// What the budget's own fields say of prices.
    public static PriceBase prices(Map<String, String> fields) {
        var from = new Reader("The budget", fields);
        return new PriceBase(from.year("price base"), from.optional("deflator", IndexId::new));
    }

    /// The entity that [#of(Entity)] wrote.
    ///
    /// @throws IllegalArgumentException with a sentence where a field is missing or says what it can't
    public static Entity read(EntityKind kind, String id, Map<String, String> fields) {
        var from = new Reader(kind.word() + " \"" + id + "\"", fields);
        return form(kind).read().apply(id, from);
    }

    /// The fields with what is meant where one is left out.
    public static SortedMap<String, String> withUsual(EntityKind kind, Map<String, String> fields) {
        SortedMap<String, String> whole = new TreeMap<>(fields);
        slots(kind).stream()
                .filter(slot -> !slot.isFamily() && !slot.path().contains("."))
                .filter(slot -> !slot.otherwise().isEmpty())
                .forEach(slot -> whole.putIfAbsent(slot.field(), slot.otherwise()));
        return whole;
    }

    /// How files and stores write a choice: `housing`, `one_off`, `in_kind`.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

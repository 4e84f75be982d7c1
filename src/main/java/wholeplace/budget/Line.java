package wholeplace.budget;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// One line of the budget: what is spent on, earned by or saved on one thing, by one partner, in one class.
///
/// @param reference the partner's own code; may be empty, need not be unique
/// @param role how it enters the medium-term plan
/// @param base what was budgeted in the year before the plan, from which it grows where the first year has no amount
/// @param amounts the years typed or imported, positive for expenditure, income and savings alike ([Direction#net]
///     gives the sign); what [Growth] adds for later years is computed, never stored
/// @param delivery what share of the amounts is expected to come about: savings at 80 % count four fifths
/// @param priority from 1, to be funded first, to 9
/// @param scheme the capital scheme it belongs to and moves with
/// @param pool the section 75 pool it is charged to, whose funds alone may pay for it
/// @param origin the row it was imported from; none where it was typed
public record Line(
        LineId id,
        String reference,
        String name,
        PartnerId partner,
        String service,
        String theme,
        String place,
        String outcome,
        SpendClass spendClass,
        Direction direction,
        Recurrence recurrence,
        LineRole role,
        LineUse use,
        @Nullable Money base,
        Growth growth,
        Profile amounts,
        Rate delivery,
        int priority,
        @Nullable SchemeId scheme,
        @Nullable PoolId pool,
        String notes,
        @Nullable Origin origin)
        implements Entity {
    public static final int USUAL_PRIORITY = 5;
    private static final int LAST_PRIORITY = 9;

    public Line {
        if (priority < 1 || priority > LAST_PRIORITY) {
            throw new IllegalArgumentException("Line \"%s\" has the priority %d. Give one from 1 (funded first) to %d."
                    .formatted(name, priority, LAST_PRIORITY));
        }
        Limits.percentage("The delivery", delivery);
    }

    /// A recurring revenue expenditure with typed amounts and nothing else said; the `with` methods say more.
    public Line(LineId id, String name, PartnerId partner) {
        this(new Draft(id, name, partner));
    }

    private Line(Draft draft) {
        this(
                draft.id,
                draft.reference,
                draft.name,
                draft.partner,
                draft.service,
                draft.theme,
                draft.place,
                draft.outcome,
                draft.spendClass,
                draft.direction,
                draft.recurrence,
                draft.role,
                draft.use,
                draft.base,
                draft.growth,
                draft.amounts,
                draft.delivery,
                draft.priority,
                draft.scheme,
                draft.pool,
                draft.notes,
                draft.origin);
    }

    /// Whether the amount of a year is computed by growth: a year after the last typed one of a recurring line that
    /// grows.
    public boolean isCalculated(FinancialYear year) {
        boolean grows = !(growth instanceof Growth.Typed) && recurrence == Recurrence.RECURRING;
        if (!grows) {
            return false;
        }
        return amounts.isEmpty() ? base != null : year.isAfter(amounts.last());
    }

    public Optional<Origin> importedFrom() {
        return Optional.ofNullable(origin);
    }

    public Optional<SchemeId> ofScheme() {
        return Optional.ofNullable(scheme);
    }

    public Optional<PoolId> inPool() {
        return Optional.ofNullable(pool);
    }

    @Override
    public Stream<EntityId> refersTo() {
        Stream<EntityId> others = Stream.<@Nullable EntityId>of(
                        partner, scheme, pool, origin == null ? null : origin.source())
                .flatMap(Stream::ofNullable);
        return Stream.concat(others, Growth.index(growth));
    }

    @Override
    public String title() {
        return "Line \"%s\"".formatted(name);
    }

    /// The amounts with one year changed.
    public Line withAmount(FinancialYear year, Money amount) {
        return withAmounts(amounts.with(year, amount));
    }

    public Line withReference(String reference) {
        return edited(draft -> draft.reference = reference);
    }

    public Line withName(String name) {
        return edited(draft -> draft.name = name);
    }

    public Line withPartner(PartnerId partner) {
        return edited(draft -> draft.partner = partner);
    }

    public Line withService(String service) {
        return edited(draft -> draft.service = service);
    }

    public Line withTheme(String theme) {
        return edited(draft -> draft.theme = theme);
    }

    public Line withPlace(String place) {
        return edited(draft -> draft.place = place);
    }

    public Line withOutcome(String outcome) {
        return edited(draft -> draft.outcome = outcome);
    }

    public Line withSpendClass(SpendClass spendClass) {
        return edited(draft -> draft.spendClass = spendClass);
    }

    public Line withDirection(Direction direction) {
        return edited(draft -> draft.direction = direction);
    }

    public Line withRecurrence(Recurrence recurrence) {
        return edited(draft -> draft.recurrence = recurrence);
    }

    public Line withRole(LineRole role) {
        return edited(draft -> draft.role = role);
    }

    public Line withUse(LineUse use) {
        return edited(draft -> draft.use = use);
    }

    public Line withBase(@Nullable Money base) {
        return edited(draft -> draft.base = base);
    }

    public Line withGrowth(Growth growth) {
        return edited(draft -> draft.growth = growth);
    }

    public Line withAmounts(Profile amounts) {
        return edited(draft -> draft.amounts = amounts);
    }

    public Line withDelivery(Rate delivery) {
        return edited(draft -> draft.delivery = delivery);
    }

    public Line withPriority(int priority) {
        return edited(draft -> draft.priority = priority);
    }

    public Line withScheme(@Nullable SchemeId scheme) {
        return edited(draft -> draft.scheme = scheme);
    }

    public Line withPool(@Nullable PoolId pool) {
        return edited(draft -> draft.pool = pool);
    }

    public Line withNotes(String notes) {
        return edited(draft -> draft.notes = notes);
    }

    public Line withOrigin(@Nullable Origin origin) {
        return edited(draft -> draft.origin = origin);
    }

    private Line edited(Consumer<Draft> edit) {
        var draft = new Draft(this);
        edit.accept(draft);
        return new Line(draft);
    }

    /// A line's fields while one of them is changed.
    private static final class Draft {
        final LineId id;
        String reference = "";
        String name;
        PartnerId partner;
        String service = "";
        String theme = "";
        String place = "";
        String outcome = "";
        SpendClass spendClass = SpendClass.REVENUE;
        Direction direction = Direction.EXPENDITURE;
        Recurrence recurrence = Recurrence.RECURRING;
        LineRole role = LineRole.BASE;
        LineUse use = LineUse.ORDINARY;

        @Nullable
        Money base;

        Growth growth = Growth.TYPED;
        Profile amounts = Profile.EMPTY;
        Rate delivery = Rate.ONE;
        int priority = USUAL_PRIORITY;

        @Nullable
        SchemeId scheme;

        @Nullable
        PoolId pool;

        String notes = "";

        @Nullable
        Origin origin;

        Draft(LineId id, String name, PartnerId partner) {
            this.id = id;
            this.name = name;
            this.partner = partner;
        }

        Draft(Line line) {
            this(line.id, line.name, line.partner);
            reference = line.reference;
            service = line.service;
            theme = line.theme;
            place = line.place;
            outcome = line.outcome;
            spendClass = line.spendClass;
            direction = line.direction;
            recurrence = line.recurrence;
            role = line.role;
            use = line.use;
            base = line.base;
            growth = line.growth;
            amounts = line.amounts;
            delivery = line.delivery;
            priority = line.priority;
            scheme = line.scheme;
            pool = line.pool;
            notes = line.notes;
            origin = line.origin;
        }
    }
}

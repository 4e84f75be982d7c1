package wholeplace.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// One line of the budget: what is spent on or earned by one thing, by one partner, in one class.
///
/// @param reference the partner's own code; may be empty, need not be unique
/// @param amounts the years typed or imported, positive for expenditure and for income alike ([Direction#net] gives
///     the sign); what [Growth] adds for later years is computed, never stored
/// @param origin the row it was imported from; none where it was typed
public record Line(
        LineId id,
        String reference,
        String name,
        PartnerId partner,
        String service,
        String theme,
        String place,
        SpendClass spendClass,
        Direction direction,
        Recurrence recurrence,
        Growth growth,
        Profile amounts,
        String notes,
        @Nullable Origin origin)
        implements Entity {

    /// A recurring revenue expenditure with typed amounts and nothing else said; the `with` methods say more.
    public Line(LineId id, String name, PartnerId partner) {
        this(
                id,
                "",
                name,
                partner,
                "",
                "",
                "",
                SpendClass.REVENUE,
                Direction.EXPENDITURE,
                Recurrence.RECURRING,
                Growth.TYPED,
                Profile.EMPTY,
                "",
                null);
    }

    /// Whether the amount of a year is computed by growth: a year after the last typed one of a recurring line that
    /// grows.
    public boolean isCalculated(FinancialYear year) {
        boolean grows = !(growth instanceof Growth.Typed) && recurrence == Recurrence.RECURRING;
        return grows && !amounts.isEmpty() && year.isAfter(amounts.last());
    }

    public Optional<Origin> importedFrom() {
        return Optional.ofNullable(origin);
    }

    /// The amounts with one year changed.
    public Line withAmount(FinancialYear year, Money amount) {
        return withAmounts(amounts.with(year, amount));
    }

    public Line withReference(String reference) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withName(String name) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withPartner(PartnerId partner) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withService(String service) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withTheme(String theme) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withPlace(String place) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withSpendClass(SpendClass spendClass) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withDirection(Direction direction) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withRecurrence(Recurrence recurrence) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withGrowth(Growth growth) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withAmounts(Profile amounts) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withNotes(String notes) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }

    public Line withOrigin(@Nullable Origin origin) {
        return new Line(
                id,
                reference,
                name,
                partner,
                service,
                theme,
                place,
                spendClass,
                direction,
                recurrence,
                growth,
                amounts,
                notes,
                origin);
    }
}

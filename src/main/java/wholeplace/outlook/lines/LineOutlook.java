package wholeplace.outlook.lines;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A line with the amounts of every year of the plan.
///
/// @param stated what was typed and what growth adds, with the line's own sign: income is positive; a year with
///     neither is missing
/// @param counted what of it the plan counts: the share expected to come about, in the years into which its scheme
/// moves
///     it
/// @param beyond what its scheme moves past the plan's end
/// @param reason why the line could not be computed to the end; the years before have their amounts
public record LineOutlook(
        Line line,
        Profile stated,
        Profile counted,
        Money beyond,
        @Nullable String reason) {
    /// A line whose every amount counts as stated.
    public LineOutlook(Line line, Profile stated, @Nullable String reason) {
        this(line, stated, stated, Money.ZERO, reason);
    }

    /// What the year adds to net spend: income and savings count negative, a missing year nought.
    public Money net(FinancialYear year) {
        return line.direction().net(counted.amount(year));
    }

    /// What every year adds to net spend: income and savings count negative, a missing year stays missing.
    public Profile net() {
        return line.direction() == Direction.EXPENDITURE ? counted : counted.negated();
    }

    public Money netTotal() {
        return line.direction().net(counted.total());
    }

    public boolean isMissing(FinancialYear year) {
        return !stated.has(year);
    }

    public Optional<String> notComputed() {
        return Optional.ofNullable(reason);
    }
}

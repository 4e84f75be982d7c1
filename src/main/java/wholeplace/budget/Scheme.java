package wholeplace.budget;

import java.math.BigDecimal;
import java.util.stream.Stream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

/// A capital scheme: what its lines build, when it can be used, and what borrowing for it costs revenue.
///
/// Its capital lines are what it spends; its revenue lines are running costs, savings and extra income, which move with
/// it.
///
/// @param availableForUse the financial year in which the asset first becomes available for use, as first planned
/// @param life of the asset, in years
/// @param annuityRate at which the annuity method spreads the provision
/// @param interestRate paid on its borrowing
/// @param rateSource where the two rates come from, and when
/// @param delay by how many whole years everything of it comes later than first planned
/// @param slippage what share of each year's spending moves to the next year
public record Scheme(
        SchemeId id,
        String name,
        PartnerId partner,
        FinancialYear availableForUse,
        int life,
        MrpMethod method,
        MrpStart start,
        Rate annuityRate,
        Rate interestRate,
        InterestConvention interest,
        String rateSource,
        int delay,
        Rate slippage,
        String notes)
        implements Entity {
    public static final int LONGEST_LIFE = 100;
    public static final int LONGEST_DELAY = 30;
    private static final int HIGHEST_RATE = 100;

    public Scheme {
        Limits.between("The asset life of \"%s\"".formatted(name), life, 1, LONGEST_LIFE);
        Limits.between("The delay of \"%s\"".formatted(name), delay, 0, LONGEST_DELAY);
        Limits.rate("The annuity rate of \"%s\"".formatted(name), annuityRate, HIGHEST_RATE);
        Limits.rate("The interest rate of \"%s\"".formatted(name), interestRate, HIGHEST_RATE);
        Limits.percentage("The slippage of \"%s\"".formatted(name), slippage);
        if (method == MrpMethod.ANNUITY && annuityRate.fraction().compareTo(BigDecimal.ZERO) == 0) {
            throw new IllegalArgumentException(
                    "\"%s\" spreads its provision as an annuity without a rate. Give the annuity rate, or choose equal instalments."
                            .formatted(name));
        }
    }

    /// The year in which it can be used with its delay.
    public FinancialYear availableWithDelay() {
        return availableForUse.plus(delay);
    }

    @Override
    public Stream<EntityId> refersTo() {
        return Stream.of(partner);
    }

    @Override
    public String title() {
        return "Scheme \"%s\"".formatted(name);
    }

    /// The same scheme, so many years later than first planned.
    public Scheme withDelay(int years) {
        return with(interestRate, years, slippage);
    }

    public Scheme withSlippage(Rate share) {
        return with(interestRate, delay, share);
    }

    public Scheme withInterestRate(Rate rate) {
        return with(rate, delay, slippage);
    }

    private Scheme with(Rate interestRate, int delay, Rate slippage) {
        return new Scheme(
                id,
                name,
                partner,
                availableForUse,
                life,
                method,
                start,
                annuityRate,
                interestRate,
                interest,
                rateSource,
                delay,
                slippage,
                notes);
    }
}

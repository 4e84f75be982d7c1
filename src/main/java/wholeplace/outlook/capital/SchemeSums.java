package wholeplace.outlook.capital;

import org.jspecify.annotations.Nullable;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Scheme;
import wholeplace.budget.SpendClass;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// Adds up the lines of one scheme.
final class SchemeSums {
    /// Provision and interest have to be paid before anything else.
    private static final int FIRST_PRIORITY = 1;

    private final PlanYears years;
    private final long[] spend;
    private final long[] running;
    private final long[] savings;
    private final long[] income;
    private Money beyond = Money.ZERO;
    private @Nullable LineOutlook largest;

    SchemeSums(PlanYears years) {
        this.years = years;
        this.spend = new long[years.count()];
        this.running = new long[years.count()];
        this.savings = new long[years.count()];
        this.income = new long[years.count()];
    }

    void add(LineOutlook line) {
        Direction direction = line.line().direction();
        if (line.line().spendClass() == SpendClass.CAPITAL) {
            line.counted().addTo(spend, years.first(), direction != Direction.EXPENDITURE);
            beyond = beyond.plus(direction.net(line.beyond()));
            largest = largest == null || size(line).compareTo(size(largest)) > 0 ? line : largest;
        } else {
            line.counted().addTo(of(direction), years.first(), false);
        }
    }

    private long[] of(Direction direction) {
        return switch (direction) {
            case EXPENDITURE -> running;
            case SAVING -> savings;
            case INCOME -> income;
        };
    }

    private static Money size(LineOutlook line) {
        return line.counted().total().plus(line.beyond());
    }

    SchemePlan plan(Scheme scheme, LineId financing) {
        var operation = new RevenueCosts.Operation(profile(running), profile(savings), profile(income));
        return new SchemePlan(scheme, profile(spend), beyond, operation, financingLine(scheme, financing));
    }

    private Profile profile(long[] pence) {
        return Profile.ofPence(years.first(), pence);
    }

    /// It belongs where the largest capital line does. It is not a line of the scheme, whose lines are what it spends
    /// and brings, so that it is counted neither among its running costs nor as something that needs match.
    private Line financingLine(Scheme scheme, LineId id) {
        Line line = new Line(id, "Capital financing of " + scheme.name(), scheme.partner())
                .withRole(LineRole.CAPITAL_FINANCING)
                .withPriority(FIRST_PRIORITY);
        return largest == null
                ? line
                : line.withService(largest.line().service())
                        .withTheme(largest.line().theme())
                        .withPlace(largest.line().place());
    }
}

package wholeplace.outlook.lines;

import wholeplace.budget.Direction;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SpendClass;
import wholeplace.money.Profile;

/// Adds up lines by year, revenue and capital apart.
final class Sums {
    private final PlanYears years;
    private final long[] revenue;
    private final long[] capital;
    private int lines;

    Sums(PlanYears years) {
        this.years = years;
        this.revenue = new long[years.count()];
        this.capital = new long[years.count()];
    }

    void add(LineOutlook line) {
        lines++;
        long[] sums = line.line().spendClass() == SpendClass.REVENUE ? revenue : capital;
        line.counted().addTo(sums, years.first(), line.line().direction() != Direction.EXPENDITURE);
    }

    Profile revenue() {
        return Profile.ofPence(years.first(), revenue);
    }

    Profile capital() {
        return Profile.ofPence(years.first(), capital);
    }

    Part part(String name) {
        return new Part(name, lines, revenue(), capital(), revenue().plus(capital()));
    }
}

package wholeplace.outlook;

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
        for (Profile.Entry entry : line.stated()) {
            int at = years.indexOf(entry.year());
            sums[at] = Math.addExact(
                    sums[at], line.line().direction().net(entry.amount()).pence());
        }
    }

    Profile revenue() {
        return Profile.ofPence(years.first(), revenue);
    }

    Profile capital() {
        return Profile.ofPence(years.first(), capital);
    }

    Part part(String name) {
        return new Part(name, lines, revenue(), capital(), together(revenue(), capital()));
    }

    /// Two profiles of the same years added year by year.
    static Profile together(Profile one, Profile other) {
        Profile sum = one;
        for (Profile.Entry entry : other) {
            sum = sum.with(entry.year(), sum.amount(entry.year()).plus(entry.amount()));
        }
        return sum;
    }
}

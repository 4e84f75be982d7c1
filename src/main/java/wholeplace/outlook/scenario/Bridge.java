package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wholeplace.budget.PlanYears;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// Why a figure differs between two plans: pieces by cause that add to the difference in every year, to the penny, and
/// depend on no order. How they are found and a worked example: the package's decision.
///
/// @param from the figure in the first plan, in the years that both plans have
/// @param to the figure in the second plan, in the same years
/// @param pieces in the order of their causes; causes that make no difference are left out
public record Bridge(Measure measure, Profile from, Profile to, List<Piece> pieces) {
    /// What one cause adds, by year.
    public record Piece(Cause cause, Profile amounts) {}

    /// @throws IllegalArgumentException with a sentence where the two plans begin in different years
    public static Bridge of(Measure measure, Outlook from, Outlook to) {
        Pair plans = Pair.of(from.budget(), to.budget());
        int years = Math.min(from.years().count(), to.years().count());
        var tally = new Tally(plans.years().count());
        LineGames.into(tally, plans, measure::counts);
        measure.strands(plans).forEach(tally::add);
        Map<Cause, long[]> pence = new TreeMap<>(tally.rounded());
        long[] left = left(plans.years(), measure.of(from), measure.of(to), pence.values());
        pence.put(Cause.RULES, left);
        List<Piece> pieces = new ArrayList<>();
        pence.forEach((cause, amounts) -> {
            long[] shared = Arrays.copyOf(amounts, years);
            if (Arrays.stream(shared).anyMatch(amount -> amount != 0)) {
                pieces.add(new Piece(cause, Profile.ofPence(plans.years().first(), shared)));
            }
        });
        return new Bridge(measure, first(years, from, measure), first(years, to, measure), List.copyOf(pieces));
    }

    /// What the pieces leave of the difference.
    private static long[] left(PlanYears years, Profile from, Profile to, Iterable<long[]> pieces) {
        long[] left = new long[years.count()];
        to.addTo(left, years.first(), false);
        from.addTo(left, years.first(), true);
        for (long[] piece : pieces) {
            for (int year = 0; year < left.length; year++) {
                left[year] = Math.subtractExact(left[year], piece[year]);
            }
        }
        return left;
    }

    private static Profile first(int years, Outlook outlook, Measure measure) {
        Profile all = measure.of(outlook);
        Money[] some =
                outlook.years().list().stream().limit(years).map(all::amount).toArray(Money[]::new);
        return Profile.from(outlook.years().first(), some);
    }

    /// What the pieces add to, by year.
    public Profile difference() {
        return to.minus(from);
    }
}

package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tries everything: year by year, need by need, purse by purse, penny by penny, as a treasurer with endless patience
/// would, keeping at each year's end what may be kept. It shares nothing with the allocator: no flow, no network.
final class BruteForce {
    private final Small small;
    private final List<Small.Need> needs;

    /// What comes in, which may be less than the allocation that the rules' percentages are taken of.
    private final int[][] comes;

    private final Map<Long, Integer> known = new HashMap<>();
    private final int[] purse;
    private final int[] revenue;
    private final int[] administration;

    private BruteForce(Small small, List<Small.Need> needs, int[][] comes) {
        this.small = small;
        this.needs =
                needs.stream().sorted(Comparator.comparingInt(Small.Need::year)).toList();
        this.comes = comes;
        this.purse = new int[small.pots().size()];
        this.revenue = new int[purse.length];
        this.administration = new int[purse.length];
    }

    /// The most that can be paid of these needs.
    static int most(Small small, List<Small.Need> needs) {
        return most(small, needs, arrivals(small));
    }

    static int[][] arrivals(Small small) {
        return small.pots().stream()
                .map(pot -> pot.arrives().stream().mapToInt(x -> x).toArray())
                .toArray(int[][]::new);
    }

    static int most(Small small, List<Small.Need> needs, int[][] comes) {
        var force = new BruteForce(small, needs, comes);
        force.open(0);
        return force.best(0, 0);
    }

    /// What each need gets when each in its turn gets as much as possible beside those before.
    static List<Integer> inTurn(Small small, List<Small.Need> needs) {
        var amounts = new ArrayList<Integer>();
        int before = 0;
        for (int i = 1; i <= needs.size(); i++) {
            int most = most(small, needs.subList(0, i));
            amounts.add(most - before);
            before = most;
        }
        return amounts;
    }

    private void open(int year) {
        for (int f = 0; f < purse.length; f++) {
            Small.Pot pot = small.pots().get(f);
            purse[f] += year > pot.last() ? 0 : comes[f][year];
            revenue[f] = pot.revenueRoom(year);
            administration[f] = pot.administrationRoom(year);
        }
    }

    private int best(int need, int year) {
        if (need == needs.size()) {
            return 0;
        }
        long key = key(need, year);
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        int best = needs.get(need).year() > year
                ? nextYear(need, year)
                : split(need, year, 0, needs.get(need).pence());
        known.put(key, best);
        return best;
    }

    private long key(int need, int year) {
        long key = need * 4L + year;
        for (int f = 0; f < purse.length; f++) {
            key = key * 64 + purse[f];
            key = key * 16 + revenue[f] + 1;
            key = key * 16 + administration[f] + 1;
        }
        return key;
    }

    private int nextYear(int need, int year) {
        int[] purses = purse.clone();
        int[] revenues = revenue.clone();
        int[] administrations = administration.clone();
        for (int f = 0; f < purse.length; f++) {
            purse[f] = Math.min(purse[f], small.pots().get(f).carryRoom(year));
        }
        open(year + 1);
        int best = best(need, year + 1);
        System.arraycopy(purses, 0, purse, 0, purse.length);
        System.arraycopy(revenues, 0, revenue, 0, purse.length);
        System.arraycopy(administrations, 0, administration, 0, purse.length);
        return best;
    }

    /// The most when the pots from `f` on pay the rest of a need, each anything from nought to what it has.
    private int split(int need, int year, int f, int rest) {
        if (f == purse.length) {
            return best(need + 1, year);
        }
        Small.Need of = needs.get(need);
        int most = (of.mask() >> f & 1) == 0 ? 0 : Math.min(rest, room(f, of.kind()));
        int best = 0;
        for (int pence = 0; pence <= most; pence++) {
            pay(f, of.kind(), pence);
            best = Math.max(best, pence + split(need, year, f + 1, rest - pence));
            pay(f, of.kind(), -pence);
        }
        return best;
    }

    private int room(int f, int kind) {
        int room = purse[f];
        if (kind >= 1 && revenue[f] >= 0) {
            room = Math.min(room, revenue[f]);
        }
        return kind == 2 && administration[f] >= 0 ? Math.min(room, administration[f]) : room;
    }

    private void pay(int f, int kind, int pence) {
        purse[f] -= pence;
        revenue[f] -= kind >= 1 && revenue[f] >= 0 ? pence : 0;
        administration[f] -= kind == 2 && administration[f] >= 0 ? pence : 0;
    }
}

package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Tries every complete funding of a small plan for one that meets its match conditions, of which there are two at
/// most.
final class BruteMatch {
    private final Small small;
    private final List<Small.Need> needs;
    private final int[] purse;
    private final int[] revenue;
    private final int[] running;
    private final int[] grants = new int[2];

    /// What others pay, by the set of conditions it counts for.
    private final int[] others = new int[4];

    private final Set<List<Integer>> tried = new HashSet<>();

    private BruteMatch(Small small) {
        this.small = small;
        this.needs = small.needs().stream()
                .sorted(Comparator.comparingInt(Small.Need::year))
                .toList();
        this.purse = new int[small.pots().size()];
        this.revenue = new int[purse.length];
        this.running = new int[purse.length];
    }

    static boolean isPossible(Small small) {
        var force = new BruteMatch(small);
        force.open(0);
        return force.from(0, 0);
    }

    private void open(int year) {
        for (int f = 0; f < purse.length; f++) {
            Small.Pot pot = small.pots().get(f);
            purse[f] += pot.spendable(year);
            revenue[f] = pot.revenueRoom(year) < 0 ? 99 : pot.revenueRoom(year);
            running[f] = pot.administrationRoom(year) < 0 ? 99 : pot.administrationRoom(year);
        }
    }

    private boolean from(int need, int year) {
        if (need == needs.size()) {
            return isMatched();
        }
        if (!tried.add(state(need, year))) {
            return false;
        }
        return needs.get(need).year() > year
                ? nextYear(need, year)
                : split(need, year, 0, needs.get(need).pence());
    }

    private List<Integer> state(int need, int year) {
        var state = new ArrayList<>(List.of(need, year));
        for (int[] part : List.of(purse, revenue, running, grants, others)) {
            IntStream.of(part).forEach(state::add);
        }
        return state;
    }

    private boolean nextYear(int need, int year) {
        int[] purses = purse.clone();
        int[] revenues = revenue.clone();
        int[] administrations = running.clone();
        for (int f = 0; f < purse.length; f++) {
            purse[f] = Math.min(purse[f], small.pots().get(f).carryRoom(year));
        }
        open(year + 1);
        boolean possible = from(need, year + 1);
        System.arraycopy(purses, 0, purse, 0, purse.length);
        System.arraycopy(revenues, 0, revenue, 0, purse.length);
        System.arraycopy(administrations, 0, running, 0, purse.length);
        return possible;
    }

    private boolean split(int need, int year, int f, int rest) {
        if (f == purse.length) {
            return rest == 0 && from(need + 1, year);
        }
        int kind = needs.get(need).kind();
        int room = Math.min(rest, purse[f]);
        room = kind >= 1 ? Math.min(room, revenue[f]) : room;
        room = kind == 2 ? Math.min(room, running[f]) : room;
        int most = (needs.get(need).mask() >> f & 1) == 0 ? 0 : room;
        for (int pence = 0; pence <= most; pence++) {
            pay(need, f, pence);
            boolean possible = split(need, year, f + 1, rest - pence);
            pay(need, f, -pence);
            if (possible) {
                return true;
            }
        }
        return false;
    }

    private void pay(int need, int f, int pence) {
        int kind = needs.get(need).kind();
        purse[f] -= pence;
        revenue[f] -= kind >= 1 && revenue[f] < 50 ? pence : 0;
        running[f] -= kind == 2 && running[f] < 50 ? pence : 0;
        int counts = 0;
        for (int i = 0; i < small.conditions().size(); i++) {
            Small.Condition condition = small.conditions().get(i);
            boolean inScheme = (condition.lines() >> needs.get(need).line() & 1) != 0;
            grants[i] += condition.pot() == f ? pence : 0;
            counts |= inScheme && condition.pot() != f && (condition.counting() >> f & 1) != 0 ? 1 << i : 0;
        }
        others[counts] += pence;
    }

    private boolean isMatched() {
        int[] lacks = new int[2];
        for (int i = 0; i < small.conditions().size(); i++) {
            Small.Condition condition = small.conditions().get(i);
            int whole = 100 - condition.percent();
            int needed = (grants[i] * condition.percent() + whole - 1) / whole;
            lacks[i] = Math.max(0, needed - condition.inKind() - others[1 << i]);
        }
        return lacks[0] + lacks[1] <= others[3];
    }
}

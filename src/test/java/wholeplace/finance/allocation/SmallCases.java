package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Makes small plans from seeds. Half of them are tight and feasible: the needs are what a spendthrift treasurer who
/// keeps to the rules has just spent.
final class SmallCases {
    private static final int[] CARRIES = {0, 0, Small.ALL, Small.ALL, 20, 50, 75};
    private static final int[] CAPITALS = {0, 0, 0, 30, 50, 100};
    private static final int[] ADMINISTRATIONS = {100, 100, 0, 25, 50};

    private final Random random;
    private final int years;
    private final List<Small.Pot> pots = new ArrayList<>();
    private final List<Small.Need> needs = new ArrayList<>();

    /// What the spendthrift paid: need, pot, pence.
    private final List<Small.Fix> paid = new ArrayList<>();

    private SmallCases(long seed) {
        this.random = new Random(seed * 7919);
        this.years = 1 + random.nextInt(3);
        int count = 1 + random.nextInt(4);
        for (int f = 0; f < count; f++) {
            pots.add(pot(f));
        }
    }

    static boolean isMeantFeasible(long seed) {
        return seed % 4 < 2;
    }

    static Small of(long seed) {
        var made = new SmallCases(seed);
        made.spend();
        for (long again = seed + 1_000_000_007L; made.needs.isEmpty(); again += 1_000_000_007L) {
            made = new SmallCases(again);
            made.spend();
        }
        if (seed % 4 == 3) {
            made.dream();
        } else if (seed % 4 == 2) {
            made.wantMore();
        }
        return new Small(made.years, made.pots, made.needs, made.fixes(isMeantFeasible(seed)), List.of());
    }

    private Small.Pot pot(int f) {
        List<Integer> arrives =
                IntStream.range(0, years).mapToObj(t -> random.nextInt(6)).toList();
        int last = random.nextInt(3) == 0 ? random.nextInt(years) : 9;
        // Ids run against the numbers, so that nothing works only because they agree.
        return new Small.Pot(
                "Pot " + (char) ('Z' - f),
                random.nextInt(3),
                arrives,
                any(CARRIES),
                last,
                any(CAPITALS),
                any(ADMINISTRATIONS),
                random.nextInt(12) == 0 ? random.nextInt(years) : -1);
    }

    private int any(int[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private int mask() {
        int some = random.nextInt(1 << pots.size());
        return some & random.nextInt(1 << pots.size());
    }

    private Small.Need need(int year, int mask, int pence) {
        int line = random.nextInt(6);
        while (has(line, year)) {
            line = (line + 1) % 6;
        }
        return new Small.Need(line, year, random.nextInt(3), mask, pence, 1 + random.nextInt(3));
    }

    private boolean has(int line, int year) {
        return needs.stream().anyMatch(need -> need.line() == line && need.year() == year);
    }

    private void spend() {
        int[] balance = new int[pots.size()];
        for (int t = 0; t < years; t++) {
            int first = needs.size();
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                needs.add(need(t, mask() | 1 << random.nextInt(pots.size()), 0));
            }
            for (int f = 0; f < balance.length; f++) {
                Small.Pot pot = pots.get(f);
                balance[f] += pot.spendable(t);
                balance[f] -= spend(f, t, first, balance[f]);
                balance[f] = Math.min(balance[f], pot.carryRoom(t));
            }
        }
        dropEmpty();
    }

    private int spend(int f, int t, int first, int balance) {
        int left = balance;
        int revenue = pots.get(f).revenueRoom(t) < 0 ? 99 : pots.get(f).revenueRoom(t);
        int running = pots.get(f).administrationRoom(t) < 0 ? 99 : pots.get(f).administrationRoom(t);
        for (int i = first; i < needs.size(); i++) {
            Small.Need need = needs.get(i);
            int room =
                    need.kind() == 0 ? left : Math.min(left, need.kind() == 1 ? revenue : Math.min(revenue, running));
            int pence = random.nextInt(4) == 0 && room > 0 ? random.nextInt(room) : room;
            if ((need.mask() >> f & 1) != 0 && pence > 0) {
                needs.set(i, need.withPence(need.pence() + pence));
                paid.add(new Small.Fix(i, f, pence));
                left -= pence;
                revenue -= need.kind() >= 1 ? pence : 0;
                running -= need.kind() == 2 ? pence : 0;
            }
        }
        return balance - left;
    }

    private void dropEmpty() {
        for (int i = needs.size() - 1; i >= 0; i--) {
            if (needs.get(i).pence() == 0) {
                needs.remove(i);
                int gone = i;
                paid.replaceAll(fix -> fix.need() > gone ? new Small.Fix(fix.need() - 1, fix.pot(), fix.pence()) : fix);
            }
        }
    }

    private void wantMore() {
        int i = random.nextInt(needs.size());
        needs.set(i, needs.get(i).withPence(needs.get(i).pence() + 1 + random.nextInt(2)));
    }

    private void dream() {
        needs.clear();
        paid.clear();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Small.Need need = need(random.nextInt(years), mask(), 1 + random.nextInt(6));
            needs.add(need);
            if (need.mask() != 0 && random.nextInt(3) == 0) {
                paid.add(new Small.Fix(i, Integer.numberOfTrailingZeros(need.mask()), 1 + random.nextInt(4)));
            }
        }
    }

    /// Some of what was paid is fixed; where the case is not meant feasible, sometimes more than can be.
    private List<Small.Fix> fixes(boolean feasible) {
        return paid.stream()
                .filter(fix -> random.nextInt(4) == 0)
                .map(fix -> new Small.Fix(
                        fix.need(),
                        fix.pot(),
                        feasible ? 1 + random.nextInt(fix.pence()) : fix.pence() + random.nextInt(2)))
                .toList();
    }
}

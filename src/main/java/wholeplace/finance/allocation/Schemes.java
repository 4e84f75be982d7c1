package wholeplace.finance.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which match conditions' declared schemes each line belongs to. Lines of the same schemes may be taken together as
/// one use; others may not, since it matters who pays them.
final class Schemes {
    /// The conditions in the order of their grants' ids, and the plan's number of each.
    final List<Match> matches;

    final List<Integer> numbers;

    /// The set of conditions of each line, by the set's number; and the sets.
    final int[] ofLine;

    private final List<BitSet> sets;

    Schemes(Plan plan, Layout layout) {
        List<Match> given = plan.matches();
        this.numbers = new ArrayList<>();
        for (int i : Order.of(
                given.size(),
                (a, b) -> Integer.compare(
                        layout.place[given.get(a).purse()],
                        layout.place[given.get(b).purse()]))) {
            numbers.add(i);
        }
        this.matches = numbers.stream().map(given::get).toList();
        int lines = plan.demands().lines.size();
        List<BitSet> sorted = new ArrayList<>(List.of(new BitSet()));
        Map<BitSet, Integer> places = new HashMap<>();
        this.ofLine = new int[lines];
        if (!matches.isEmpty()) {
            for (int line = 0; line < lines; line++) {
                places.putIfAbsent(set(line), 0);
            }
            sorted = places.keySet().stream()
                    .sorted(Comparator.comparing(set -> new BigInteger(1, set.toByteArray())))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                places.put(sorted.get(i), i);
            }
            for (int line = 0; line < lines; line++) {
                ofLine[line] = places.getOrDefault(set(line), 0);
            }
        }
        this.sets = sorted;
    }

    private BitSet set(int line) {
        var set = new BitSet();
        for (int i = 0; i < matches.size(); i++) {
            set.set(i, matches.get(i).scope().get(line));
        }
        return set;
    }

    /// The conditions that a purse's money counts for when it pays a use of a set.
    ///
    /// @param purse the plan's number
    BitSet countsFor(int scope, int purse) {
        var counts = new BitSet();
        sets.get(scope).stream()
                .filter(i -> matches.get(i).counting().get(purse))
                .forEach(counts::set);
        return counts;
    }

    boolean isIn(int scope, int match) {
        return sets.get(scope).get(match);
    }
}

package wholeplace.finance.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wholeplace.money.Money;

/// Whether every grant has the match it asks for. Each pound of others counts for one grant only, so dealing it out is
/// an allocation itself: the others' money, by the conditions it could count for, are the purses, and the conditions
/// are what they pay for.
///
/// Two grants over the same scheme, each asking for 50.00, with 80.00 of others that counts for both: one is 20.00
/// short.
final class Matching {
    private final Funding funding;
    private final Schemes schemes;

    /// What others pay, by the set of conditions it could count for.
    private final Map<BitSet, Long> others =
            new TreeMap<>(Comparator.comparing(set -> new BigInteger(1, set.toByteArray())));

    private final long[] grants;

    private Matching(Funding funding, Schemes schemes) {
        this.funding = funding;
        this.schemes = schemes;
        this.grants = new long[schemes.matches.size()];
        for (int t = 0; t < funding.layout.years; t++) {
            for (int use = funding.uses.ofYear[t]; use < funding.uses.ofYear[t + 1]; use++) {
                count(use, t);
            }
        }
    }

    /// How the conditions come out, in the order of the [Schemes].
    static List<Matched> of(Funding funding, Schemes schemes) {
        return schemes.matches.isEmpty() ? List.of() : new Matching(funding, schemes).dealtOut();
    }

    private void count(int use, int year) {
        YearFlow flow = funding.money.flow[year];
        int local = use - funding.uses.ofYear[year];
        for (int arc = flow.start[local]; arc < flow.start[local + 1]; arc++) {
            if (flow.pay[arc] > 0) {
                int purse = funding.layout.given[funding.layout.purse[funding.layout.base[year] + flow.node[arc]]];
                BitSet counts = schemes.countsFor(funding.uses.scope[use], purse);
                others.merge(counts, flow.pay[arc], Math::addExact);
                for (int i = 0; i < grants.length; i++) {
                    grants[i] += schemes.matches.get(i).purse() == purse ? flow.pay[arc] : 0;
                }
            }
        }
    }

    private List<Matched> dealtOut() {
        List<BitSet> sets = List.copyOf(others.keySet());
        var demands = new Demands(1, sets.size(), named(grants.length));
        List<Money> needed = new ArrayList<>();
        for (int i = 0; i < grants.length; i++) {
            needed.add(schemes.matches.get(i).needed(new Money(grants[i])));
            long due = needed.get(i).minus(schemes.matches.get(i).inKind()).pence();
            if (due > 0) {
                demands.add(i, 0, Kind.CAPITAL, mask(sets, i, demands.words), due, 1);
            }
        }
        List<String> names = named(sets.size());
        List<Purse> purses = IntStream.range(0, sets.size())
                .mapToObj(k -> Purse.of(names.get(k), 1, new Money(others.getOrDefault(sets.get(k), 0L))))
                .toList();
        return matched(needed, Allocation.of(new Plan(purses, demands)));
    }

    private static List<String> named(int count) {
        return IntStream.range(0, count).mapToObj("%09d"::formatted).toList();
    }

    private static long[] mask(List<BitSet> sets, int match, int words) {
        long[] mask = new long[words];
        for (int k = 0; k < sets.size(); k++) {
            mask[k / Long.SIZE] |= sets.get(k).get(match) ? 1L << k : 0;
        }
        return mask;
    }

    private List<Matched> matched(List<Money> needed, Allocation dealt) {
        Money[] found = needed.toArray(Money[]::new);
        for (int demand = 0; demand < dealt.plan().demands().size; demand++) {
            int match = dealt.plan().demands().line[demand];
            found[match] = found[match].minus(dealt.unfunded(demand));
        }
        return IntStream.range(0, found.length)
                .mapToObj(i -> new Matched(schemes.numbers.get(i), new Money(grants[i]), needed.get(i), found[i]))
                .toList();
    }
}

package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides for a small plan with one match condition whether a complete funding can meet it: of all complete fundings,
/// the one where `others x (1 - m) - grant x m` is greatest, since the condition is that this is not below nought. Each
/// penny has its weight by the use it pays and the purse it comes from, and money goes round along rounds of steps as
/// long as a round adds to the weight; when none does any more, no funding weighs more (Klein 1967).
///
/// With several conditions, those not met are given more weight again and again; that is a search and no decision.
final class Weighing {
    private static final int ROUNDS = 24;
    private static final int DIGITS = 6;
    private static final long WHOLE = 1_000_000;

    /// A step of the money; by taking over a use, or along the purse's own years and gates.
    private record Step(int from, int to, int use, long weight) {}

    private final Funding funding;
    private final Layout layout;
    private final Residual money;
    private final Uses uses;
    private final Schemes schemes;
    private final long[] importance;

    /// Behind the nodes, the one where all money comes from.
    private final int spring;

    Weighing(Funding funding, Schemes schemes) {
        this.funding = funding;
        this.layout = funding.layout;
        this.money = funding.money;
        this.uses = funding.uses;
        this.schemes = schemes;
        this.importance = new long[schemes.matches.size()];
        Arrays.fill(importance, 1);
        this.spring = layout.size;
    }

    /// Changes the funding, which is complete and stays so, until its conditions are met; false where that is not
    /// found.
    boolean meets() {
        if (schemes.matches.stream()
                .anyMatch(match -> match.ofTotal().fraction().scale() > DIGITS)) {
            return false;
        }
        for (int round = 0; round < ROUNDS; round++) {
            while (!isMet() && goRound()) {}
            if (isMet() || importance.length == 1) {
                return isMet();
            }
            for (Matched condition : Matching.of(funding, schemes)) {
                importance[schemes.numbers.indexOf(condition.match())] *= condition.isMet() ? 1 : 2;
            }
        }
        return false;
    }

    private boolean isMet() {
        return Matching.of(funding, schemes).stream().allMatch(Matched::isMet);
    }

    /// Money goes round once where that adds to the weight.
    private boolean goRound() {
        List<Step> round = round();
        long most = round.stream().mapToLong(this::room).min().orElse(0);
        round.forEach(step -> take(step, most));
        return most > 0;
    }

    private long room(Step step) {
        if (step.from() == spring) {
            return layout.isLife(step.to()) ? Purse.ANY : layout.arrives[step.to()] - money.used[step.to()];
        }
        if (step.to() == spring) {
            return layout.isLife(step.from()) ? Purse.ANY : money.used[step.from()];
        }
        return step.use() == Layout.NONE ? money.room(step.from(), step.to()) : paid(step.use(), step.to());
    }

    private void take(Step step, long amount) {
        if (step.use() != Layout.NONE) {
            int year = uses.year[step.use()];
            money.flow[year].exchange(
                    step.use() - uses.ofYear[year], money.local(step.from()), money.local(step.to()), amount);
        } else if (step.from() == spring) {
            money.used[step.to()] += layout.isLife(step.to()) ? 0 : amount;
        } else if (step.to() == spring) {
            money.used[step.from()] -= layout.isLife(step.from()) ? 0 : amount;
        } else {
            money.shift(step.from(), step.to(), amount);
        }
    }

    private long paid(int use, int node) {
        YearFlow flow = money.flow[uses.year[use]];
        return flow.pay[flow.arc(use - uses.ofYear[uses.year[use]], money.local(node))];
    }

    /// A round of steps that adds to the weight, by Bellman and Ford; none where there is none.
    private List<Step> round() {
        List<Step> steps = steps();
        long[] weight = new long[spring + 1];
        @Nullable Step[] into = new Step[spring + 1];
        int better = Layout.NONE;
        for (int i = 0; i <= spring; i++) {
            better = Layout.NONE;
            for (Step step : steps) {
                if (weight[step.from()] + step.weight() > weight[step.to()]) {
                    weight[step.to()] = weight[step.from()] + step.weight();
                    into[step.to()] = step;
                    better = step.to();
                }
            }
            if (better == Layout.NONE) {
                return List.of();
            }
        }
        return behind(better, into);
    }

    private static List<Step> behind(int node, @Nullable Step[] into) {
        var met = new BitSet();
        int at = node;
        for (Step step = into[at]; step != null && !met.get(at); step = into[at]) {
            met.set(at);
            at = step.from();
        }
        List<Step> round = new ArrayList<>();
        int end = at;
        for (Step step = into[at]; step != null; step = at == end ? null : into[at]) {
            round.add(step);
            at = step.from();
        }
        return round;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int node = 0; node < layout.size; node++) {
            add(steps, node, layout.child[node]);
            add(steps, node, layout.next[node]);
            add(steps, node, layout.life[node]);
            if (layout.isLife(node) || (layout.arrives[node] > 0 && layout.life[node] == Layout.NONE)) {
                add(steps, node, spring);
            }
        }
        for (int use = 0; use < uses.count; use++) {
            add(steps, use);
        }
        return steps;
    }

    private void add(List<Step> steps, int a, int b) {
        if (b != Layout.NONE) {
            for (Step step : List.of(new Step(a, b, Layout.NONE, 0), new Step(b, a, Layout.NONE, 0))) {
                if (room(step) > 0) {
                    steps.add(step);
                }
            }
        }
    }

    private void add(List<Step> steps, int use) {
        int year = uses.year[use];
        YearFlow flow = money.flow[year];
        int local = use - uses.ofYear[year];
        for (int payer = flow.start[local]; payer < flow.start[local + 1]; payer++) {
            for (int taker = flow.start[local]; taker < flow.start[local + 1]; taker++) {
                if (payer != taker && flow.pay[payer] > 0) {
                    int from = layout.base[year] + flow.node[taker];
                    int to = layout.base[year] + flow.node[payer];
                    steps.add(new Step(from, to, use, weight(use, from) - weight(use, to)));
                }
            }
        }
    }

    /// What a penny weighs that a node pays for a use.
    private long weight(int use, int node) {
        int purse = layout.given[layout.purse[node]];
        BitSet counts = schemes.countsFor(uses.scope[use], purse);
        long gain = 0;
        long loss = 0;
        for (int i = 0; i < importance.length; i++) {
            Match match = schemes.matches.get(i);
            long theirs = match.ofTotal().fraction().movePointRight(DIGITS).longValueExact();
            gain = counts.get(i) ? Math.max(gain, importance[i] * (WHOLE - theirs)) : gain;
            loss += match.purse() == purse ? importance[i] * theirs : 0;
        }
        return gain - loss;
    }
}

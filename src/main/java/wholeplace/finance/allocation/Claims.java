package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import wholeplace.money.Money;

/// What the search is to fund: the plan's demands less what is fixed on them, and each fixed allocation, as far as its
/// purse can give it, as a demand of its own that this purse alone may pay and that comes before all others. So a fixed
/// allocation keeps its purse but not the year its money came in: what may be carried is carried as suits the rest.
final class Claims {
    private final Plan plan;
    private final Layout layout;

    /// What of each demand is fixed, and of each fixed allocation is given.
    private final long[] fixed;

    private final long[] given;
    final List<Refusal> refusals = new ArrayList<>();

    /// What the search is to fund, and for each such claim the plan's demand.
    final Demands demands;

    final int[] demandOf;

    Claims(Plan plan, Layout layout, Schemes schemes) {
        this.plan = plan;
        this.layout = layout;
        this.fixed = new long[plan.demands().size];
        this.given =
                plan.fixed().stream().mapToLong(fix -> fix.amount().pence()).toArray();
        this.demandOf = new int[fixed.length + given.length];
        if (given.length == 0) {
            this.demands = plan.demands();
            Arrays.setAll(demandOf, demand -> demand);
        } else {
            refuseMoreThanNeeded();
            refuseWhatPursesLack(schemes);
            this.demands = rest();
        }
    }

    /// What fixed allocations take from a purse over the years.
    long fixedOn(int purse) {
        return IntStream.range(0, given.length)
                .filter(i -> plan.fixed().get(i).purse() == purse)
                .mapToLong(i -> given[i])
                .sum();
    }

    private void refuseMoreThanNeeded() {
        for (int i : inOrder()) {
            int demand = plan.fixed().get(i).demand();
            long room = plan.demands().pence[demand] - fixed[demand];
            fixed[demand] += Math.min(room, given[i]);
            refuse(i, given[i] - Math.min(room, given[i]), Refusal.Reason.MORE_THAN_NEEDED);
        }
    }

    /// The plan's numbers of the fixed allocations, the most pressing first, in an order that does not depend on them.
    private int[] inOrder() {
        List<Fixed> all = plan.fixed();
        Demands of = plan.demands();
        return Order.of(
                all.size(),
                Comparator.<Integer>comparingInt(i -> of.priority[all.get(i).demand()])
                        .thenComparing(i -> of.lines.get(of.line[all.get(i).demand()]))
                        .thenComparingInt(i -> of.year[all.get(i).demand()])
                        .thenComparingInt(i -> layout.place[all.get(i).purse()])
                        .thenComparing(i -> all.get(i).amount())::compare);
    }

    private void refuse(int i, long amount, Refusal.Reason reason) {
        given[i] -= amount;
        if (amount > 0) {
            refusals.add(new Refusal(i, new Money(amount), reason));
        }
    }

    /// Funds the fixed allocations alone; what then is unpaid, no purse's year can give.
    private void refuseWhatPursesLack(Schemes schemes) {
        int[] some = IntStream.of(inOrder()).filter(i -> given[i] > 0).toArray();
        var only = new Demands(layout.years, layout.purses.length, plan.demands().lines);
        IntStream.of(some)
                .forEach(i -> claim(
                        only, i, plan.demands().priority[plan.fixed().get(i).demand()]));
        Funding alone = Funding.of(only, layout, schemes, unlimited());
        long[] unfunded = alone.unfunded();
        for (int at = 0; at < some.length; at++) {
            Fixed fix = plan.fixed().get(some[at]);
            fixed[fix.demand()] -= unfunded[at];
            refuse(some[at], unfunded[at], reason(fix, alone.money));
        }
    }

    long[] unlimited() {
        long[] limits = new long[layout.purses.length];
        Arrays.fill(limits, Purse.ANY);
        return limits;
    }

    /// The first door that is shut on the way from the use to the purse's money: a gate through which as much passes as
    /// may, or else the purse itself is empty.
    private Refusal.Reason reason(Fixed fix, Residual money) {
        int year = plan.demands().year[fix.demand()];
        int purse = layout.place[fix.purse()];
        int revenue = layout.payer(purse, year, Kind.REVENUE.ordinal());
        int running = layout.payer(purse, year, Kind.ADMINISTRATION.ordinal());
        boolean isRevenue = plan.demands().kind[fix.demand()] != Kind.CAPITAL.ordinal();
        boolean isRunning = plan.demands().kind[fix.demand()] == Kind.ADMINISTRATION.ordinal();
        if (layout.plain(purse, year) == Layout.NONE) {
            return Refusal.Reason.NO_MONEY;
        }
        if (isRunning && revenue != Layout.NONE && running != revenue && isShut(running, money)) {
            return Refusal.Reason.ADMINISTRATION_CAP;
        }
        return isRevenue && isShut(revenue, money) ? Refusal.Reason.MINIMUM_CAPITAL : Refusal.Reason.NO_MONEY;
    }

    private boolean isShut(int node, Residual money) {
        return node == Layout.NONE || (layout.parent[node] != Layout.NONE && money.passed[node] == layout.gate[node]);
    }

    private Demands rest() {
        Demands of = plan.demands();
        var rest = new Demands(of.years, of.purses, of.lines);
        for (int demand = 0; demand < of.size; demand++) {
            if (of.pence[demand] > fixed[demand]) {
                demandOf[rest.size] = demand;
                rest.put(of, demand, of.priority[demand], of.pence[demand] - fixed[demand], of.eligible, demand);
            }
        }
        for (int i = 0; i < given.length; i++) {
            if (given[i] > 0) {
                demandOf[rest.size] = plan.fixed().get(i).demand();
                claim(rest, i, Demands.FIXED);
            }
        }
        return rest;
    }

    private void claim(Demands into, int i, int priority) {
        Fixed fix = plan.fixed().get(i);
        long[] mask = new long[into.words];
        mask[fix.purse() / Long.SIZE] |= 1L << fix.purse();
        into.put(plan.demands(), fix.demand(), priority, given[i], mask, 0);
    }
}

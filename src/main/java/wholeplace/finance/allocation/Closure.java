package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.List;

/// What hangs together with something that is not funded: from a use that lacks money to the nodes that may pay it, to
/// the other uses these pay, to the nodes that may pay those, and so on. All the money of these nodes goes into these
/// uses and no other money can, so together they cost more than they can have.
final class Closure {
    private final Residual money;
    private final Uses uses;
    private final Search search;

    private Closure(Residual money) {
        this.money = money;
        this.uses = money.uses;
        this.search = new Search(money);
        search.begin();
    }

    /// Around some uses that lack money.
    static Closure around(Residual money, List<Integer> lacking) {
        var closure = new Closure(money);
        for (int use : lacking) {
            YearFlow flow = closure.flow(use);
            int local = closure.local(use);
            for (int arc = flow.start[local]; arc < flow.start[local + 1]; arc++) {
                closure.search.start(closure.node(use, arc));
            }
        }
        closure.search.backwards(node -> false);
        return closure;
    }

    /// The uses that lack money, in order.
    static List<Integer> lacking(Residual money) {
        var lacking = new ArrayList<Integer>();
        for (int use = 0; use < money.uses.count; use++) {
            if (money.open(use) > 0) {
                lacking.add(use);
            }
        }
        return lacking;
    }

    boolean has(int node) {
        return node != Layout.NONE && search.hasMet(node);
    }

    /// The uses that these nodes pay or that lack their money, and one that may have no node at all.
    List<Integer> uses(int first) {
        var all = new ArrayList<Integer>();
        for (int use = 0; use < uses.count; use++) {
            if (use == first || isInside(use)) {
                all.add(use);
            }
        }
        return all;
    }

    private boolean isInside(int use) {
        YearFlow flow = flow(use);
        int local = local(use);
        boolean inside = false;
        boolean lacks = flow.open[local] > 0 && flow.start[local] < flow.start[local + 1];
        for (int arc = flow.start[local]; arc < flow.start[local + 1]; arc++) {
            boolean met = has(node(use, arc));
            inside |= met && flow.pay[arc] > 0;
            lacks &= met;
        }
        return inside || lacks;
    }

    private YearFlow flow(int use) {
        return money.flow[uses.year[use]];
    }

    private int local(int use) {
        return use - uses.ofYear[uses.year[use]];
    }

    private int node(int use, int arc) {
        return money.layout.base[uses.year[use]] + flow(use).node[arc];
    }
}

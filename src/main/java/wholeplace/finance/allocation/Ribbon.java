package wholeplace.finance.allocation;

/// Cuts what the purses pay for each use into pieces for its demands: the demands, in the order of their lines' ids,
/// and
/// the purses are laid end to end beside each other, and wherever one of them ends, a piece ends. No rounding, few
/// pieces, and an edit moves the cuts
/// behind it but makes no new ones.
///
/// Demands of 60.00 and 40.00, paid by purses with 70.00 and 30.00, make three pieces: 60.00, 10.00 and 30.00.
final class Ribbon {
    private final Funding funding;
    private final Claims claims;
    private final Ages ages;
    private final long[] unfunded;
    private final Pieces.Builder pieces;

    /// By use, the next arc to be laid, and what is left of the one before.
    private final int[] next;

    private final long[] left;

    private Ribbon(Funding funding, Claims claims, Ages ages, long[] unfunded) {
        this.funding = funding;
        this.claims = claims;
        this.ages = ages;
        this.unfunded = unfunded;
        this.pieces = new Pieces.Builder(funding.demands.size + funding.demands.size / 4);
        this.left = new long[funding.uses.count];
        this.next = new int[funding.uses.count];
        for (int use = 0; use < next.length; use++) {
            int year = funding.uses.year[use];
            next[use] = funding.money.flow[year].start[use - funding.uses.ofYear[year]];
        }
    }

    /// @param demands how many the plan has
    static Pieces cut(Funding funding, Claims claims, Ages ages, long[] unfunded, int demands) {
        var ribbon = new Ribbon(funding, claims, ages, unfunded);
        for (int claim : funding.order) {
            ribbon.cut(claim);
        }
        return ribbon.pieces.build(demands);
    }

    private void cut(int claim) {
        int use = funding.uses.of[claim];
        int year = funding.uses.year[use];
        YearFlow flow = funding.money.flow[year];
        long due = funding.demands.pence[claim] - unfunded[claim];
        while (due > 0) {
            while (left[use] == 0) {
                left[use] = flow.pay[next[use]++];
            }
            int payer = funding.layout.base[year] + flow.node[next[use] - 1];
            long part = Math.min(due, left[use]);
            cut(claim, funding.layout.purse[payer], year, part);
            due -= part;
            left[use] -= part;
        }
    }

    private void cut(int claim, int f, int year, long amount) {
        long rest = amount;
        while (rest > 0) {
            int arrived = ages.oldest(f, year);
            long part = ages.take(f, year, arrived, rest);
            pieces.add(claims.demandOf[claim], funding.layout.given[f], arrived, part, claims.demands.isFixed(claim));
            rest -= part;
        }
    }
}

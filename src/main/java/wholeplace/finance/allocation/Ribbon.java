package wholeplace.finance.allocation;

/// Cuts what the purses pay for each use into pieces for its demands: the demands and the purses are laid end to end
/// beside each other, and wherever one of them ends, a piece ends. No rounding, few pieces, and an edit moves the cuts
/// behind it but makes no new ones.
///
/// Demands of 60.00 and 40.00, paid by purses with 70.00 and 30.00, make three pieces: 60.00, 10.00 and 30.00.
final class Ribbon {
    private final Funding funding;
    private final Claims claims;
    private final Ages ages;
    private final long[] unfunded;
    private final Pieces.Builder pieces;

    private Ribbon(Funding funding, Claims claims, Ages ages, long[] unfunded) {
        this.funding = funding;
        this.claims = claims;
        this.ages = ages;
        this.unfunded = unfunded;
        this.pieces = new Pieces.Builder(funding.demands.size + funding.demands.size / 4);
    }

    /// @param demands how many the plan has
    static Pieces cut(Funding funding, Claims claims, Ages ages, long[] unfunded, int demands) {
        var ribbon = new Ribbon(funding, claims, ages, unfunded);
        for (int use = 0; use < funding.uses.count; use++) {
            ribbon.cut(use);
        }
        return ribbon.pieces.build(demands);
    }

    private void cut(int use) {
        Uses uses = funding.uses;
        int year = uses.year[use];
        YearFlow flow = funding.money.flow[year];
        int arc = flow.start[use - uses.ofYear[year]];
        int end = flow.start[use - uses.ofYear[year] + 1];
        long left = arc < end ? flow.pay[arc] : 0;
        for (int at = uses.start[use]; at < uses.start[use + 1]; at++) {
            int claim = uses.members[at];
            long due = uses.demands.pence[claim] - unfunded[claim];
            while (due > 0) {
                while (left == 0) {
                    left = flow.pay[++arc];
                }
                long part = Math.min(due, left);
                cut(claim, funding.layout.purse[funding.layout.base[year] + flow.node[arc]], year, part);
                due -= part;
                left -= part;
            }
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

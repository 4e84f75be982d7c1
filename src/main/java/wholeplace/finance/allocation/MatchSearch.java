package wholeplace.finance.allocation;

import java.math.BigInteger;
import java.util.List;

/// Looks for a funding in which every grant has its match: each grant is limited to what its scheme could match at
/// best, and where the match falls short, to less, step by step.
///
/// How far down a step goes is read off the two steps before: where the grant gave way, others came in at some rate,
/// and at that rate the match would just be enough. A grant is not limited below what is fixed of it.
final class MatchSearch {
    private static final int STEPS = 40;

    /// After so many steps a grant is limited to what the others' money has been enough for.
    private static final int PATIENCE = 12;

    /// So many uses a plan may have to be weighed.
    private static final int WEIGHED_USES = 64;

    private final Claims claims;
    private final Layout layout;
    private final Schemes schemes;
    private final long[] limits;

    /// By condition, the grant and the others' money at the step before.
    private final long[] grantBefore;

    private final long[] othersBefore;

    private MatchSearch(Plan plan, Claims claims, Layout layout, Schemes schemes) {
        this.claims = claims;
        this.layout = layout;
        this.schemes = schemes;
        this.limits = claims.unlimited();
        this.grantBefore = new long[schemes.matches.size()];
        this.othersBefore = new long[schemes.matches.size()];
        for (int i = 0; i < schemes.matches.size(); i++) {
            limit(i, atBest(plan, schemes.matches.get(i)));
        }
    }

    /// The funding found, complete or not. Its conditions are met unless fixed allocations stand in the way.
    static Funding run(Plan plan, Claims claims, Layout layout, Schemes schemes) {
        var search = new MatchSearch(plan, claims, layout, schemes);
        Funding funding = search.fund();
        for (int step = 0; step < STEPS && search.lower(Matching.of(funding, schemes), step); step++) {
            funding = search.fund();
        }
        return funding.open > 0 && funding.uses.count <= WEIGHED_USES ? search.weighed(funding) : funding;
    }

    /// In a small plan, a complete funding as if there were no conditions, changed until they are met, if that can be.
    private Funding weighed(Funding otherwise) {
        Funding complete = Funding.total(claims.demands, layout, schemes, claims.unlimited());
        return complete.open == 0 && new Weighing(complete, schemes).meets() ? complete : otherwise;
    }

    private Funding fund() {
        return Funding.of(claims.demands, layout, schemes, limits);
    }

    private void limit(int match, long pence) {
        int purse = schemes.matches.get(match).purse();
        limits[layout.place[purse]] = Math.max(pence, claims.fixedOn(purse));
    }

    private long limit(int match) {
        return limits[layout.place[schemes.matches.get(match).purse()]];
    }

    /// What of the grant the scheme could match if others paid all the rest of it. A grant that may pay outside of its
    /// scheme could even be matched by the whole of it.
    private static long atBest(Plan plan, Match match) {
        Demands demands = plan.demands();
        BigInteger total = BigInteger.valueOf(match.inKind().pence());
        boolean inside = true;
        for (int demand = 0; demand < demands.size; demand++) {
            boolean isScheme = match.scope().get(demands.line[demand]);
            inside &= isScheme || !demands.mayBePaidBy(demand, match.purse());
            total = isScheme ? total.add(BigInteger.valueOf(demands.pence[demand])) : total;
        }
        return inside ? match.mostOf(total) : match.mostBeside(total);
    }

    /// Lowers the limits of grants that lack match; false where there is none to lower.
    private boolean lower(List<Matched> conditions, int step) {
        boolean lowered = false;
        for (int i = 0; i < limits.length && i < conditions.size(); i++) {
            Matched condition = conditions.get(i);
            long grant = condition.grant().pence();
            long others = condition.found().pence();
            if (!condition.isMet()) {
                long before = limit(i);
                limit(i, Math.min(Math.min(before, grant) - 1, next(i, grant, others, step)));
                lowered |= limit(i) < before;
            }
            grantBefore[i] = grant;
            othersBefore[i] = others;
        }
        return lowered;
    }

    private long next(int i, long grant, long others, int step) {
        Match match = schemes.matches.get(i);
        if (step >= PATIENCE) {
            return step == STEPS - 1 ? 0 : match.mostBeside(BigInteger.valueOf(others)) >> (step - PATIENCE);
        }
        long gaveWay = grantBefore[i] - grant;
        long cameIn = others - othersBefore[i];
        if (step == 0 || gaveWay <= 0 || cameIn < 0 || cameIn > gaveWay) {
            return match.mostOf(BigInteger.valueOf(grant).add(BigInteger.valueOf(others)));
        }
        return match.mostAtRate(grant, others, cameIn, gaveWay);
    }
}

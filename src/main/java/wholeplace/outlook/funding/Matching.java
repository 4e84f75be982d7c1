package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import wholeplace.budget.Contribution;
import wholeplace.budget.SchemeId;
import wholeplace.finance.allocation.Demands;
import wholeplace.finance.allocation.Match;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// The match conditions of pots as the allocator takes them.
final class Matching {
    private final List<Pot> pots;
    private final List<Need> needs;
    private final Demands demands;
    private final int[] firsts;

    /// Pots in kind that a match has counted already: one pound matches once.
    private final BitSet counted = new BitSet();

    Matching(List<Pot> pots, List<Need> needs, Demands demands, int[] firsts) {
        this.pots = pots;
        this.needs = needs;
        this.demands = demands;
        this.firsts = firsts;
    }

    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int pot = 0; pot < pots.size(); pot++) {
            int grant = pot;
            pots.get(pot)
                    .rules()
                    .matchRequired()
                    .filter(Matching::asks)
                    .ifPresent(match -> matches.add(match(grant, match)));
        }
        return matches;
    }

    /// A match of 100 % of the total cannot be met at all; [wholeplace.outlook.checks] says so.
    private static boolean asks(wholeplace.budget.Match match) {
        return match.share().compareTo(Rate.ZERO) > 0 && match.share().compareTo(Rate.ONE) < 0;
    }

    private Match match(int grant, wholeplace.budget.Match match) {
        BitSet scope = new BitSet();
        for (int need = 0; need < needs.size(); need++) {
            if (isInScope(grant, need, match)) {
                scope.set(need);
            }
        }
        Money inKind = match.countsInKind() ? inKind(match) : Money.ZERO;
        return new Match(grant, match.share(), scope, counting(match), inKind);
    }

    private boolean isInScope(int grant, int need, wholeplace.budget.Match match) {
        SchemeId declared = match.scheme();
        if (declared != null) {
            return declared.equals(needs.get(need).line().scheme());
        }
        for (int demand = firsts[need]; demand < firsts[need + 1]; demand++) {
            if (demands.mayBePaidBy(demand, grant)) {
                return true;
            }
        }
        return false;
    }

    private BitSet counting(wholeplace.budget.Match match) {
        BitSet counting = new BitSet();
        for (int pot = 0; pot < pots.size(); pot++) {
            counting.set(
                    pot,
                    pots.get(pot).isCash()
                            && (match.countsUnsecured() || pots.get(pot).secured()));
        }
        return counting;
    }

    /// The value of what is given in kind for the declared scheme, or for anything where none is declared.
    private Money inKind(wholeplace.budget.Match match) {
        Money value = Money.ZERO;
        for (int pot = 0; pot < pots.size(); pot++) {
            if (isForScheme(pots.get(pot), match) && !counted.get(pot)) {
                counted.set(pot);
                value = value.plus(pots.get(pot).available().total());
            }
        }
        return value;
    }

    private static boolean isForScheme(Pot pot, wholeplace.budget.Match match) {
        SchemeId declared = match.scheme();
        boolean named = declared == null
                || pot.rules().purpose().schemes().isEmpty()
                || pot.rules().purpose().schemes().contains(declared.value());
        return pot.contribution() == Contribution.IN_KIND && named && (match.countsUnsecured() || pot.secured());
    }
}

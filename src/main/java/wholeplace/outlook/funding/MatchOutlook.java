package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import wholeplace.finance.MatchFunding;
import wholeplace.finance.allocation.Kind;
import wholeplace.finance.allocation.Matched;
import wholeplace.finance.allocation.PurseYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// How the match condition of a grant came out. A grant of 20.0m that asks for 10 % of the total beside 2.0m of others:
/// 18.0m of it can be used, for all of it 2,222,222.23 would be needed.
///
/// @param available all of the grant
/// @param used what of it is spent
/// @param needed what others have to give beside what is spent
/// @param counted what they give, as far as it counts and is needed
/// @param held whether money of the grant is left that a line waits for, with nothing but the match in its way
public record MatchOutlook(
        Pot pot, Rate share, Money available, Money used, Money needed, Money counted, boolean held) {

    /// Of every grant that asks for a match and can have one.
    public static List<MatchOutlook> of(FundingOutlook funding) {
        Solved solved = funding.solved();
        List<MatchOutlook> all = new ArrayList<>();
        for (Matched matched : solved.allocation.matched()) {
            var match = solved.allocation.plan().matches().get(matched.match());
            Pot pot = solved.pots.get(match.purse());
            all.add(new MatchOutlook(
                    pot,
                    match.ofTotal(),
                    pot.available().total(),
                    matched.grant(),
                    matched.needed(),
                    matched.found(),
                    isHeld(solved, match.purse())));
        }
        return all;
    }

    /// Whether others give enough beside what is spent.
    public boolean isMet() {
        return counted.compareTo(needed) >= 0;
    }

    /// What others would have to give beside all of the grant, rounded up to the penny.
    public Money neededForAll() {
        return MatchFunding.required(available, share);
    }

    private static boolean isHeld(Solved solved, int pot) {
        if (solved.allocation.isComplete()) {
            return false;
        }
        for (int demand = 0; demand < solved.demands.size(); demand++) {
            if (solved.demands.mayBePaidBy(demand, pot)
                    && !solved.allocation.unfunded(demand).isZero()
                    && isLeft(solved.allocation.purseYear(pot, solved.demands.year(demand)))
                    && !isGated(solved.pots.get(pot), solved.demands.kind(demand))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeft(PurseYear year) {
        return !year.lapsed().isZero() || !year.carriedOut().isZero();
    }

    /// Whether a share that is kept for other uses may be in the way.
    private static boolean isGated(Pot pot, Kind kind) {
        boolean capitalOnly = pot.rules().minimumCapital() != null && kind != Kind.CAPITAL;
        return capitalOnly || (pot.rules().administrationCap() != null && kind == Kind.ADMINISTRATION);
    }
}

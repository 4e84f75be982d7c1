package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Fixed;
import wholeplace.finance.allocation.Kind;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A lawful exchange that nobody has made yet: capital money that is left pays for a capital line in place of money
/// that
/// may pay for revenue, and that has been set on the line by a user; what is freed pays for revenue that lacks money.
///
/// @param instead what pays for the line then
/// @param freed what pays for it now
/// @param amount the most that can be exchanged so
public record Swap(Pot instead, Pot freed, Line line, FinancialYear year, Money amount) {

    /// Every exchange by itself that a pot with money left allows.
    public static List<Swap> of(FundingOutlook funding, Pot left) {
        Solved solved = funding.solved();
        int grant = solved.pots.indexOf(left);
        List<Swap> all = new ArrayList<>();
        for (Fixed fixed : solved.allocation.plan().fixed()) {
            if (isExchangeable(solved, fixed, grant)) {
                int year = solved.demands.year(fixed.demand());
                long most = Math.min(
                        Math.min(left(solved, grant, year), given(solved, fixed)),
                        lacking(solved, fixed.purse(), year));
                if (most > 0) {
                    Line line = solved.needs
                            .get(solved.demands.line(fixed.demand()))
                            .line();
                    all.add(new Swap(
                            left,
                            solved.pots.get(fixed.purse()),
                            line,
                            funding.years().first().plus(year),
                            new Money(most)));
                }
            }
        }
        return all;
    }

    /// Whether money of a pot is for capital alone, and is no borrowing.
    public static boolean isCapitalOnly(Pot pot) {
        boolean capital = pot.fundClass() == FundClass.CAPITAL || pot.kind() == FundKind.CAPITAL_RECEIPTS;
        return capital && pot.isCash() && pot.kind().standing() != FundKind.Standing.BORROWING;
    }

    private static boolean isExchangeable(Solved solved, Fixed fixed, int grant) {
        return fixed.purse() != grant
                && solved.demands.kind(fixed.demand()) == Kind.CAPITAL
                && !isCapitalOnly(solved.pots.get(fixed.purse()))
                && solved.demands.mayBePaidBy(fixed.demand(), grant);
    }

    /// What of a pot's money nothing uses, though it is there in the year.
    private static long left(Solved solved, int pot, int year) {
        var ofYear = solved.allocation.purseYear(pot, year);
        return ofYear.lapsed().plus(ofYear.carriedOut()).pence();
    }

    private static long given(Solved solved, Fixed fixed) {
        return solved.allocation
                .pieces()
                .of(fixed.demand())
                .filter(piece -> piece.fixed() && piece.purse() == fixed.purse())
                .mapToLong(piece -> piece.amount().pence())
                .sum();
    }

    /// What of a year's revenue lacks money that a pot may pay.
    private static long lacking(Solved solved, int pot, int year) {
        return IntStream.range(0, solved.demands.size())
                .filter(demand -> solved.demands.year(demand) == year
                        && solved.demands.kind(demand) != Kind.CAPITAL
                        && solved.demands.mayBePaidBy(demand, pot))
                .mapToLong(demand -> solved.allocation.unfunded(demand).pence())
                .sum();
    }
}

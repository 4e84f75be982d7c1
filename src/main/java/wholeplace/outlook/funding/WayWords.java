package wholeplace.outlook.funding;

import java.util.List;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Fixed;
import wholeplace.finance.allocation.Piece;
import wholeplace.finance.allocation.WayOut;
import wholeplace.money.FinancialYear;
import wholeplace.outlook.lines.Names;

/// Puts the allocator's ways out into words.
final class WayWords {
    private final FundingOutlook funding;
    private final Solved solved;

    WayWords(FundingOutlook funding) {
        this.funding = funding;
        this.solved = funding.solved();
    }

    Way way(WayOut way) {
        return switch (way) {
            case WayOut.Swap swap -> swap(swap);
            case WayOut.CarryOn carry -> carryOn(carry);
            case WayOut.Move move -> move(move);
            case WayOut.Borrow borrow -> borrow(borrow);
        };
    }

    private Way swap(WayOut.Swap swap) {
        Fixed fixed = solved.allocation.plan().fixed().get(swap.fixed());
        Pot freed = solved.pots.get(fixed.purse());
        Line line = line(fixed.demand());
        List<String> instead = swap.instead().stream()
                .map(Piece::purse)
                .distinct()
                .map(pot -> solved.pots.get(pot).name())
                .filter(name -> !name.equals(freed.name()))
                .toList();
        String payer = instead.isEmpty() ? "other money" : Names.few(instead);
        FinancialYear year = year(solved.demands.year(fixed.demand()));
        return new Way(
                Way.Kind.SWAP,
                List.of(freed),
                List.of(line),
                year,
                swap.cures(),
                "Swap: let %s pay for \"%s\" in %s in place of \"%s\", which then pays what nothing else can. That cures %s."
                        .formatted(
                                payer,
                                line.name(),
                                year,
                                freed.name(),
                                swap.cures().inSentence()));
    }

    private Way carryOn(WayOut.CarryOn carry) {
        Pot pot = solved.pots.get(carry.purse());
        FinancialYear year = year(carry.fromYear());
        return new Way(
                Way.Kind.CARRY_ON,
                List.of(pot),
                List.of(),
                year,
                carry.cures(),
                "%s That cures %s.".formatted(keeping(pot, year), carry.cures().inSentence()));
    }

    /// A partner's own money is kept in a reserve; for other money its giver has to agree.
    private static String keeping(Pot pot, FinancialYear year) {
        if (pot.source() == Pot.Source.RESERVE) {
            return "Draw what is not needed of \"%s\" in %s in %s instead.".formatted(pot.name(), year, year.next());
        }
        return pot.isFree() || pot.source() == Pot.Source.INCOME
                ? "Put what is left of \"%s\" in %s into a reserve, and draw it in %s."
                        .formatted(pot.name(), year, year.next())
                : "Agree that what is left of \"%s\" in %s may be kept for %s."
                        .formatted(pot.name(), year, year.next());
    }

    private Way move(WayOut.Move move) {
        List<Line> lines = move.demands().stream().map(this::line).distinct().toList();
        FinancialYear from = year(move.fromYear());
        return new Way(
                Way.Kind.MOVE,
                List.of(),
                lines,
                from,
                move.cures(),
                "Move %s from %s to %s. That cures %s."
                        .formatted(
                                Names.few(lines.stream().map(Line::name).toList()),
                                from,
                                year(move.toYear()),
                                move.cures().inSentence()));
    }

    private Way borrow(WayOut.Borrow borrow) {
        FinancialYear year = year(borrow.year());
        return new Way(
                Way.Kind.BORROW,
                List.of(),
                List.of(),
                year,
                borrow.cures(),
                "Borrow %s for capital in %s. That cures as much, and brings provision and interest into revenue."
                        .formatted(borrow.cures().inSentence(), year));
    }

    private Line line(int demand) {
        return solved.needs.get(solved.demands.line(demand)).line();
    }

    private FinancialYear year(int index) {
        return funding.years().first().plus(index);
    }
}

package wholeplace.outlook.funding;

import java.util.List;
import wholeplace.budget.Line;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A lawful way to fund more, by itself; nothing of it is made.
///
/// @param pots whose money it is about; empty where it is about none
/// @param lines whose money it is about
/// @param year in which something would be done otherwise
/// @param cures by how much less would stay unfunded in all
/// @param sentence what to do, and how much that cures
public record Way(Kind kind, List<Pot> pots, List<Line> lines, FinancialYear year, Money cures, String sentence) {
    public enum Kind {
        /// Money set on a line is released, and other money pays there.
        SWAP,
        /// Money may be kept for another year.
        CARRY_ON,
        /// Lines come a year sooner or later.
        MOVE,
        /// Capital is borrowed for.
        BORROW
    }

    public Way {
        pots = List.copyOf(pots);
        lines = List.copyOf(lines);
    }
}

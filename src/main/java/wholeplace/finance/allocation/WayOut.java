package wholeplace.finance.allocation;

import java.util.List;
import wholeplace.money.Money;

/// Something lawful that would cure a shortage or part of it, by itself. Nothing of it is made here.
public sealed interface WayOut {
    /// By how much less would stay unfunded in all.
    Money cures();

    /// A fixed allocation is released, so that its purse can pay something nothing else can; others pay instead where
    /// it was fixed.
    ///
    /// @param fixed its number in the plan's list
    /// @param instead what pays for its demand then
    record Swap(int fixed, List<Piece> instead, Money cures) implements WayOut {
        public Swap {
            instead = List.copyOf(instead);
        }
    }

    /// All of a purse's money of one year may be kept for the next, where its carry rule or its spend-by date stops it.
    record CarryOn(int purse, int fromYear, Money cures) implements WayOut {}

    /// Demands are moved by a year.
    ///
    /// @param demands their numbers, of the same kind and year and with the same purses
    record Move(List<Integer> demands, int fromYear, int toYear, Money cures) implements WayOut {
        public Move {
            demands = List.copyOf(demands);
        }
    }

    /// Capital uses of one year are paid by borrowing; as much as it cures is borrowed.
    record Borrow(int year, Money cures) implements WayOut {}
}

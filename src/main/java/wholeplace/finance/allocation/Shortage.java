package wholeplace.finance.allocation;

import java.util.List;
import wholeplace.money.Money;

/// Why money does not suffice: uses that only certain money may pay, which is all spent on them and does not cover
/// their cost.
public sealed interface Shortage {
    /// What the uses cost.
    Money cost();

    /// What of the purses' money can reach them; all of it does.
    Money money();

    default Money shortBy() {
        return cost().minus(money());
    }

    /// A few uses that cannot all be funded whatever is done elsewhere, although they could if any one of them were
    /// left out. "In 2029/30, lines for adult respite cost 3,272,751. Only council general revenue and the council
    /// reserve may pay them; both are spent on them in full: 2,045,294. Short 1,227,457."
    ///
    /// @param spent the purses that may pay, by the year in which they do
    /// @param barred purses that still have money, but may not pay
    record Clash(List<Cost> uses, List<Spent> spent, List<Barred> barred, Money cost, Money money) implements Shortage {
        public Clash {
            uses = List.copyOf(uses);
            spent = List.copyOf(spent);
            barred = List.copyOf(barred);
        }
    }

    /// So many uses and purses hang together that no few of them are to blame: money is short overall.
    ///
    /// @param uses how many they are
    /// @param demands of how many lines and years
    /// @param purses the numbers of the purses that may pay
    record Overall(int uses, int demands, int firstYear, int lastYear, List<Integer> purses, Money cost, Money money)
            implements Shortage {
        public Overall {
            purses = List.copyOf(purses);
        }
    }

    /// Demands of one kind in one year that the same purses may pay.
    ///
    /// @param demands their numbers in the [Demands]
    /// @param fixed whether it is what a person has fixed on them, which one purse alone may pay
    record Cost(int year, Kind kind, List<Integer> demands, Money amount, boolean fixed) {
        public Cost {
            demands = List.copyOf(demands);
        }
    }

    /// @param year in which it is spent; the money may have come in earlier
    record Spent(int purse, int year, Money amount) {}

    /// @param left what the purse has in all years that nothing uses
    record Barred(int purse, Money left, Bar by) {}

    /// What keeps money that is left from uses that need it; the later ones stand nearer to them.
    enum Bar {
        /// It may not pay for any of them: its class, purpose or holder. The caller knows which.
        PURPOSE,
        /// It might, but a person has fixed that other money pays.
        FIXED,
        /// It may, but it is there in other years only, from which it cannot be carried.
        YEAR,
        /// It may, but what is left is for capital.
        MINIMUM_CAPITAL,
        /// It may, but not for more administration.
        ADMINISTRATION_CAP,
        /// It may, but spending more of it would ask for more match than was found.
        MATCH
    }
}

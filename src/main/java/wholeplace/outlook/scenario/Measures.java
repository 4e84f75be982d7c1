package wholeplace.outlook.scenario;

import java.util.List;
import wholeplace.budget.Budget;

/// The figures that plans of one budget are compared by.
public final class Measures {
    private Measures() {}

    /// In the order in which they are shown.
    public static List<Measure> of(Budget budget) {
        return List.of(NetSpend.values());
    }

    /// The figure that is looked at where nobody says which.
    public static Measure first(Budget budget) {
        return NetSpend.REVENUE;
    }
}

package wholeplace.outlook.scenario;

import java.util.List;
import wholeplace.budget.Line;
import wholeplace.money.Profile;
import wholeplace.outlook.Outlook;

/// A figure by year that plans are compared by, such as net revenue or a council's gap.
///
/// A bridge can say why it differs where it says what it is made of: lines that it counts, and strands.
public interface Measure {
    /// For commands and files: `revenue`, `gap county`.
    String id();

    /// For people: `Net revenue`.
    String words();

    /// With an amount for every year of the plan.
    Profile of(Outlook outlook);

    /// Whether the net spend of a line, as the plan counts it, adds to the figure.
    default boolean counts(Line line) {
        return false;
    }

    /// The other parts of the figure that differ between two plans over the same years.
    default List<Strand> strands(Pair plans) {
        return List.of();
    }
}

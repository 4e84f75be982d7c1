package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.outlook.reserves.ReserveOutlook;

/// Holds every reserve against its minimum, in every year.
final class ReserveFindings {
    private ReserveFindings() {}

    static List<ReserveCheck> of(Checked checked) {
        List<ReserveCheck> found = new ArrayList<>();
        for (ReserveOutlook one : checked.reserves().all()) {
            one.belowMinimum().forEach(year -> found.add(new ReserveCheck.BelowMinimum(one.reserve(), year)));
        }
        return found;
    }
}

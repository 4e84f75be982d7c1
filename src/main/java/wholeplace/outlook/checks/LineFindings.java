package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import wholeplace.outlook.lines.LineOutlook;

/// Looks through lines.
final class LineFindings {
    private LineFindings() {}

    static List<LineCheck> of(Checked checked) {
        List<LineCheck> found = new ArrayList<>();
        for (LineOutlook line : checked.lines()) {
            line.notComputed()
                    .ifPresent(reason ->
                            found.add(new LineCheck.NotComputed(line.line().id(), reason)));
            if (line.stated().isEmpty()) {
                found.add(LineCheck.NothingPlanned.of(line.line()));
            }
        }
        return found;
    }
}

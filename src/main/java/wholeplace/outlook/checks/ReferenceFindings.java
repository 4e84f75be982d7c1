package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.outlook.reference.Reference;

/// Looks through own values in place of published ones.
final class ReferenceFindings {
    private ReferenceFindings() {}

    static List<ReferenceCheck> of(Checked checked) {
        List<ReferenceCheck> found = new ArrayList<>();
        List<Reference.SetAside> setAside = checked.reference().setAside();
        setAside.forEach(one -> found.add(new ReferenceCheck.SetAside(one.override(), one.sentence())));
        Set<ReferenceOverrideId> ids =
                setAside.stream().map(Reference.SetAside::override).collect(Collectors.toSet());
        for (ReferenceOverride override : checked.budget().overrides()) {
            if (!ids.contains(override.id())) {
                found.add(new ReferenceCheck.InForce(override));
            }
        }
        return found;
    }
}

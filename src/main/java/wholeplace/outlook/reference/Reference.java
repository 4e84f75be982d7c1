package wholeplace.outlook.reference;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.finance.reference.Period;
import wholeplace.finance.reference.ReferenceData;

/// The reference data of a budget.
///
/// @param data what is in force, overrides applied
/// @param setAside overrides that could not be taken
public record Reference(ReferenceData data, List<SetAside> setAside) {

    /// @param sentence why the published value stays in force, and what to do
    public record SetAside(ReferenceOverrideId override, String sentence) {}

    public Reference {
        setAside = List.copyOf(setAside);
    }

    public static Reference of(Budget budget) {
        return of(budget, ReferenceData.standard());
    }

    /// The overrides of a budget upon any reference data.
    static Reference of(Budget budget, ReferenceData published) {
        ReferenceData data = published;
        List<SetAside> setAside = new ArrayList<>();
        for (ReferenceOverride override : budget.overrides()) {
            List<String> problems = problems(data, override);
            if (problems.isEmpty()) {
                data = data.with(asReference(override));
            } else {
                setAside.add(new SetAside(override.id(), String.join(" ", problems)));
            }
        }
        return new Reference(data, setAside);
    }

    private static List<String> problems(ReferenceData data, ReferenceOverride override) {
        if (override.from() != null && override.to() != null && override.to().isBefore(override.from())) {
            return List.of("The override of \"%s\" ends in %s, before it begins in %s. Swap the years."
                    .formatted(override.id(), override.to(), override.from()));
        }
        return data.problems(asReference(override));
    }

    private static wholeplace.finance.reference.ReferenceOverride asReference(ReferenceOverride override) {
        return new wholeplace.finance.reference.ReferenceOverride(
                override.id().value(),
                Period.between(override.from(), override.to()),
                override.value(),
                override.note());
    }
}

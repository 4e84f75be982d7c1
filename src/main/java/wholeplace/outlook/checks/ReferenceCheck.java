package wholeplace.outlook.checks;

import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;

/// Found in what the place has set in place of published values.
public sealed interface ReferenceCheck extends Check {

    /// An override that could not be taken; the published value stays in force.
    record SetAside(ReferenceOverrideId override, String sentence) implements ReferenceCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.OVERRIDE_SET_ASIDE;
        }

        @Override
        public Subject subject() {
            return Subject.of(override);
        }
    }

    /// An own value is in force in place of the published one.
    record InForce(ReferenceOverride override) implements ReferenceCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.OVERRIDE_IN_FORCE;
        }

        @Override
        public Subject subject() {
            return Subject.of(override);
        }

        @Override
        public String sentence() {
            return "The reference value \"%s\" is %s here%s, not as published: %s"
                    .formatted(override.id(), override.value(), span(), override.note());
        }

        private String span() {
            String from = override.firstYear().map(year -> " from " + year).orElse("");
            return from + override.lastYear().map(year -> " up to " + year).orElse("");
        }
    }
}

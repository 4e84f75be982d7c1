package wholeplace.outlook.checks;

import wholeplace.budget.Line;
import wholeplace.budget.LineId;

/// Found in a line.
public sealed interface LineCheck extends Check {
    LineId line();

    @Override
    default Subject subject() {
        return Subject.of(line());
    }

    /// A line could not be computed to the end of the plan.
    record NotComputed(LineId line, String sentence) implements LineCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.NOT_COMPUTED;
        }
    }

    /// A line without an amount in any year.
    record NothingPlanned(LineId line, String name) implements LineCheck {
        static NothingPlanned of(Line line) {
            return new NothingPlanned(line.id(), line.name());
        }

        @Override
        public CheckKind kind() {
            return CheckKind.NOTHING_PLANNED;
        }

        @Override
        public String sentence() {
            return "\"%s\" has no amount in any year. Type one, or remove the line.".formatted(name);
        }
    }
}

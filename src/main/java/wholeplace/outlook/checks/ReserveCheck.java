package wholeplace.outlook.checks;

import java.util.Optional;
import wholeplace.budget.Reserve;
import wholeplace.finance.ReserveRoll;
import wholeplace.money.Money;

/// Found in a reserve.
public sealed interface ReserveCheck extends Check {

    /// A reserve closes a year below its minimum. 7.5m against 8.0m is short by 0.5m.
    record BelowMinimum(Reserve reserve, ReserveRoll.Year closing) implements ReserveCheck {
        public Money shortBy() {
            return closing.shortOf(reserve.minimum());
        }

        @Override
        public CheckKind kind() {
            return CheckKind.BELOW_MINIMUM;
        }

        @Override
        public Subject subject() {
            return Subject.of(reserve).in(closing.year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(shortBy());
        }

        @Override
        public String sentence() {
            return "\"%s\" closes %s at %s, %s below its minimum of %s. Draw less, or put more in by then."
                    .formatted(
                            reserve.name(),
                            closing.year(),
                            closing.close().inSentence(),
                            shortBy().inSentence(),
                            reserve.minimum().inSentence());
        }
    }
}

package wholeplace.outlook.checks;

import java.util.Optional;
import wholeplace.budget.Scheme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.funding.Unscheduled;
import wholeplace.outlook.lines.Names;

/// Found in capital schemes and what they borrow.
public sealed interface CapitalCheck extends Check {

    /// Borrowing pays for lines that belong to no scheme, so that no provision is made for it.
    record NoProvision(Unscheduled borrowing) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.NO_PROVISION;
        }

        @Override
        public Subject subject() {
            return Subject.of(borrowing.largest().id());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(borrowing.amount());
        }

        @Override
        public String sentence() {
            return "%s of \"%s\" is borrowed for %s without a scheme, so that neither provision nor interest is counted; the largest is \"%s\". Put them into a scheme with an asset life."
                    .formatted(
                            borrowing.amount().inSentence(),
                            borrowing.pot().name(),
                            Names.count(borrowing.lines(), "line"),
                            borrowing.largest().name());
        }
    }

    /// An asset is to be paid off over more years than is usual.
    record LongLife(Scheme scheme, int longest) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.LONG_LIFE;
        }

        @Override
        public Subject subject() {
            return Subject.of(scheme);
        }

        @Override
        public String sentence() {
            return "\"%s\" has an asset life of %d years; provision runs over %d years at most unless professional advice says otherwise. Shorten it, or keep that advice."
                    .formatted(scheme.name(), scheme.life(), longest);
        }
    }

    record NotComputed(Scheme scheme, String sentence) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.SCHEME_NOT_COMPUTED;
        }

        @Override
        public Subject subject() {
            return Subject.of(scheme);
        }
    }

    /// A delay makes revenue cheaper for a while, and dearer later by as much.
    ///
    /// @param first the first year that is cheaper
    /// @param later how much of the provision the delay moves past a year of the plan
    record TimingOnly(Scheme scheme, FinancialYear first, Money later) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.TIMING_ONLY;
        }

        @Override
        public Subject subject() {
            return Subject.of(scheme).in(first);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(later);
        }

        @Override
        public String sentence() {
            return "The delay of \"%s\" makes revenue %s cheaper from %s on. That is timing and no saving: the same provision is made later. Do not count on it."
                    .formatted(scheme.name(), later.inSentence(), first);
        }
    }

    /// Delay and slippage move spending past the plan's end.
    record SpendingBeyond(Scheme scheme, FinancialYear last, Money beyond) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.SPENDING_BEYOND_PLAN;
        }

        @Override
        public Subject subject() {
            return Subject.of(scheme).in(last);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(beyond);
        }

        @Override
        public String sentence() {
            return "Delay and slippage move %s of \"%s\" past %s, the plan's last year. It still has to be paid for: keep its funding."
                    .formatted(beyond.inSentence(), scheme.name(), last);
        }
    }

    /// What is still to be provided for when the plan has ended.
    record ProvisionBeyond(Scheme scheme, FinancialYear last, Money beyond) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.PROVISION_BEYOND_PLAN;
        }

        @Override
        public Subject subject() {
            return Subject.of(scheme).in(last);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(beyond);
        }

        @Override
        public String sentence() {
            return "%s of the provision for \"%s\" falls after %s, the plan's last year. Revenue has to bear it all the same."
                    .formatted(beyond.inSentence(), scheme.name(), last);
        }
    }

    /// Borrowing and what it costs do not settle.
    ///
    /// @param year the plan's first
    record Circular(FinancialYear year) implements CapitalCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.CIRCULAR_BORROWING;
        }

        @Override
        public Subject subject() {
            return Subject.of(year);
        }

        @Override
        public String sentence() {
            return "What is borrowed and what that costs do not settle: borrowing has to pay for borrowing, so the figures are those of the last try. Find other money for the cost of borrowing.";
        }
    }
}

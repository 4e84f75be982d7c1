package wholeplace.outlook.checks;

import java.util.Optional;
import wholeplace.money.Money;

/// Something found in a budget that somebody should know. A choice, so the compiler lists the cases.
public sealed interface Check
        permits LineCheck,
                FundCheck,
                UseCheck,
                LeftCheck,
                PoolCheck,
                TaxCheck,
                CapitalCheck,
                TreasuryCheck,
                ReserveCheck,
                PlanCheck,
                ReferenceCheck {
    CheckKind kind();

    /// What is so, with names, years and amounts, and what to do.
    String sentence();

    /// Where to jump to.
    Subject subject();

    /// How much it is about, where it is about an amount.
    default Optional<Money> amount() {
        return Optional.empty();
    }

    /// The act, regulation, direction or agreement it rests on; empty where there is none.
    default String legalBasis() {
        return kind().legalBasis();
    }

    default Severity severity() {
        return kind().severity();
    }

    /// A word or a few: `Not funded`.
    default String title() {
        return kind().title();
    }

    /// The same for ever, for files and programs: `not-funded`.
    default String code() {
        return kind().code();
    }
}

package wholeplace.outlook.checks;

import java.util.Optional;
import wholeplace.budget.Treasury;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A council's debt held against its limits.
public sealed interface TreasuryCheck extends Check {

    /// What debt is held against.
    enum Ceiling {
        /// Last year's CFR and what it changes by in this and the next two years.
        CFR(
                CheckKind.DEBT_BEYOND_CFR,
                "its capital financing requirement of this and the next two years",
                "Borrow later, or show that it is for capital only."),
        BOUNDARY(
                CheckKind.DEBT_BEYOND_BOUNDARY,
                "its operational boundary",
                "A short excess may be right; a lasting one needs a higher boundary."),
        LIMIT(
                CheckKind.DEBT_BEYOND_LIMIT,
                "its authorised limit, which the law forbids",
                "Borrow less, or have full council raise the limit before.");

        private final CheckKind kind;
        private final String words;
        private final String cure;

        Ceiling(CheckKind kind, String words, String cure) {
            this.kind = kind;
            this.words = words;
            this.cure = cure;
        }
    }

    /// Gross debt is above a ceiling at the end of a year.
    ///
    /// @param debt at 31 March
    /// @param beyond by how much it is above, more than nought
    record DebtBeyond(Treasury treasury, String partner, FinancialYear year, Ceiling ceiling, Money debt, Money beyond)
            implements TreasuryCheck {
        @Override
        public CheckKind kind() {
            return ceiling.kind;
        }

        @Override
        public Subject subject() {
            return Subject.of(treasury).in(year);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(beyond);
        }

        @Override
        public String sentence() {
            return "Gross debt of \"%s\" is %s at the end of %s, %s above %s, %s. %s"
                    .formatted(
                            partner,
                            debt.inSentence(),
                            year,
                            beyond.inSentence(),
                            debt.minus(beyond).inSentence(),
                            ceiling.words,
                            ceiling.cure);
        }
    }
}

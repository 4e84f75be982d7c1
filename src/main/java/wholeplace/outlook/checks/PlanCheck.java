package wholeplace.outlook.checks;

import java.util.Locale;
import java.util.Optional;
import wholeplace.budget.Partner;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.funding.Shortfall;
import wholeplace.outlook.lines.Names;

/// Found in the plan as a whole, or in a partner's.
public sealed interface PlanCheck extends Check {
    FinancialYear year();

    /// In a year no money that may pay for it was found for all that is to be spent.
    record NotFunded(Shortfall shortfall) implements PlanCheck {
        public SpendClass spendClass() {
            return shortfall.spendClass();
        }

        @Override
        public FinancialYear year() {
            return shortfall.year();
        }

        /// Above nought.
        public Money missing() {
            return shortfall.missing();
        }

        @Override
        public CheckKind kind() {
            return CheckKind.NOT_FUNDED;
        }

        @Override
        public Subject subject() {
            return Subject.of(year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(missing());
        }

        @Override
        public String sentence() {
            return "In %s no money that may pay for it was found for %s of %s: %s. Find funding or spend less."
                    .formatted(year(), inPounds(missing()), spendClass().words().toLowerCase(Locale.UK), where());
        }

        private String where() {
            String largest = "\"%s\"".formatted(shortfall.largest().line().name());
            return shortfall.needs() == 1
                    ? largest
                    : "%s, most of it for %s with %s"
                            .formatted(Names.count(shortfall.needs(), "line"), largest, inPounds(shortfall.most()));
        }
    }

    /// A partner's net revenue budget is above its funding and what it draws from reserves.
    ///
    /// @param first whether it is the plan's first year, which has to balance
    record Gap(Partner partner, FinancialYear year, Money gap, boolean first) implements PlanCheck {
        @Override
        public CheckKind kind() {
            return first ? CheckKind.GAP_IN_FIRST_YEAR : CheckKind.GAP_LATER;
        }

        @Override
        public Subject subject() {
            return Subject.of(partner).in(year);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(gap);
        }

        @Override
        public String legalBasis() {
            return isBoundByLaw() ? kind().legalBasis() : "";
        }

        private boolean isBoundByLaw() {
            return switch (partner.kind()) {
                case COUNCIL, DISTRICT, POLICE, FIRE, COMBINED_AUTHORITY -> true;
                case NHS, HOUSING, VOLUNTARY, BUSINESS, GOVERNMENT -> false;
            };
        }

        @Override
        public String sentence() {
            String so =
                    "In %s the net revenue budget of \"%s\" is %s above its funding and what it draws from reserves."
                            .formatted(year, partner.name(), inPounds(gap));
            if (!first) {
                return so + " Find that much by then: by savings that last, or by new money.";
            }
            String law = isBoundByLaw() ? "The first year must balance in law." : "The first year must balance.";
            return "%s %s Save, raise or draw that much.".formatted(so, law);
        }
    }

    /// For a sentence about a whole year's money the pence are noise, unless they are all there is.
    private static String inPounds(Money amount) {
        return amount.roundedPounds() == 0
                ? amount.inSentence()
                : Money.pounds(amount.roundedPounds()).inSentence();
    }
}

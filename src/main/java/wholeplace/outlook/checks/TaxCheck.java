package wholeplace.outlook.checks;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Fund;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.tax.ReferendumFinding;
import wholeplace.outlook.tax.TaxYear;

/// Found in a council tax.
public sealed interface TaxCheck extends Check {
    CouncilTax tax();

    /// A year's rise needs a referendum.
    record Referendum(CouncilTax tax, TaxYear set, ReferendumFinding.Breach breach) implements TaxCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.REFERENDUM;
        }

        @Override
        public Subject subject() {
            return Subject.of(tax).in(set.year());
        }

        /// By how much Band D is too high.
        @Override
        public Optional<Money> amount() {
            return Optional.of(breach.excess());
        }

        @Override
        public String sentence() {
            return "%s That is %s less."
                    .formatted(breach.sentence(), breach.excess().inSentence());
        }
    }

    /// Years that are held against the principle of an earlier year.
    record PrincipleAssumed(CouncilTax tax, List<FinancialYear> years) implements TaxCheck {
        public PrincipleAssumed {
            years = List.copyOf(years);
        }

        @Override
        public CheckKind kind() {
            return CheckKind.PRINCIPLE_ASSUMED;
        }

        @Override
        public Subject subject() {
            return Subject.of(tax).in(years.getFirst());
        }

        @Override
        public String sentence() {
            return "No referendum principle is published for %s; %s is held against the last one known. Look again when the principles are announced."
                    .formatted(span(years), inSentence(tax));
        }
    }

    /// Years for which nothing is known to hold the rise against.
    ///
    /// @param why in a sentence
    record PrincipleUnknown(CouncilTax tax, List<FinancialYear> years, String why) implements TaxCheck {
        public PrincipleUnknown {
            years = List.copyOf(years);
        }

        @Override
        public CheckKind kind() {
            return CheckKind.PRINCIPLE_UNKNOWN;
        }

        @Override
        public Subject subject() {
            return Subject.of(tax).in(years.getFirst());
        }

        @Override
        public String sentence() {
            return "The rise of %s is not checked in %s. %s".formatted(inSentence(tax), span(years), why);
        }
    }

    /// A council tax that could not be worked out to the end of the plan.
    record NotComputed(CouncilTax tax, String sentence) implements TaxCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.TAX_NOT_COMPUTED;
        }

        @Override
        public Subject subject() {
            return Subject.of(tax);
        }
    }

    /// A fund brings a partner council tax that its own council tax brings already.
    record CountedTwice(CouncilTax tax, Fund fund, String partner) implements TaxCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.COUNCIL_TAX_TWICE;
        }

        @Override
        public Subject subject() {
            return Subject.of(fund);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(fund.available().total());
        }

        @Override
        public String sentence() {
            return "\"%s\" brings \"%s\" council tax as a fund, and %s brings it once more. Remove one of the two."
                    .formatted(fund.name(), partner, inSentence(tax));
        }
    }

    private static String inSentence(CouncilTax tax) {
        return "the council tax \"%s\"".formatted(tax.id());
    }

    private static String span(List<FinancialYear> years) {
        return years.size() == 1
                ? years.getFirst().toString()
                : "%s to %s".formatted(years.getFirst(), years.getLast());
    }
}

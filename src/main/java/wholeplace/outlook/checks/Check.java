package wholeplace.outlook.checks;

import java.util.Locale;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Something found in a budget that somebody should know. A choice, so the compiler lists the cases.
public sealed interface Check {
    Severity severity();

    /// A word or two: `Not funded`.
    String title();

    /// What is so, with names and amounts, and what to do.
    String sentence();

    /// A line could not be computed to the end of the plan.
    record NotComputed(LineId line, String sentence) implements Check {
        @Override
        public Severity severity() {
            return Severity.FAILS;
        }

        @Override
        public String title() {
            return "Not computed";
        }
    }

    /// A line without an amount in any year.
    record NothingPlanned(LineId line, String name) implements Check {
        static NothingPlanned of(Line line) {
            return new NothingPlanned(line.id(), line.name());
        }

        @Override
        public Severity severity() {
            return Severity.LOOK;
        }

        @Override
        public String title() {
            return "Nothing planned";
        }

        @Override
        public String sentence() {
            return "\"%s\" has no amount in any year. Type one, or remove the line.".formatted(name);
        }
    }

    /// In a year no money that may pay for it was found for all that is to be spent.
    ///
    /// @param missing above nought
    record NotFunded(SpendClass spendClass, FinancialYear year, Money missing) implements Check {
        @Override
        public Severity severity() {
            return Severity.FAILS;
        }

        @Override
        public String title() {
            return "Not funded";
        }

        @Override
        public String sentence() {
            return "In %s no money that may pay for it was found for %s of %s. Find funding or spend less."
                    .formatted(year, inPounds(missing), spendClass.words().toLowerCase(Locale.UK));
        }
    }

    /// For a sentence about a whole year's money the pence are noise.
    private static String inPounds(Money amount) {
        return Money.pounds(amount.roundedPounds()).inSentence();
    }
}

package wholeplace.outlook.checks;

import java.time.LocalDate;
import java.util.Optional;
import wholeplace.budget.Fund;
import wholeplace.money.Money;
import wholeplace.outlook.funding.MatchOutlook;
import wholeplace.outlook.funding.Pot;

/// Found in a fund and its conditions.
public sealed interface FundCheck extends Check {

    /// What a fund brings could not be worked out to the end of the plan.
    record NotComputed(Pot pot, String sentence) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.FUND_NOT_COMPUTED;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot);
        }
    }

    /// Nothing in the budget is anything a fund may pay for.
    record NoUse(Pot pot) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.NO_USE;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(pot.available().total());
        }

        @Override
        public String legalBasis() {
            return pot.legalBasis();
        }

        @Override
        public String sentence() {
            return "No line may be paid by \"%s\", so its %s pays for nothing. Look at its class, its holder and what it is for."
                    .formatted(pot.name(), pot.available().total().inSentence());
        }
    }

    /// A fund was to be spent before the plan begins.
    ///
    /// @param begins the first day of the plan
    record SpendByPast(Fund fund, LocalDate lastDay, LocalDate begins) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.SPEND_BY_PAST;
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
        public String legalBasis() {
            return fund.legalBasis();
        }

        @Override
        public String sentence() {
            return "\"%s\" had to be spent by %s, before the plan begins on %s, so it pays for nothing. Correct the day, or take its amounts out."
                    .formatted(fund.name(), Days.inSentence(lastDay), Days.inSentence(begins));
        }
    }

    /// Not as much match was found as the grant asks for.
    record MatchShort(MatchOutlook match) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.MATCH_SHORT;
        }

        @Override
        public Subject subject() {
            return Subject.of(match.pot());
        }

        /// What of the match for all of the grant was not found.
        @Override
        public Optional<Money> amount() {
            return Optional.of(match.neededForAll().minus(match.counted()));
        }

        @Override
        public String legalBasis() {
            return match.pot().legalBasis();
        }

        @Override
        public String sentence() {
            return "\"%s\" asks that others pay %s of the total. %s of its %s is used; beside that %s is needed and %s counts. For all of it %s would be needed, which was not found. Find more money that counts, or spend less of it."
                    .formatted(
                            match.pot().name(),
                            match.share(),
                            match.used().inSentence(),
                            match.available().inSentence(),
                            match.needed().inSentence(),
                            match.counted().inSentence(),
                            match.neededForAll().inSentence());
        }
    }

    /// A grant that asks that others pay everything.
    record MatchWhole(Pot pot) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.MATCH_WHOLE;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot);
        }

        @Override
        public String legalBasis() {
            return pot.legalBasis();
        }

        @Override
        public String sentence() {
            return "\"%s\" asks that others pay 100 %% of the total, beside which no grant can stand; the condition is not applied. Enter the others' share of the total, 50 %% for a match of one to one."
                    .formatted(pot.name());
        }
    }

    /// Receipts or borrowing that say they may pay for revenue.
    record ClassAgainstKind(Fund fund) implements FundCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.CLASS_AGAINST_KIND;
        }

        @Override
        public Subject subject() {
            return Subject.of(fund);
        }

        @Override
        public String sentence() {
            return "\"%s\" says it is for %s, but %s may pay for capital only, and is taken so. Make its class capital."
                    .formatted(
                            fund.name(),
                            switch (fund.fundClass()) {
                                case REVENUE -> "revenue";
                                case EITHER -> "revenue or capital";
                                case CAPITAL -> "capital";
                            },
                            fund.kind().inSentence());
        }
    }
}

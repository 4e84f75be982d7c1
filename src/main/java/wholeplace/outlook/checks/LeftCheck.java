package wholeplace.outlook.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.lines.Names;

/// Found in money that pays for nothing: lost, not needed, or there when the plan ends.
public sealed interface LeftCheck extends Check {

    /// Money that may neither be spent nor kept.
    ///
    /// @param lost by the year in which it is lost
    record Lapses(Pot pot, Profile lost) implements LeftCheck {
        @Override
        public CheckKind kind() {
            return pot.rules().clawback() ? CheckKind.CLAWBACK : CheckKind.LAPSES;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot).in(amounts(lost).getFirst().year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(lost.total());
        }

        @Override
        public String legalBasis() {
            return pot.legalBasis();
        }

        @Override
        public String sentence() {
            String years = byYear(lost);
            if (pot.rules().clawback()) {
                return "%s of \"%s\" is not spent%s and goes back to the giver: %s. Spend it sooner, or agree a later day."
                        .formatted(
                                lost.total().inSentence(),
                                pot.name(),
                                pot.rules()
                                        .lastDay()
                                        .map(day -> " by " + Days.inSentence(day))
                                        .orElse(" in time"),
                                years);
            }
            return "%s of \"%s\" is neither spent nor may it be kept: %s. Spend it, or agree that it may be carried forward."
                    .formatted(lost.total().inSentence(), pot.name(), years);
        }
    }

    /// Those that are not nought.
    private static List<Profile.Entry> amounts(Profile profile) {
        return StreamSupport.stream(profile.spliterator(), false)
                .filter(entry -> !entry.amount().isZero())
                .toList();
    }

    private static String byYear(Profile profile) {
        return Names.and(amounts(profile).stream()
                .map(entry -> "%s in %s".formatted(entry.amount().inSentence(), entry.year()))
                .toList());
    }

    /// A partner's own money that pays for nothing: it is lost to nobody, and nobody has to agree to its being kept.
    ///
    /// @param over by year
    record NotNeeded(Pot pot, Profile over) implements LeftCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.NOT_NEEDED;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot).in(amounts(over).getFirst().year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(over.total());
        }

        @Override
        public String sentence() {
            return pot.source() == Pot.Source.RESERVE
                    ? "%s drawn from \"%s\" pays for nothing: %s. Draw less."
                            .formatted(over.total().inSentence(), pot.name(), byYear(over))
                    : "%s of \"%s\" pays for nothing: %s. Put it into a reserve, or say what it is for."
                            .formatted(over.total().inSentence(), pot.name(), byYear(over));
        }
    }

    /// Money that is there when the plan ends.
    record LeftAtEnd(Pot pot, FinancialYear last, Money left) implements LeftCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.LEFT_AT_END;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot).in(last);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(left);
        }

        @Override
        public String sentence() {
            return "%s of \"%s\" is left at the end of %s, the plan's last year. Say what it is for, or plan it later."
                    .formatted(left.inSentence(), pot.name(), last);
        }
    }
}

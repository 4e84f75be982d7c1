package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Fund;
import wholeplace.budget.Line;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.outlook.funding.Ineligible;
import wholeplace.outlook.funding.Pot;
import wholeplace.outlook.funding.ReceiptsRefused;
import wholeplace.outlook.funding.Rule;
import wholeplace.outlook.funding.Swap;
import wholeplace.outlook.lines.Names;

/// Found in what money pays for.
public sealed interface UseCheck extends Check {

    /// A user has set an amount to be paid by a fund that may not or cannot pay it.
    ///
    /// @param direction the last direction on receipts, where that is what it is about
    record Set(
            Ineligible set, Line line, Fund fund, @Nullable ReferenceRow direction) implements UseCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.INELIGIBLE;
        }

        @Override
        public Subject subject() {
            return Subject.of(line).in(set.year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(set.amount());
        }

        @Override
        public String legalBasis() {
            Stream<String> law = set.rules().stream().map(Rule::legalBasis);
            return Stream.concat(law, Stream.of(fund.legalBasis()))
                    .filter(basis -> !basis.isBlank())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        @Override
        public String sentence() {
            return "In %s %s of \"%s\" is set to be paid by \"%s\", which %s.%s It is funded as if that had not been set. Take the allocation out, or choose other money."
                    .formatted(
                            set.year(),
                            set.amount().inSentence(),
                            line.name(),
                            fund.name(),
                            set.why(),
                            ended(direction));
        }
    }

    private static String ended(@Nullable ReferenceRow direction) {
        return direction == null
                ? ""
                : " The last direction (%s) covers %s.".formatted(direction.source(), direction.period());
    }

    /// Capital receipts might pay for transformation, but no direction lets them in the year.
    ///
    /// @param direction the last one that is known
    record NoDirection(ReceiptsRefused refused, @Nullable ReferenceRow direction) implements UseCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.FLEXIBLE_RECEIPTS;
        }

        @Override
        public Subject subject() {
            return Subject.of(refused.lines().getFirst()).in(refused.year());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(refused.missing());
        }

        @Override
        public String legalBasis() {
            return direction == null ? "SI 2003/3146 reg 23" : direction.source();
        }

        @Override
        public String sentence() {
            return "In %s no direction lets capital receipts such as \"%s\" pay for transformation: %s of %s has no money.%s Bring it forward, or find other money."
                    .formatted(
                            refused.year(),
                            refused.receipts().name(),
                            refused.missing().inSentence(),
                            Names.few(refused.lines().stream().map(Line::name).toList()),
                            ended(direction));
        }
    }

    /// Capital money pays for nothing while revenue has none.
    ///
    /// @param left what of it pays for nothing
    /// @param revenue what of revenue no money was found for
    /// @param swaps lawful exchanges that nobody has made, each by itself
    record CapitalUnapplied(Pot pot, Money left, Money revenue, List<Swap> swaps) implements UseCheck {
        public CapitalUnapplied {
            swaps = List.copyOf(swaps);
        }

        @Override
        public CheckKind kind() {
            return CheckKind.CAPITAL_UNAPPLIED;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(left);
        }

        @Override
        public String sentence() {
            return "%s of \"%s\" pays for nothing, while %s of revenue has no money; capital may not pay for revenue.%s"
                    .formatted(left.inSentence(), pot.name(), revenue.inSentence(), cure());
        }

        private String cure() {
            return swaps.isEmpty()
                    ? " Find a capital line it may pay for, or other money for revenue."
                    : swaps.stream().limit(3).map(CapitalUnapplied::words).collect(Collectors.joining());
        }

        private static String words(Swap swap) {
            return " A swap would be lawful: \"%s\" pays %s of \"%s\" in %s in place of \"%s\", which then pays for revenue."
                    .formatted(
                            swap.instead().name(),
                            swap.amount().inSentence(),
                            swap.line().name(),
                            swap.year(),
                            swap.freed().name());
        }
    }

    /// Lines are paid by money that nobody has confirmed in writing.
    ///
    /// @param used by year
    record Unsecured(Pot pot, Profile used) implements UseCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.UNSECURED;
        }

        @Override
        public Subject subject() {
            return Subject.of(pot).in(years().getFirst());
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(used.total());
        }

        @Override
        public String legalBasis() {
            return pot.legalBasis();
        }

        private List<FinancialYear> years() {
            List<FinancialYear> years = new ArrayList<>();
            used.forEach(entry -> {
                if (!entry.amount().isZero()) {
                    years.add(entry.year());
                }
            });
            return years;
        }

        @Override
        public String sentence() {
            FinancialYear first = years().getFirst();
            String from = years().size() == 1 ? "in " + first : "from %s to %s".formatted(first, years().getLast());
            return "Lines rely on %s of \"%s\" %s, which is not secured. Have it confirmed in writing, or plan without it."
                    .formatted(used.total().inSentence(), pot.name(), from);
        }
    }
}

package wholeplace.outlook.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import wholeplace.budget.Partner;
import wholeplace.budget.Pool;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.outlook.lines.Names;

/// Found in a section 75 pool.
public sealed interface PoolCheck extends Check {
    Pool pool();

    @Override
    default String legalBasis() {
        return pool().agreement().isBlank()
                ? kind().legalBasis()
                : "%s; %s".formatted(pool().agreement(), kind().legalBasis());
    }

    /// A pool's lines cost more than its money covers.
    ///
    /// @param borne by partner's name, adding up to `over`
    record Overspent(Pool pool, FinancialYear year, Money over, SequencedMap<String, Money> borne)
            implements PoolCheck {
        @Override
        public CheckKind kind() {
            return CheckKind.POOL_OVERSPENT;
        }

        @Override
        public Subject subject() {
            return Subject.of(pool).in(year);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(over);
        }

        @Override
        public String sentence() {
            List<String> shares = new ArrayList<>();
            borne.forEach((partner, amount) -> shares.add("%s by \"%s\"".formatted(amount.inSentence(), partner)));
            return "In %s the lines of the pool \"%s\" cost %s more than is paid in. By its agreement that is borne so: %s. Pay more in, or spend less from it."
                    .formatted(year, pool.name(), over.inSentence(), Names.and(shares));
        }
    }

    /// A partner belongs to a pool for the last time in a year of the plan.
    ///
    /// @param stays what it would have paid in in the years after
    /// @param lines names of the pool's lines that go on after it has left
    record PartnerLeaves(Pool pool, Partner partner, FinancialYear last, Money stays, List<String> lines)
            implements PoolCheck {
        public PartnerLeaves {
            lines = List.copyOf(lines);
        }

        @Override
        public CheckKind kind() {
            return CheckKind.PARTNER_LEAVES;
        }

        @Override
        public Subject subject() {
            return Subject.of(pool).in(last);
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(stays);
        }

        @Override
        public String sentence() {
            String affected = lines.isEmpty()
                    ? "None of its lines goes on after that."
                    : "%s without it: %s."
                            .formatted(
                                    lines.size() == 1 ? "1 line goes on" : Names.count(lines.size(), "line") + " go on",
                                    Names.few(lines));
            return "\"%s\" leaves the pool \"%s\" after %s; %s stay away. %s Agree who pays in its place."
                    .formatted(partner.name(), pool.name(), last, stays.inSentence(), affected);
        }
    }
}

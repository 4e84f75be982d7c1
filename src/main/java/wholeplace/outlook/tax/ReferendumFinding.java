package wholeplace.outlook.tax;

import java.util.Set;
import java.util.stream.Collectors;
import wholeplace.finance.reference.Principles;
import wholeplace.finance.reference.ReferenceRow;
import wholeplace.finance.tax.Referendum;
import wholeplace.finance.tax.ReferendumPrinciple;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Whether a year's rise of Band D needs a referendum (Local Government Finance Act 1992 s 52ZB).
public sealed interface ReferendumFinding {
    /// What is so, in a sentence with figures; where the principle is that of an earlier year, it says so.
    String sentence();

    /// Nothing is known: parishes and mayors have no principle, and of some years none is recorded.
    record NoPrinciple(FinancialYear year, String authority) implements ReferendumFinding {
        @Override
        public String sentence() {
            return "No referendum principle is known for %s: %s.".formatted(year, authority);
        }
    }

    /// @param highest Band D that needs no referendum
    record Within(FinancialYear year, Principles.Known known, Money bandD, Money highest) implements ReferendumFinding {
        @Override
        public String sentence() {
            return "Band D of %s in %s keeps within %s; up to %s needs no referendum.%s"
                    .formatted(bandD.inSentence(), year, rule(known.principle()), highest.inSentence(), source(known));
        }
    }

    /// @param breaches in what way, at least one
    /// @param excess by how much Band D has to be less to need no referendum, above nought
    record Breach(
            FinancialYear year, Principles.Known known, Money bandD, Set<Referendum.Breach> breaches, Money excess)
            implements ReferendumFinding {
        public Breach {
            breaches = Set.copyOf(breaches);
        }

        @Override
        public String sentence() {
            return "Band D of %s in %s needs a referendum: the principle is %s, and %s. Set it at %s or less.%s"
                    .formatted(
                            bandD.inSentence(),
                            year,
                            rule(known.principle()),
                            breaches.stream().sorted().map(Breach::way).collect(Collectors.joining(", ")),
                            bandD.minus(excess).inSentence(),
                            source(known));
        }

        private static String way(Referendum.Breach breach) {
            return switch (breach) {
                case TOTAL -> "the whole rise reaches it";
                case CORE -> "the rise without social care reaches the core part";
                case SOCIAL_CARE -> "the part for social care is too large";
            };
        }
    }

    private static String rule(ReferendumPrinciple principle) {
        String percent = principle.socialCare().equals(Rate.ZERO)
                ? "less than " + principle.core()
                : "less than %s core and at most %s for social care"
                        .formatted(principle.core(), principle.socialCare());
        String pounds = "at most " + principle.pounds().inSentence();
        if (principle.pounds().isZero()) {
            return percent;
        }
        return principle.total().equals(Rate.ZERO) ? pounds : "%s or %s".formatted(percent, pounds);
    }

    private static String source(Principles.Known known) {
        if (!known.assumed()) {
            return "";
        }
        String rows = known.rows().stream()
                .map(ReferenceRow::period)
                .distinct()
                .map(Object::toString)
                .collect(Collectors.joining(" and "));
        return " None is published for the year; that of %s is taken.".formatted(rows);
    }
}

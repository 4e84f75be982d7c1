package wholeplace.outlook.tax;

import java.util.Optional;
import java.util.Set;
import wholeplace.budget.Authority;
import wholeplace.finance.reference.AuthorityType;
import wholeplace.finance.reference.Principles;
import wholeplace.finance.tax.Referendum;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Holds a rise of Band D against the principle of its authority.
final class Finding {
    private Finding() {}

    static ReferendumFinding of(
            Authority authority, Principles principles, FinancialYear year, Money before, Money after, Rate social) {
        Optional<AuthorityType> type = type(authority);
        if (type.isEmpty()) {
            return new ReferendumFinding.NoPrinciple(year, "none is set for a " + lower(authority));
        }
        Optional<Principles.Known> known = principles.referendum(type.get(), year);
        if (known.isEmpty()) {
            return new ReferendumFinding.NoPrinciple(
                    year, "the reference data has none for a %s up to that year".formatted(lower(authority)));
        }
        return found(known.get(), year, before, after, social);
    }

    private static ReferendumFinding found(
            Principles.Known known, FinancialYear year, Money before, Money after, Rate social) {
        var referendum = new Referendum(known.principle(), before, after, social);
        Set<Referendum.Breach> breaches = referendum.breaches();
        return breaches.isEmpty()
                ? new ReferendumFinding.Within(year, known, after, referendum.highest())
                : new ReferendumFinding.Breach(year, known, after, breaches, referendum.excess());
    }

    private static Optional<AuthorityType> type(Authority authority) {
        return switch (authority) {
            case SOCIAL_CARE -> Optional.of(AuthorityType.SOCIAL_CARE);
            case DISTRICT -> Optional.of(AuthorityType.DISTRICT);
            case FIRE -> Optional.of(AuthorityType.FIRE);
            case POLICE -> Optional.of(AuthorityType.POLICE);
            case MAYORAL, PARISH -> Optional.empty();
        };
    }

    private static String lower(Authority authority) {
        String words = authority.words();
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

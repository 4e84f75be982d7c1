package wholeplace.budget;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Rate;

/// Money from others that a grant asks for beside its own.
///
/// @param share of the *total* of grant and match: 10 % beside a grant of 20,000,000.00 is 2,222,222.23
/// @param scheme the declared scheme whose cost it is a share of; without one, every line the fund may pay for
/// @param countsUnsecured whether money not yet confirmed counts
/// @param countsInKind whether staff, buildings and goods count at their value
public record Match(Rate share, @Nullable SchemeId scheme, boolean countsUnsecured, boolean countsInKind) {
    public Match {
        Limits.percentage("The match required", share);
    }

    public Optional<SchemeId> declared() {
        return Optional.ofNullable(scheme);
    }
}

package wholeplace.outlook.capital;

import java.util.Map;
import wholeplace.budget.SchemeId;
import wholeplace.money.Profile;

/// What has been borrowed for schemes, by year, as the funding of their lines has it.
///
/// @param prudential by prudential borrowing, none below nought
/// @param byDirection by capitalisation direction, none below nought: it has to be provided for sooner
public record Borrowed(Map<SchemeId, Profile> prudential, Map<SchemeId, Profile> byDirection) {
    public static final Borrowed NOTHING = new Borrowed(Map.of(), Map.of());

    public Borrowed {
        prudential = Map.copyOf(prudential);
        byDirection = Map.copyOf(byDirection);
    }

    /// Prudential borrowing alone.
    public static Borrowed of(Map<SchemeId, Profile> prudential) {
        return new Borrowed(prudential, Map.of());
    }

    /// What has been borrowed for one scheme.
    ///
    /// @param prudential by prudential borrowing
    /// @param byDirection by capitalisation direction
    record Debt(Profile prudential, Profile byDirection) {
        Profile all() {
            return prudential.plus(byDirection);
        }
    }

    Debt of(SchemeId scheme) {
        return new Debt(
                prudential.getOrDefault(scheme, Profile.EMPTY), byDirection.getOrDefault(scheme, Profile.EMPTY));
    }
}

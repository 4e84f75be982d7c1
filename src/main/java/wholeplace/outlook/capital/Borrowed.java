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

    public Profile prudential(SchemeId scheme) {
        return prudential.getOrDefault(scheme, Profile.EMPTY);
    }

    public Profile byDirection(SchemeId scheme) {
        return byDirection.getOrDefault(scheme, Profile.EMPTY);
    }

    public Profile all(SchemeId scheme) {
        return prudential(scheme).plus(byDirection(scheme));
    }
}

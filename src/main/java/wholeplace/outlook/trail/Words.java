package wholeplace.outlook.trail;

import java.util.Locale;

/// Choices as figures are named by them and as sentences say them.
final class Words {
    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}

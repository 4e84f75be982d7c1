package wholeplace.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// IBM Plex Sans in three weights, loaded before the first scene. Digits and the minus sign are all of one width.
///
/// The 600 weight registers as a family of its own, [#SEMI_BOLD]; `-fx-font-weight: bold` finds the 700.
public final class Fonts {
    public static final String FAMILY = "IBM Plex Sans";
    public static final String SEMI_BOLD = "IBM Plex Sans SemiBold";

    /// The size of ordinary text in pixels.
    public static final double SIZE = 13;

    private static final List<String> FILES =
            List.of("IBMPlexSans_400Regular.ttf", "IBMPlexSans_600SemiBold.ttf", "IBMPlexSans_700Bold.ttf");

    private Fonts() {}

    /// Makes the typeface known to JavaFX. Calling it again changes nothing.
    ///
    /// @throws IllegalStateException where a font file is not in the program or cannot be read: a broken installation
    public static void load() {
        if (!Font.getFontNames(FAMILY).contains(FAMILY + " Bold")) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (var stream = Fonts.class.getResourceAsStream("/wholeplace/desktop/fonts/" + file)) {
            if (stream == null || Font.loadFont(stream, SIZE) == null) {
                throw new IllegalStateException(
                        "The font file %s is missing from the program or damaged: install it again.".formatted(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

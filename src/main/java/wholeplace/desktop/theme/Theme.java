package wholeplace.desktop.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The light look: typeface, AtlantaFX and our colours, put on a scene in one call.
public final class Theme {
    private Theme() {}

    /// Dresses a scene before it is shown or made a picture of. Pop-ups and dialogs owned by its window follow.
    public static void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        if (!scene.getStylesheets().contains(stylesheet())) {
            scene.getStylesheets().add(stylesheet());
        }
    }

    /// The address of the stylesheet that names the colours, for a dialog that has a scene of its own.
    public static String stylesheet() {
        return Objects.requireNonNull(
                        Theme.class.getResource("/wholeplace/desktop/theme/light.css"),
                        "light.css is not in the program")
                .toExternalForm();
    }
}

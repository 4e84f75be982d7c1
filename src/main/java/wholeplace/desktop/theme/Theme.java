package wholeplace.desktop.theme;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// The light look: typeface, AtlantaFX and our colours, put on a scene in one call.
public final class Theme {
    private Theme() {}

    /// Dresses a scene before it is shown or made a picture of. Pop-ups and dialogs owned by its window follow.
    public static void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stylesheets().stream()
                .filter(sheet -> !scene.getStylesheets().contains(sheet))
                .forEach(scene.getStylesheets()::add);
    }

    /// The addresses of the stylesheets that name the colours and use them, for a dialog that has a scene of its own.
    public static List<String> stylesheets() {
        return Stream.of("light.css", "screens.css").map(Theme::stylesheet).toList();
    }

    private static String stylesheet(String name) {
        return Objects.requireNonNull(
                        Theme.class.getResource("/wholeplace/desktop/theme/" + name), name + " is not in the program")
                .toExternalForm();
    }
}

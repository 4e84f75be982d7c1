package wholeplace.desktop.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import wholeplace.desktop.theme.Theme;

/// A picture of something that is shown nowhere.
public final class Picture {
    /// Lists learn how high their cells are while they are laid out, and want another go.
    private static final int PASSES = 4;

    private Picture() {}

    /// Dresses and lays out `root` at a size and writes it as PNG. On the JavaFX thread.
    public static void write(Parent root, int width, int height, Path png) throws IOException {
        var scene = new Scene(root, width, height);
        Theme.dress(scene);
        for (int pass = 0; pass < PASSES; pass++) {
            root.applyCss();
            root.layout();
        }
        WritableImage image = scene.snapshot(null);
        Path folder = png.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", png.toFile());
    }
}

package wholeplace.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.desktop.Fx;

class ThemeTest {
    @Test
    void allDigitsAndTheMinusSignAreOfOneWidth() {
        Fonts.load();
        double nought = width("0");
        assertThat("123456789−".chars().mapToObj(c -> width(Character.toString(c))))
                .allSatisfy(width -> assertThat(width).isEqualTo(nought));
    }

    @Test
    void ordinaryTextIsInkInPlexAndBoldTextIsReallyBold() {
        var plain = dressed("label", "");
        assertThat(plain.getFont().getFamily()).isEqualTo(Fonts.FAMILY);
        assertThat(plain.getTextFill()).isEqualTo(Color.web("#16202c"));
        assertThat(dressed("wp-strong", "").getFont().getName()).isEqualTo("IBM Plex Sans Bold");
    }

    @Test
    void theSemiBoldIsAFamilyOfItsOwn() {
        var figure = dressed("wp-figure", "");
        assertThat(figure.getFont().getFamily()).isEqualTo(Fonts.SEMI_BOLD);
        assertThat(figure.getFont().getSize()).isEqualTo(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wp-ink", "-wp-soft", "-wp-fail", "-wp-look", "-wp-well", "-wp-revenue", "-wp-capital"})
    void textCanBeReadOnTheCardOnTheGroundAndWhenSelected(String token) {
        for (String ground : new String[] {"-wp-card", "-wp-ground", "-wp-selection"}) {
            assertThat(contrast(colour(token), colour(ground)))
                    .as("%s on %s", token, ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Label dressed(String styleClass, String style) {
        return Fx.get(() -> {
            var label = new Label("Calderbridge");
            label.getStyleClass().add(styleClass);
            label.setStyle(style);
            var root = new StackPane(label);
            Theme.dress(new Scene(root, 200, 100));
            root.applyCss();
            return label;
        });
    }

    private static Color colour(String token) {
        return (Color) dressed("label", "-fx-text-fill: " + token).getTextFill();
    }

    /// Contrast by the web's accessibility guideline: black on white is 21.
    private static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double width(String text) {
        var node = new Text(text);
        node.setFont(Font.font(Fonts.FAMILY, Fonts.SIZE));
        return node.getLayoutBounds().getWidth();
    }
}

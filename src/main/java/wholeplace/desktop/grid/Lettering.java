package wholeplace.desktop.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// How wide texts are, from the widths of their letters, each measured once a font.
final class Lettering {
    private static final String CUT = "…";

    private final Map<Font, Map<Character, Double>> widths = new HashMap<>();
    private final Map<Font, Double> middles = new HashMap<>();
    private final Text ruler = new Text();

    double width(String text, Font font) {
        var letters = widths.computeIfAbsent(font, none -> new HashMap<>());
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += letters.computeIfAbsent(text.charAt(i), letter -> measured(letter, font));
        }
        return width;
    }

    private double measured(char letter, Font font) {
        ruler.setFont(font);
        ruler.setText(Character.toString(letter));
        return ruler.getLayoutBounds().getWidth();
    }

    /// The text, or as much of it as fits, ending in an ellipsis.
    String fitted(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        double left = room - width(CUT, font);
        int end = 0;
        for (; end < text.length(); end++) {
            left -= width(text.substring(end, end + 1), font);
            if (left < 0) {
                break;
            }
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /// How far the baseline lies below the middle of a row, in whole pixels so that letters stand sharp.
    double baselineBelowMiddle(Font font) {
        return middles.computeIfAbsent(font, this::capitalHalf);
    }

    /// Half the height of a capital, which is where the eye sees the middle of a line of text.
    private double capitalHalf(Font font) {
        ruler.setFont(font);
        ruler.setText("H");
        ruler.setBoundsType(TextBoundsType.VISUAL);
        double height = ruler.getLayoutBounds().getHeight();
        ruler.setBoundsType(TextBoundsType.LOGICAL);
        return Math.round(height / 2);
    }
}

package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words that several sheets share.
final class Wording {
    static final String NET_SPEND = "Net spend";
    static final String ALL_PARTNERS = "All partners";
    static final String WHERE_TERMS_STAND = "Shorthand and terms are explained on the sheet Notes.";

    static final String NOUGHT_LEFT_OUT = "What is nought in every year is left out.";

    private static final int SHORT = 40;

    private Wording() {}

    /// Of a sentence: with a capital letter.
    static String beginning(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /// A text sentence by sentence, because a long row runs off the screen; what is short goes with what follows.
    static List<String> sentences(String text) {
        List<String> rows = new ArrayList<>();
        for (String sentence : text.split("(?<=\\.) (?=[A-Z\"])", -1)) {
            boolean goesOn = !rows.isEmpty() && rows.getLast().length() < SHORT;
            rows.add(goesOn ? rows.removeLast() + " " + sentence : sentence);
        }
        return List.copyOf(rows);
    }

    static String counted(int count, String one) {
        return "%,d %s".formatted(count, count == 1 ? one : one + "s");
    }
}

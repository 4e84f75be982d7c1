package wholeplace.excel.model;

import java.util.regex.Pattern;

/// Texts by which rows are added up: never empty, never a pattern or a comparison, no two alike.
final class KeyText {
    private static final int LONGEST = 60;

    /// What a spreadsheet takes for a pattern, what breaks a line, and what XML cannot carry.
    private static final Pattern UNSAFE = Pattern.compile("[*?~\"\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+|\\s+");

    private KeyText() {}

    /// `S03 Roads` for the third service.
    static String of(char kind, int number, String name) {
        String plain = UNSAFE.matcher(name).replaceAll(" ").strip();
        String shown = plain.isEmpty() ? "Not stated" : plain;
        String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
        return "%c%02d %s".formatted(kind, number, cut);
    }
}

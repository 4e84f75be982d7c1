package wholeplace.money;

/// Brings the many characters by which sheets and word processors write a space, a minus or an apostrophe down to one
/// each, so that the grammars have to know one of each only.
final class PlainText {
    private PlainText() {}

    /// Without blanks at either end. Letters, digits and all other signs stay as they are.
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) != Character.FORMAT) {
                plain.append(plain(c));
            }
        }
        return plain.toString().strip();
    }

    /// The text in quotes for a sentence, cut where somebody pasted half a page.
    static String quoted(String text) {
        String line = of(text);
        return "\"" + (line.length() > 40 ? line.substring(0, 39) + "…" : line) + "\"";
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uFE58', '\uFE63', '\uFF0D' ->
                '-';
            case '\u2018', '\u2019', '\u2032', '\u02BC', '\u00B4', '`' -> '\'';
            case '\uFFE1' -> '£';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}

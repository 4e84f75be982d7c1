package wholeplace.desktop.exchange;

/// A sentence under a word that says what it is about.
///
/// @param styleClass of the word: `wp-fail`, `wp-look`, `wp-well` or `wp-ink`
record Saying(String word, String styleClass, String sentence) {
    static Saying fails(String word, String sentence) {
        return new Saying(word, "wp-fail", sentence);
    }

    static Saying look(String word, String sentence) {
        return new Saying(word, "wp-look", sentence);
    }

    static Saying well(String word, String sentence) {
        return new Saying(word, "wp-well", sentence);
    }

    static Saying plain(String word, String sentence) {
        return new Saying(word, "wp-ink", sentence);
    }
}

package wholeplace.desktop.grid.core;

import wholeplace.money.AmountText;

/// What a text means in a column: typed, pasted or filled.
sealed interface Reading {
    record Meant(Entry entry) implements Reading {}

    /// Readable, but somebody should say whether it is meant.
    record Doubted(Entry entry, String question) implements Reading {}

    record Unreadable(String why) implements Reading {}

    static Reading of(Sheet sheet, int column, String text) {
        return sheet.column(column).kind().isFigure() ? amount(sheet, text) : words(text);
    }

    private static Reading words(String text) {
        String words = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return new Meant(words.isEmpty() ? new Entry.Cleared() : new Entry.Words(words));
    }

    private static Reading amount(AmountText.Amount amount, String text) {
        var entry = new Entry.Amount(amount.money());
        return amount.rounded()
                ? new Doubted(entry, "\"%s\" is rounded to %s pounds.".formatted(text.strip(), amount.money()))
                : new Meant(entry);
    }

    private static Reading amount(Sheet sheet, String text) {
        return switch (AmountText.typed(text, sheet.unit())) {
            case AmountText.Amount amount -> amount(amount, text);
            case AmountText.Blank blank -> new Meant(new Entry.Cleared());
            case AmountText.Missing missing -> new Meant(new Entry.Cleared());
            case AmountText.Doubtful doubtful -> new Doubted(new Entry.Amount(doubtful.reading()), doubtful.question());
            case AmountText.Refused refused -> new Unreadable(refused.why());
        };
    }
}

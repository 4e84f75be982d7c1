package wholeplace.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FigureTable;
import wholeplace.desktop.parts.Segments;
import wholeplace.desktop.parts.YearsInWords;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.money.Unit;
import wholeplace.outlook.Dimension;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.Part;

/// One budget in parts: by theme, partner, service or class, year by year, with the total they come to.
final class PartsCard {
    private static final List<Dimension> CHOICES =
            List.of(Dimension.THEME, Dimension.PARTNER, Dimension.SERVICE, Dimension.CLASS);

    private final Card card = new Card("");
    private final Outlook outlook;
    private final Unit unit;

    private PartsCard(Outlook outlook, Unit unit) {
        this.outlook = outlook;
        this.unit = unit;
    }

    /// @param chosen what to begin with, and where the user's choice is kept
    static Card of(Outlook outlook, Unit unit, Choice chosen) {
        var parts = new PartsCard(outlook, unit);
        var choice = new Segments<>("By", CHOICES, Dimension::words, dimension -> {
            chosen.dimension = dimension;
            parts.show(dimension);
        });
        choice.choose(chosen.dimension);
        parts.card.addToHead(choice);
        parts.show(chosen.dimension);
        return parts.card;
    }

    /// Remembers by what the user looks at the budget, from one outlook to the next.
    static final class Choice {
        private Dimension dimension = Dimension.THEME;
    }

    private void show(Dimension dimension) {
        String by = dimension.words().toLowerCase(Locale.UK);
        card.setTitle("One budget by " + by);
        var headings = new FigureTable.Row(
                dimension.words() + ", " + unit.sign(),
                Stream.concat(
                                outlook.years().list().stream().map(FinancialYear::toString),
                                Stream.of(YearsInWords.of(outlook.years())))
                        .toList());
        List<FigureTable.Row> rows = outlook.by(dimension).stream()
                .map(part -> row(name(part, by), part.all()))
                .toList();
        var table = new FigureTable("One budget by " + by, headings, rows, row("Revenue and capital", outlook.total()));
        card.fill(table);
    }

    private static String name(Part part, String by) {
        return part.name().isEmpty() ? "No %s given".formatted(by) : part.name();
    }

    private FigureTable.Row row(String name, Profile amounts) {
        List<String> figures = new ArrayList<>();
        for (FinancialYear year : outlook.years().list()) {
            figures.add(AmountText.show(amounts.amount(year), unit));
        }
        figures.add(AmountText.show(amounts.total(), unit));
        return new FigureTable.Row(name, figures);
    }
}

package wholeplace.desktop.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FigureTable;
import wholeplace.desktop.parts.Segments;
import wholeplace.desktop.parts.YearsInWords;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Footing;
import wholeplace.money.Money;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.outlook.lines.Part;

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
        List<Part> parts = outlook.by(dimension).stream()
                .sorted(Comparator.comparing((Part part) -> part.all().total()).reversed())
                .toList();
        Footing footing = Footing.of(parts.stream().map(this::amounts).toList(), unit);
        List<FigureTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < parts.size(); row++) {
            rows.add(new FigureTable.Row(name(parts.get(row), by), figures(footing, row)));
        }
        var total = new FigureTable.Row("Revenue and capital", figures(footing, parts.size()));
        card.fill(new FigureTable("One budget by " + by, headings, rows, total));
    }

    private List<Money> amounts(Part part) {
        return outlook.years().list().stream().map(part.all()::amount).toList();
    }

    /// As shown they add up, down and across.
    private List<String> figures(Footing footing, int row) {
        return IntStream.rangeClosed(0, footing.columns())
                .mapToObj(column -> AmountText.show(footing.shown(row, column), unit))
                .toList();
    }

    private static String name(Part part, String by) {
        return part.name().isEmpty() ? "No %s given".formatted(by) : part.name();
    }
}

package wholeplace.desktop.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wholeplace.budget.Partner;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.chart.Columns;
import wholeplace.desktop.chart.Series;
import wholeplace.desktop.parts.Card;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;

/// The two charts of the overview.
public final class Charts {
    private Charts() {}

    public static Card whoSpends(Outlook outlook) {
        Map<String, String> labels = outlook.budget().partners().stream()
                .collect(Collectors.toMap(Partner::name, Partner::label, (first, second) -> first));
        List<Series> parts = outlook.by(Dimension.PARTNER).stream()
                .map(part -> new Series(labels.getOrDefault(part.name(), part.name()), part.all()))
                .toList();
        return ChartCard.of("Who spends", new Columns(outlook.years(), Series.largest(parts), Optional.empty()));
    }

    /// Revenue and capital, and what the funds bring in held against them where there are any.
    public static Card revenueAndCapital(Outlook outlook) {
        boolean funded = !outlook.budget().funds().isEmpty();
        List<Series> classes = List.of(
                new Series(SpendClass.REVENUE.words(), outlook.total(SpendClass.REVENUE)),
                new Series(SpendClass.CAPITAL.words(), outlook.total(SpendClass.CAPITAL)));
        Optional<Series> funding = funded ? Optional.of(new Series("Funding", outlook.funding())) : Optional.empty();
        return ChartCard.of(
                funded ? "Spend against funding" : "Revenue and capital",
                new Columns(outlook.years(), Series.largest(classes), funding));
    }
}

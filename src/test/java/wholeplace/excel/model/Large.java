package wholeplace.excel.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// A large place whose lines grow: most by one of four indices from an amount with pence, the others flat or typed.
final class Large {
    private static final FinancialYear FIRST = new FinancialYear(2027);

    private Large() {}

    static Budget place(int lines, int years) {
        List<Index> indices =
                IntStream.range(0, 4).mapToObj(i -> index(i, years)).toList();
        Budget plain = Budgets.large(lines, years).withIndices(indices);
        return plain.withLines(IntStream.range(0, lines)
                .mapToObj(i -> grown(plain.lines().get(i), i))
                .toList());
    }

    private static Index index(int i, int years) {
        Map<FinancialYear, Rate> rates = new HashMap<>();
        for (int at = 0; at < years; at++) {
            rates.put(FIRST.plus(at), Rate.percent("%d.%d5".formatted(1 + i, (at * 3 + i) % 10)));
        }
        return new Index(new IndexId("index-" + i), "Index " + i, rates, "Made up");
    }

    private static Line grown(Line line, int i) {
        return switch (i % 8) {
            case 0 -> line;
            case 1 ->
                line.withAmounts(Profile.from(FIRST, new Money(123_456L + i * 7_919L)))
                        .withGrowth(Growth.FLAT);
            default ->
                line.withAmounts(Profile.EMPTY)
                        .withBase(new Money(10_000_050L + i * 104_729L))
                        .withGrowth(new Growth.Indexed(new IndexId("index-" + i % 4)))
                        .withDelivery(i % 16 == 2 ? Rate.percent("87.5") : Rate.ONE);
        };
    }
}

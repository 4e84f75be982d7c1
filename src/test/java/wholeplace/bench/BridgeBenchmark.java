package wholeplace.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.Roster;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.scenario.Bridge;
import wholeplace.outlook.scenario.NetSpend;

/// The bridge between two plans of 5,000 lines and 10 years: every line grows by one of five indices, all of which
/// changed, and one line in three is edited too. Wanted: under 60 ms.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class BridgeBenchmark {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final int YEARS = 10;
    private static final int LINES = 5_000;
    private static final int INDICES = 5;
    private static final int EVERY = 3;

    private final Outlook from = Outlook.of(grown("3"));
    private final Outlook to = Outlook.of(edited(grown("3.7")));

    private static Budget grown(String rate) {
        List<Index> indices = IntStream.range(0, INDICES)
                .mapToObj(i -> new Index(new IndexId("index-" + i), "Index " + i, rates(rate), ""))
                .toList();
        Budget place = Budgets.large(LINES, YEARS).withIndices(indices);
        List<Line> lines = IntStream.range(0, LINES)
                .mapToObj(i -> place.lines()
                        .get(i)
                        .withGrowth(new Growth.Indexed(indices.get(i % INDICES).id()))
                        .withAmounts(Profile.from(FIRST, Money.pounds(1_000L + i))))
                .toList();
        return place.withLines(lines);
    }

    private static Map<FinancialYear, Rate> rates(String rate) {
        return IntStream.range(0, YEARS)
                .mapToObj(FIRST::plus)
                .collect(Collectors.toMap(year -> year, year -> Rate.percent(rate)));
    }

    private static Budget edited(Budget budget) {
        Roster<Line> lines = budget.lines();
        return budget.withLines(lines.withAll(IntStream.range(0, LINES / EVERY)
                .mapToObj(i -> lines.get(i * EVERY))
                .map(line -> line.withAmount(FIRST, Money.pounds(2_000)))
                .toList()));
    }

    @Benchmark
    public Bridge bridge() {
        return Bridge.of(NetSpend.REVENUE, from, to);
    }

    @Benchmark
    public Bridge bridgeOfAll() {
        return Bridge.of(NetSpend.TOTAL, from, to);
    }
}

package wholeplace.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import wholeplace.budget.Line;
import wholeplace.change.Change;
import wholeplace.change.Diff;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// The difference of two budgets of 20,000 lines and 10 years that share nothing in memory, one line in a hundred
/// edited. Wanted: under 20 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class DiffBenchmark {
    private static final FinancialYear YEAR = new FinancialYear(2030);
    private static final int EVERY = 100;

    private final Budget before = Budgets.large(20_000, 10);
    private final Budget after = edited(Budgets.large(20_000, 10));

    private static Budget edited(Budget budget) {
        List<Line> lines = budget.lines();
        List<Line> some = IntStream.range(0, lines.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(lines::get)
                .map(line -> line.withAmount(YEAR, Money.pounds(1)))
                .toList();
        return budget.withLines(budget.lines().withAll(some));
    }

    @Benchmark
    public List<Change> difference() {
        return Diff.between(before, after);
    }
}

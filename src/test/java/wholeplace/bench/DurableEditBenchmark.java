package wholeplace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.store.Saved;
import wholeplace.store.Store;

/// One amount edited in a budget of 5,000 lines and 10 years, until its revision is forced to the disk. Wanted: under
/// 20 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 3)
public class DurableEditBenchmark {
    private static final FinancialYear YEAR = new FinancialYear(2030);
    private static final InstantSource CLOCK = InstantSource.system();

    private Path folder;
    private Store store;
    private Saved saved;
    private long pounds;

    @Setup
    public void makeStore() throws IOException {
        folder = Files.createTempDirectory("durable");
        store = Store.create(folder.resolve("place"));
        saved = store.add(Budgets.large(5_000, 10), CLOCK.instant(), "bench", "Made", Revision.EDIT);
    }

    @Benchmark
    public Saved editUntilItIsOnTheDisk() {
        pounds++;
        Budget before = saved.budget();
        Line line = before.lines().get(new LineId("line-002500"));
        Budget after = before.with(line.withAmount(YEAR, Money.pounds(pounds)));
        var stamp = new Step.Stamp(saved.revision() + 1, CLOCK.instant(), "bench");
        Step step = Step.edit(before, after, stamp, "Typed", Revision.EDIT).orElseThrow();
        saved = store.append(saved, step.after(), step.revision());
        return saved;
    }

    @TearDown
    public void close() throws IOException {
        store.close();
        Files.delete(Store.file(folder.resolve("place")));
        Files.delete(folder);
    }
}

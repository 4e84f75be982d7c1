package wholeplace.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wholeplace.budget.Budget;
import wholeplace.outlook.Outlook;

/// Every computed figure of a whole place with sixty funds. Wanted as medians: 5,000 lines x 10 years 30 ms, and 8 ms
/// where nothing is to be allocated; 50,000 x 10 200 ms; 5,000 x 30 150 ms. A heap of 200 MB suffices for all of them,
/// budget included (`-Dbench="Outlook -jvmArgs -Xmx200m"`), with more time for collecting garbage.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx600m")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class OutlookBenchmark {
    @Param({"5000x10", "50000x10", "5000x30"})
    private String size = "";

    /// Nothing to allocate, sixty funds, or sixty funds of which those for capital are short, so that schemes borrow.
    @Param({"unfunded", "funded", "borrowing"})
    private String money = "";

    private Budget place = FullPlace.of(1, 5, false, false);

    @Setup
    public void make() {
        String[] sizes = size.split("x", 2);
        place = FullPlace.of(
                Integer.parseInt(sizes[0]),
                Integer.parseInt(sizes[1]),
                !"unfunded".equals(money),
                "borrowing".equals(money));
    }

    @Benchmark
    public Outlook outlook() {
        return Outlook.of(place);
    }
}

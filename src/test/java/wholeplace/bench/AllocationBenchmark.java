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
import wholeplace.finance.allocation.Allocation;
import wholeplace.finance.allocation.LargePlace;
import wholeplace.finance.allocation.Plan;

/// A whole allocation with 60 funds: demands grouped, funded, and cut into pieces for each line. Wanted as medians:
/// 25 ms for 5,000 lines x 10 years, 110 ms for 50,000 x 10, 130 ms for 5,000 x 30.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AllocationBenchmark {
    @Param({"5000x10", "50000x10", "5000x30"})
    private String size = "";

    @Param({"tidy", "random"})
    private String dimensions = "";

    /// What arrives, in percent of what is needed.
    @Param({"102", "95"})
    private int money;

    private Plan plan = LargePlace.plan(1, 1, true, 100, 1);

    @Setup
    public void make() {
        String[] sizes = size.split("x", 2);
        plan = LargePlace.plan(
                Integer.parseInt(sizes[0]), Integer.parseInt(sizes[1]), "tidy".equals(dimensions), money, 7);
    }

    @Benchmark
    public Allocation allocation() {
        return Allocation.of(plan);
    }
}

package wholeplace.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.change.Revision;
import wholeplace.change.Step;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// A process that makes 50 imports and edits, telling the number of each revision once it is called saved, for others
/// to kill.
final class Killed {
    private static final int STEPS = 50;

    private Killed() {}

    /// @param args the store and the seed of the edits
    static void main(String[] args) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(Long.parseLong(args[1]));
        try (Store store = Store.open(Path.of(args[0]))) {
            Saved saved = store.load("Large place");
            IO.println("open");
            for (int i = 0; i < STEPS; i++) {
                saved = step(store, saved, random);
                IO.println(saved.revision());
            }
            // Until somebody ends it.
            IO.readln();
        }
    }

    /// An import of 300 lines, one in five times, or an edit of one amount.
    private static Saved step(Store store, Saved saved, RandomGenerator random) {
        boolean imports = random.nextInt(5) == 0;
        Budget before = saved.budget();
        Budget after = imports ? imported(before, saved.revision()) : edited(before, random);
        Revision.Cause cause = imports ? new Revision.Cause.Imported("towns.xlsx") : Revision.EDIT;
        var stamp = new Step.Stamp(saved.revision() + 1, Instant.now(), "A. Rahman");
        Step step =
                Step.edit(before, after, stamp, "Step " + stamp.number(), cause).orElseThrow();
        return store.append(saved, after, step.revision());
    }

    private static Budget imported(Budget before, long revision) {
        List<Line> lines = IntStream.range(0, 300)
                .mapToObj(i -> new Line(
                                new LineId("import-%d-%d".formatted(revision, i)),
                                "Imported " + i,
                                before.partners().getFirst().id())
                        .withAmount(new FinancialYear(2027), Money.pounds(i)))
                .toList();
        return before.withLines(before.lines().withAll(lines));
    }

    private static Budget edited(Budget before, RandomGenerator random) {
        Line line = before.lines().get(random.nextInt(before.lines().size()));
        return before.with(line.withAmount(new FinancialYear(2028), new Money(random.nextLong(1_000_000_000))));
    }

    /// Starts such a process in a Java of its own.
    static Process start(Path store, long seed) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        store.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// What came of one round.
    ///
    /// @param acknowledged the last revision that was called saved
    /// @param found the last that is there afterwards
    record Round(long acknowledged, long found) {
        boolean isLossless() {
            return found == acknowledged || found == acknowledged + 1;
        }
    }

    /// Starts such a process, kills it at a random moment, and opens what it leaves.
    static Round round(Path file, long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        long before = revision(file);
        Process process = start(file, seed);
        long acknowledged = before;
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            int until = random.nextInt(STEPS);
            String line = told.readLine();
            for (int i = 0; i < until && line != null; i++) {
                acknowledged = number(told.readLine(), acknowledged);
            }
            pause(random.nextInt(30));
            process.toHandle().destroyForcibly(); // Unlike the process's own, this leaves what it told to be read.
            for (line = told.readLine(); line != null; line = told.readLine()) {
                acknowledged = number(line, acknowledged);
            }
        }
        return new Round(acknowledged, revision(file));
    }

    private static long number(@Nullable String line, long before) {
        return line == null ? before : Long.parseLong(line);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The last revision of the store, with its budget and its history checked; makes the store where there is none.
    static long revision(Path file) {
        try (Store store = Store.openOrCreate(file)) {
            return store.budgets().isEmpty()
                    ? store.add(Budgets.large(500, 5), Instant.EPOCH, "A. Rahman", "Created", Revision.EDIT)
                            .revision()
                    : store.load("Large place").revision();
        }
    }
}

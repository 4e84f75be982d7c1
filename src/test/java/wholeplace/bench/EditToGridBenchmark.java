package wholeplace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
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
import wholeplace.budget.Budgets;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.change.Revision;
import wholeplace.desktop.Fx;
import wholeplace.desktop.lines.LinesScreen;
import wholeplace.desktop.theme.Theme;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;
import wholeplace.session.Session;
import wholeplace.store.Store;

/// One amount edited in a budget of 5,000 lines and 10 years, until the grid on the screen shows the new totals: the
/// next frame of the window counts too. Saving goes on beside it. Wanted: under 50 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {
            "-Xmx1g",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"
        })
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class EditToGridBenchmark {
    private static final FinancialYear YEAR = new FinancialYear(2030);

    private Store store;
    private Session session;
    private LinesScreen screen;
    private Scene scene;
    private Path folder;
    private volatile CountDownLatch shown = new CountDownLatch(1);
    private long pounds;

    @Setup
    public void openThePlace() throws IOException {
        folder = Files.createTempDirectory("edit");
        store = Store.create(folder.resolve("place"));
        InstantSource clock = InstantSource.system();
        var saved = store.add(Budgets.large(5_000, 10), clock.instant(), "bench", "Made", Revision.EDIT);
        session = Fx.get(() -> new Session(store, saved, "bench", clock, Platform::runLater));
        screen = Fx.get(() -> new LinesScreen(session, Unit.THOUSANDS, questions -> true));
        scene = Fx.get(() -> new Scene(screen, 990, 900));
        Fx.run(this::show);
        Fx.settle();
    }

    private void show() {
        Theme.dress(scene);
        var window = new Stage();
        window.setScene(scene);
        window.show();
        session.outlook().subscribe(outlook -> {
            screen.show(outlook, Unit.THOUSANDS);
            onceAfterTheNextFrame();
        });
    }

    private void onceAfterTheNextFrame() {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            shown.countDown();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    @Benchmark
    public long editUntilTheGridShowsIt() throws InterruptedException {
        shown = new CountDownLatch(1);
        pounds++;
        Platform.runLater(() -> {
            Line line = session.budget().get().lines().get(new LineId("line-002500"));
            session.edit(budget -> budget.with(line.withAmount(YEAR, Money.pounds(pounds))), "Typed");
        });
        shown.await();
        return pounds;
    }

    @TearDown
    public void close() throws IOException {
        Fx.run(session::close);
        store.close();
        Platform.exit();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

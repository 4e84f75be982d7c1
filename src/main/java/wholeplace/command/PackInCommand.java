package wholeplace.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wholeplace.change.Merge.Side;

@Command(
        name = "pack-in",
        mixinStandardHelpOptions = true,
        description = "Brings a partner's pack in as one revision. What only the partner changed is taken; what both"
                + " changed, and lines that are gone, are listed side by side to be chosen, and nothing is changed"
                + " until then.")
final class PackInCommand implements Callable<Integer> {
    /// At most one of them.
    private static final class Choice {
        @Option(names = "--ours", description = "Keep what the plan says wherever both changed the same.")
        private boolean ours;

        @Option(names = "--theirs", description = "Take what the pack says wherever both changed the same.")
        private boolean theirs;

        @Option(names = "--list", description = "List changes and conflicts, and change nothing.")
        private boolean list;
    }

    @Mixin
    private StoreOptions options = new StoreOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "The pack as it came back (.xlsx or .ods).")
    private Path file = Path.of("");

    @ArgGroup
    private Choice choice = new Choice();

    @Option(
            names = "--skip-problems",
            description = "Take the cells that can be read and leave the others as they are.")
    private boolean skipProblems;

    @Option(names = "--dry-run", description = "Say what would happen, and change nothing.")
    private boolean dryRun;

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    PackInCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        var bringing = new Bringing(options, file, skipProblems, dryRun || choice.list, printed, clock, who);
        return new PackIntake(bringing, side()).run();
    }

    private Optional<Side> side() {
        if (choice.ours) {
            return Optional.of(Side.OURS);
        }
        return choice.theirs ? Optional.of(Side.THEIRS) : Optional.empty();
    }
}

package wholeplace.command;

import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wholeplace.store.Store;

@Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes the last change back, as a new revision.")
final class UndoCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions options = new StoreOptions();

    @Mixin
    private Printed printed = new Printed();

    private final Clock clock;
    private final String who;

    UndoCommand(Clock clock, String who) {
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(options.path)) {
            new Steps(store, options.load(store), clock, who).undo(printed);
        }
        return ExitCode.DONE;
    }
}

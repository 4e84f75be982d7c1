package wholeplace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Kills a process that imports and edits, at random moments, as often as is asked for, and tells what was lost:
/// `java -cp ... wholeplace.store.KillRounds 60`.
final class KillRounds {
    private static final int USUAL_ROUNDS = 60;

    private KillRounds() {}

    static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? USUAL_ROUNDS : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("kill-rounds");
        int lost = 0;
        long acknowledged = 0;
        for (int i = 0; i < rounds; i++) {
            // A store of its own every tenth round, so that both young and old ones are killed.
            Path file = folder.resolve("place-%d.mv.db".formatted(i / 10));
            long before = Killed.revision(file);
            Killed.Round round = Killed.round(file, i);
            acknowledged += round.acknowledged() - before;
            if (!round.isLossless()) {
                lost++;
                IO.println("Round %d: %s".formatted(i, round));
            }
        }
        IO.println("%d rounds, %d revisions called saved, %d rounds with a loss".formatted(rounds, acknowledged, lost));
        if (lost > 0) {
            System.exit(1);
        }
    }
}

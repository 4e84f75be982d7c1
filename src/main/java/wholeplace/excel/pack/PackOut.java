package wholeplace.excel.pack;

import java.nio.file.Path;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityKind;
import wholeplace.excel.Progress;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.Steps;
import wholeplace.excel.export.Target;

/// Makes a partner's pack (.xlsx).
public final class PackOut {
    private PackOut() {}

    /// What was written and read back as it was.
    public record Made(Path file, Pack pack, int lines, int funds, int assumptions) {}

    /// Writes the pack beside the target, reads it back, and only where that finds every row and nothing changed puts
    /// it in the target's place. Off the UI thread.
    ///
    /// @throws wholeplace.excel.importing.ImportRefused where the budget has no such partner
    /// @throws NotWritten with a sentence; what stood at the target is as it was
    /// @throws java.util.concurrent.CancellationException where the progress says stop; the target is as it was
    public static Made write(Budget budget, PackRequest request, Path target, Stamp stamp, Progress progress) {
        Pack pack = Share.of(budget, request, stamp);
        long rows = pack.began().stream()
                .mapToLong(kept -> 1 + kept.fields().size())
                .sum();
        var steps = new Steps(progress, rows);
        return Target.of(target).replace(temporary -> {
            temporary.write(out -> {
                PackBook.write(pack, out, steps);
                return pack;
            });
            requireSame(pack, PackIn.read(temporary.path(), progress), target);
            return new Made(
                    target,
                    pack,
                    count(pack, EntityKind.LINE),
                    count(pack, EntityKind.FUND),
                    count(pack, EntityKind.INDEX));
        });
    }

    private static void requireSame(Pack pack, PackReturn read, Path target) {
        boolean same = read.pack().began().equals(pack.began())
                && read.pack().about().equals(pack.about())
                && read.changes().isEmpty()
                && read.problems().isEmpty();
        if (!same) {
            throw new NotWritten(
                    "\"%s\" was written, but does not read back as the plan has it: %s. Nothing is left of it. Send the budget to the makers of Wholeplace."
                            .formatted(target.getFileName(), List.of(read.changes(), read.problems())));
        }
    }

    private static int count(Pack pack, EntityKind kind) {
        return pack.began(kind).size();
    }
}

package wholeplace.outlook.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Line;

/// One line in two plans, and what touches it: its own edit, and the index and the scheme it has in each.
final class LineGame {
    /// In mixtures: the line as the second plan has it, changed indices, changed schemes.
    static final int EDIT = 1;

    static final int INDEX = 2;
    static final int SCHEME = 4;
    static final int MIXTURES = 8;

    /// What changed of the index and of the scheme that a line has in one plan.
    record Touch(@Nullable Cause index, @Nullable Cause scheme) {
        static final Touch NONE = new Touch(null, null);
    }

    /// As the first plan has it; null where it does not.
    private final @Nullable Line before;

    /// As the second plan has it; null where it does not.
    private final @Nullable Line after;

    /// Its own change; null where it is the same in both.
    private final @Nullable Cause edit;

    private final Touch first;
    private final Touch second;

    /// What it adds by mixture and year, as far as computed.
    private final long[][] pence = new long[MIXTURES][];

    /// @param nothing what it adds until something else is computed
    LineGame(
            @Nullable Line before,
            @Nullable Line after,
            @Nullable Cause edit,
            Touch first,
            Touch second,
            long[] nothing) {
        this.before = before;
        this.after = after;
        this.edit = edit;
        this.first = first;
        this.second = second;
        Arrays.fill(pence, nothing);
    }

    void put(int mixture, long[] computed) {
        pence[mixture] = computed;
    }

    boolean isTouched() {
        return edit != null || !first.equals(Touch.NONE);
    }

    /// The line of a mixture, where it has one that the mixture makes a difference to.
    @Nullable
    Line in(int mixture) {
        boolean edited = (mixture & EDIT) != 0;
        Touch touch = edited ? second : first;
        boolean idle = (edited && edit == null)
                || ((mixture & INDEX) != 0 && touch.index == null)
                || ((mixture & SCHEME) != 0 && touch.scheme == null);
        return idle ? null : edited ? after : before;
    }

    void into(Tally tally) {
        List<Cause> causes = Stream.of(edit, first.index, first.scheme, second.index, second.scheme)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        long[][] mixtures = new long[1 << causes.size()][];
        Arrays.setAll(mixtures, set -> pence[mixture(causes, set)]);
        tally.add(causes, mixtures);
    }

    private int mixture(List<Cause> causes, int set) {
        boolean edited = has(causes, set, edit);
        Touch touch = edited ? second : first;
        return (edited ? EDIT : 0)
                | (has(causes, set, touch.index) ? INDEX : 0)
                | (has(causes, set, touch.scheme) ? SCHEME : 0);
    }

    private static boolean has(List<Cause> causes, int set, @Nullable Cause cause) {
        return cause != null && (set >> causes.indexOf(cause) & 1) != 0;
    }
}

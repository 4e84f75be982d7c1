package wholeplace.outlook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.Line;
import wholeplace.budget.PriceBase;
import wholeplace.budget.Roster;
import wholeplace.budget.Rosters;
import wholeplace.budget.Scheme;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;
import wholeplace.outlook.scenario.LineGame.Touch;

/// What lines add to the difference of two plans. Lines are computed in at most eight goes, one for each mixture of
/// edited lines, changed indices and changed schemes, and only those that the mixture concerns.
final class LineGames {
    private final Pair plans;
    private final Predicate<Line> counts;
    private final Map<EntityId, Cause> indices;
    private final Map<EntityId, Cause> schemes;
    private final long[] nothing;
    private final List<LineGame> games = new ArrayList<>();

    private LineGames(Pair plans, Predicate<Line> counts) {
        this.plans = plans;
        this.counts = counts;
        this.indices = causes(plans.changed(Index.class));
        this.schemes = causes(plans.changed(Scheme.class));
        this.nothing = new long[plans.years().count()];
    }

    private static Map<EntityId, Cause> causes(List<? extends Entity> changed) {
        Map<EntityId, Cause> causes = new HashMap<>();
        changed.forEach(entity -> causes.put(entity.id(), Cause.of(entity)));
        return causes;
    }

    /// Adds what the lines that count do to net spend.
    static void into(Tally tally, Pair plans, Predicate<Line> counts) {
        var lines = new LineGames(plans, counts);
        lines.gather();
        for (int mixture = 0; mixture < LineGame.MIXTURES; mixture++) {
            lines.compute(mixture);
        }
        lines.games.forEach(game -> game.into(tally));
    }

    /// Both plans have their lines in the order of their ids: one walk finds every line that something touches.
    private void gather() {
        Roster<Line> before = plans.before().lines();
        Roster<Line> after = plans.after().lines();
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            int order = order(before, b, after, a);
            Line was = order <= 0 ? before.get(b++) : null;
            Line is = order >= 0 ? after.get(a++) : null;
            see(was, is);
        }
    }

    private static int order(Roster<Line> before, int b, Roster<Line> after, int a) {
        if (b == before.size()) {
            return 1;
        }
        if (a == after.size()) {
            return -1;
        }
        return before.get(b).id().value().compareTo(after.get(a).id().value());
    }

    private void see(@Nullable Line was, @Nullable Line is) {
        var game = new LineGame(was, is, edit(was, is), touch(was), touch(is), nothing);
        if (game.isTouched()) {
            games.add(game);
        }
    }

    private static @Nullable Cause edit(@Nullable Line was, @Nullable Line is) {
        if (was == null) {
            return is == null ? null : Cause.lines(is, "added");
        }
        if (is == null) {
            return Cause.lines(was, "removed");
        }
        return was.equals(is) ? null : Cause.lines(is, "changed");
    }

    private Touch touch(@Nullable Line line) {
        if (line == null) {
            return Touch.NONE;
        }
        Cause index = line.growth() instanceof Growth.Indexed indexed ? indices.get(indexed.index()) : null;
        Cause scheme = line.scheme() == null ? null : schemes.get(line.scheme());
        return index == null && scheme == null ? Touch.NONE : new Touch(index, scheme);
    }

    private void compute(int mixture) {
        List<LineGame> concerned = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (LineGame game : games) {
            Line line = game.in(mixture);
            if (line != null && counts.test(line)) {
                concerned.add(game);
                lines.add(line);
            }
        }
        if (!lines.isEmpty()) {
            List<LineOutlook> computed = computed(mixture, lines);
            for (int i = 0; i < computed.size(); i++) {
                concerned.get(i).put(mixture, net(computed.get(i)));
            }
        }
    }

    /// In the order of their ids, which is the order of `lines`.
    private List<LineOutlook> computed(int mixture, List<Line> lines) {
        Rosters frame = plans.frame((mixture & LineGame.INDEX) != 0, (mixture & LineGame.SCHEME) != 0);
        var mixed = new Budget(plans.after().name(), plans.years(), PriceBase.STANDARD, frame.with(Line.class, lines));
        return Lines.of(mixed).all();
    }

    private long[] net(LineOutlook line) {
        long[] pence = new long[nothing.length];
        line.counted().addTo(pence, plans.years().first(), line.line().direction() != Direction.EXPENDITURE);
        return pence;
    }
}

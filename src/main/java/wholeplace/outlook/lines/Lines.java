package wholeplace.outlook.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Recurrence;
import wholeplace.money.Profile;

/// All lines of a budget as the plan counts them.
public final class Lines {
    private final Budget budget;

    /// The budget's lines in its order, and after them the others.
    private final List<LineOutlook> all;

    private Lines(Budget budget, List<LineOutlook> all) {
        this.budget = budget;
        this.all = all;
    }

    public static Lines of(Budget budget) {
        var growing = new Growing(budget);
        var moving = new Moving(budget);
        List<LineOutlook> all = new ArrayList<>(budget.lines().size());
        for (Line line : budget.lines()) {
            all.add(moving.counted(line, grown(growing, line)));
        }
        return new Lines(budget, List.copyOf(all));
    }

    /// These and others, such as what the borrowing of schemes costs.
    public Lines with(Collection<LineOutlook> more) {
        List<LineOutlook> together = new ArrayList<>(all);
        together.addAll(more);
        return new Lines(budget, List.copyOf(together));
    }

    private static Growing.Grown grown(Growing growing, Line line) {
        return line.recurrence() == Recurrence.ONE_OFF
                ? new Growing.Grown(line.amounts(), null)
                : growing.grown(line.name(), line.growth(), line.base(), line.amounts());
    }

    /// In the order of the budget's lines.
    public List<LineOutlook> all() {
        return all;
    }

    public Optional<LineOutlook> find(LineId id) {
        int own = budget.lines().position(id);
        if (own >= 0) {
            return Optional.of(all.get(own));
        }
        return all.subList(budget.lines().size(), all.size()).stream()
                .filter(line -> line.line().id().equals(id))
                .findFirst();
    }

    /// Net spend on revenue, with an amount for every year of the plan.
    public Profile revenue() {
        return sums().revenue();
    }

    /// Net spend on capital, with an amount for every year of the plan.
    public Profile capital() {
        return sums().capital();
    }

    private Sums sums() {
        var sums = new Sums(budget.years());
        all.forEach(sums::add);
        return sums;
    }

    /// The lines in parts, in the order of their names; every line is in one.
    public List<Part> by(Dimension dimension) {
        Map<String, Sums> sums = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(name -> name));
        for (LineOutlook line : all) {
            sums.computeIfAbsent(dimension.part(line.line(), budget), name -> new Sums(budget.years()))
                    .add(line);
        }
        List<Part> parts = new ArrayList<>();
        sums.forEach((name, sum) -> parts.add(sum.part(name)));
        return parts;
    }
}

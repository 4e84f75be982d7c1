package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.LineUse;
import wholeplace.budget.PartnerId;
import wholeplace.budget.Reserve;
import wholeplace.budget.SpendClass;
import wholeplace.finance.allocation.Demands;
import wholeplace.finance.allocation.Kind;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.outlook.lines.LineOutlook;

/// Everything in a budget that needs money, and its amounts as demands on the pots.
final class Needs {
    /// No id of a line begins so.
    private static final String MADE = "~";

    private final List<Need> all = new ArrayList<>();
    private final Budget budget;

    Needs(Budget budget, List<LineOutlook> lines, List<Pot> pots, List<LineOutlook> financing) {
        this.budget = budget;
        lines.forEach(line -> all.add(new Need(line.line().id().value(), Need.Kind.LINE, line)));
        financing.forEach(line -> all.add(new Need(MADE + line.line().id(), Need.Kind.FINANCING, line)));
        budget.reserves().forEach(this::toReserve);
        pots.stream().filter(pot -> !pot.owed().isEmpty()).forEach(this::deficit);
    }

    List<Need> all() {
        return all;
    }

    private void toReserve(Reserve reserve) {
        Profile contributions =
                reserve.movements().where(entry -> entry.amount().pence() > 0);
        if (!contributions.isEmpty()) {
            Line line = line("to." + reserve.id(), "To " + reserve.name(), reserve.partner())
                    .withRole(LineRole.TO_RESERVES);
            all.add(new Need(
                    MADE + "to " + reserve.id(), Need.Kind.TO_RESERVE, new LineOutlook(line, contributions, null)));
        }
    }

    private void deficit(Pot pot) {
        Line line = line("deficit." + pot.id(), "Deficit of " + pot.name(), pot.holder());
        all.add(new Need(MADE + "deficit " + pot.id(), Need.Kind.DEFICIT, new LineOutlook(line, pot.owed(), null)));
    }

    /// What must be paid before anything else.
    private static Line line(String id, String name, PartnerId partner) {
        String fits = id.substring(0, Math.min(id.length(), 64));
        return new Line(new LineId(fits), name, partner).withPriority(1);
    }

    /// What each need costs in each year, with the pots that may pay. `firsts` takes for each need the number of its
    /// first demand, and after the last need the number of demands.
    Demands demands(Masks masks, Rules rules, int pots, int[] firsts) {
        boolean[] mayTransform = new boolean[budget.years().count()];
        for (int year = 0; year < mayTransform.length; year++) {
            mayTransform[year] = rules.mayTransform(budget.years().first().plus(year));
        }
        var demands = new Demands(
                mayTransform.length, pots, all.stream().map(Need::id).toList());
        for (int need = 0; need < all.size(); need++) {
            firsts[need] = demands.size();
            add(need, masks, mayTransform, demands);
        }
        firsts[all.size()] = demands.size();
        return demands;
    }

    private void add(int need, Masks masks, boolean[] mayTransform, Demands demands) {
        LineOutlook outlook = all.get(need).outlook();
        Line line = outlook.line();
        long[] mask = masks.of(line, false);
        long[] transforming = line.use() == LineUse.TRANSFORMATION ? masks.of(line, true) : mask;
        boolean spends = line.direction() == Direction.EXPENDITURE;
        FinancialYear first = budget.years().first();
        long[] pence = outlook.counted().pence(first, mayTransform.length);
        for (int year = 0; year < pence.length; year++) {
            long costs = spends ? pence[year] : -pence[year];
            if (costs > 0) {
                demands.add(need, year, kind(line), mayTransform[year] ? transforming : mask, costs, line.priority());
            }
        }
    }

    private static Kind kind(Line line) {
        if (line.spendClass() == SpendClass.CAPITAL) {
            return Kind.CAPITAL;
        }
        return line.use() == LineUse.ADMINISTRATION ? Kind.ADMINISTRATION : Kind.REVENUE;
    }
}

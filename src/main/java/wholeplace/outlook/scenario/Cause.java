package wholeplace.outlook.scenario;

import java.util.Comparator;
import wholeplace.budget.Entity;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Line;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;

/// Why a figure differs between two plans: one assumption that changed, or the lines of one group that were added,
/// removed or changed.
///
/// @param key what tells it from others of its kind: an entity's id, and of lines the group and what became of them
/// @param words `Index "Pay"`, `Savings: lines changed`
public record Cause(Kind kind, String key, String words) implements Comparable<Cause> {
    private static final Comparator<Cause> ORDER =
            Comparator.comparing(Cause::kind).thenComparing(Cause::key);

    /// In the order in which bridges show them where they are alike otherwise.
    public enum Kind {
        INDEX,
        COUNCIL_TAX,
        FUND,
        RESERVE,
        SCHEME,
        TREASURY,
        POOL,
        LINES,
        /// What the rules let the money pay for.
        RULES
    }

    /// What is left once every assumption has its piece.
    public static final Cause RULES = new Cause(Kind.RULES, "", "What the rules let the money pay for");

    static Cause of(Kind kind, Entity entity) {
        return new Cause(kind, entity.id().value(), entity.title());
    }

    static Cause of(Entity entity) {
        return of(Kind.valueOf(EntityKind.of(entity).name()), entity);
    }

    /// One of the things that are set of an entity, where they count apart.
    Cause part(String part) {
        return new Cause(kind, key + " " + part, words + ": " + part);
    }

    /// @param what added, removed or changed
    static Cause lines(Line line, String what) {
        String group = group(line);
        return new Cause(Kind.LINES, group + " " + what, group + ": lines " + what);
    }

    private static String group(Line line) {
        return switch (line.direction()) {
            case SAVING -> "Savings";
            case INCOME -> line.spendClass() == SpendClass.CAPITAL ? "Capital income" : "Income";
            case EXPENDITURE -> line.spendClass() == SpendClass.CAPITAL ? "Capital spending" : revenue(line);
        };
    }

    private static String revenue(Line line) {
        return switch (line.role()) {
            case BASE -> line.recurrence() == Recurrence.ONE_OFF ? "One-off spending" : "Base spending";
            case PRESSURE -> "Pressures";
            case GROWTH_BID -> "Growth bids";
            case DEMAND, CONTINGENCY, CAPITAL_FINANCING, TO_RESERVES ->
                line.role().words();
        };
    }

    @Override
    public int compareTo(Cause other) {
        return ORDER.compare(this, other);
    }
}

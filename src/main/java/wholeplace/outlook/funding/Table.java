package wholeplace.outlook.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.FundKind;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.finance.allocation.Pieces;
import wholeplace.money.Profile;
import wholeplace.outlook.capital.Borrowed;

/// What was paid and what was not, added up by spender and pot in one pass over the pieces.
final class Table {
    /// Who spends: a partner, in a class, inside or outside a pool.
    record Spender(
            PartnerId partner,
            SpendClass spendClass,
            @Nullable Object pool) {}

    private final PlanYears years;

    /// For each spender the pence that each pot pays in each year, and last what stays unfunded.
    private final Map<Spender, long[][]> bySpender = new HashMap<>();

    private final Solved solved;

    Table(Solved solved, PlanYears years) {
        this.solved = solved;
        this.years = years;
        for (int need = 0; need < solved.needs.size(); need++) {
            Need one = solved.needs.get(need);
            var spender = new Spender(
                    one.line().partner(), one.line().spendClass(), one.line().pool());
            long[][] row = bySpender.computeIfAbsent(spender, s -> new long[solved.pots.size() + 1][]);
            add(need, row);
        }
    }

    private void add(int need, long[][] row) {
        Pieces pieces = solved.allocation.pieces();
        int unfunded = solved.pots.size();
        for (int demand = solved.firsts[need]; demand < solved.firsts[need + 1]; demand++) {
            int year = solved.demands.year(demand);
            for (int piece = pieces.first(demand); piece < pieces.end(demand); piece++) {
                add(row, pieces.purse(piece), year, pieces.pence(piece));
            }
            add(row, unfunded, year, solved.allocation.unfunded(demand).pence());
        }
    }

    private void add(long[][] row, int column, int year, long pence) {
        if (pence != 0) {
            if (row[column] == null) {
                row[column] = new long[years.count()];
            }
            row[column][year] = Math.addExact(row[column][year], pence);
        }
    }

    Profile paid(BiPredicate<Spender, Pot> which) {
        long[] sums = new long[years.count()];
        bySpender.forEach((spender, row) -> {
            for (int pot = 0; pot < solved.pots.size(); pot++) {
                if (row[pot] != null && which.test(spender, solved.pots.get(pot))) {
                    add(sums, row[pot]);
                }
            }
        });
        return Profile.ofPence(years.first(), sums);
    }

    Profile unfunded(Predicate<Spender> which) {
        long[] sums = new long[years.count()];
        bySpender.forEach((spender, row) -> {
            long[] unfunded = row[solved.pots.size()];
            if (unfunded != null && which.test(spender)) {
                add(sums, unfunded);
            }
        });
        return Profile.ofPence(years.first(), sums);
    }

    private static void add(long[] sums, long[] more) {
        for (int year = 0; year < sums.length; year++) {
            sums[year] = Math.addExact(sums[year], more[year]);
        }
    }

    /// What borrowing pays for each scheme that borrows, by year: for its capital, or by direction for whatever it may.
    Borrowed borrowed() {
        return new Borrowed(borrowed(FundKind.BORROWING), borrowed(FundKind.CAPITALISATION_DIRECTION));
    }

    private Map<SchemeId, Profile> borrowed(FundKind kind) {
        Map<SchemeId, Profile> profiles = new HashMap<>();
        if (solved.pots.stream().noneMatch(pot -> pot.kind() == kind)) {
            return profiles;
        }
        for (int need = 0; need < solved.needs.size(); need++) {
            SchemeId scheme = solved.needs.get(need).line().scheme();
            long[] sums = new long[years.count()];
            if (scheme != null && borrow(need, kind, sums)) {
                profiles.merge(scheme, Profile.ofPence(years.first(), sums), Profile::plus);
            }
        }
        return profiles;
    }

    /// Adds up what money of a kind pays for a need; says whether it is anything.
    private boolean borrow(int need, FundKind kind, long[] sums) {
        boolean any = false;
        Pieces pieces = solved.allocation.pieces();
        for (int demand = solved.firsts[need]; demand < solved.firsts[need + 1]; demand++) {
            for (int piece = pieces.first(demand); piece < pieces.end(demand); piece++) {
                if (solved.pots.get(pieces.purse(piece)).kind() == kind) {
                    int year = solved.demands.year(demand);
                    sums[year] = Math.addExact(sums[year], pieces.pence(piece));
                    any = true;
                }
            }
        }
        return any;
    }
}

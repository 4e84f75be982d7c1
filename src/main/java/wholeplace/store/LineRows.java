package wholeplace.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Growth;
import wholeplace.budget.Line;
import wholeplace.budget.Origin;
import wholeplace.change.Change;
import wholeplace.change.Fields;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;

/// Writes the lines of one budget: of an edited one only the amounts that were edited, and the rest where some of the
/// rest was edited.
final class LineRows {
    private static final String INSERT = """
            INSERT INTO budget_line (reference, name, partner, service, theme, place, spend_class, direction,
                recurrence, growth, growth_index, notes, origin_source, origin_row, origin_fingerprint, budget, id, number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE budget_line SET reference = ?, name = ?, partner = ?, service = ?, theme = ?, place = ?,
                spend_class = ?, direction = ?, recurrence = ?, growth = ?, growth_index = ?, notes = ?,
                origin_source = ?, origin_row = ?, origin_fingerprint = ?
            WHERE budget = ? AND id = ?""";
    private static final String INSERT_PLAN = """
            INSERT INTO line_plan (outcome, role, line_use, base_pence, delivery, priority, scheme, pool, budget, line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DELETE_PLAN = "DELETE FROM line_plan WHERE budget = ? AND line = ?";
    private static final String DELETE = "DELETE FROM budget_line WHERE budget = ? AND id = ?";
    private static final String INSERT_AMOUNT =
            "INSERT INTO line_amount (number, line, start_year, pence) VALUES (?, ?, ?, ?)";
    private static final String ADD_AMOUNT = """
            INSERT INTO line_amount (number, line, start_year, pence)
            SELECT number * 10000 + CAST(? AS INTEGER), number, CAST(? AS INTEGER), CAST(? AS BIGINT)
            FROM budget_line WHERE budget = ? AND id = ?""";
    private static final String UPDATE_AMOUNT = """
            UPDATE line_amount SET pence = ?
            WHERE number = (SELECT number * 10000 + CAST(? AS INTEGER) FROM budget_line WHERE budget = ? AND id = ?)""";
    private static final String DELETE_AMOUNT = """
            DELETE FROM line_amount
            WHERE number = (SELECT number * 10000 + CAST(? AS INTEGER) FROM budget_line WHERE budget = ? AND id = ?)""";
    private static final String DELETE_AMOUNTS = """
            DELETE FROM line_amount WHERE line = (SELECT number FROM budget_line WHERE budget = ? AND id = ?)""";

    private final Statements to;
    private final long budget;
    private final Numbers numbers;

    LineRows(Statements to, long budget, Numbers numbers) {
        this.to = to;
        this.budget = budget;
        this.numbers = numbers;
    }

    void insert(Line line) throws SQLException {
        long number = numbers.next();
        to.add(INSERT, values(line, number));
        plan(line);
        for (Profile.Entry entry : line.amounts()) {
            int year = entry.year().start();
            to.add(
                    INSERT_AMOUNT,
                    number * 10_000 + year,
                    number,
                    year,
                    entry.amount().pence());
        }
    }

    void update(Line line, List<Change> made) throws SQLException {
        boolean beside = false;
        for (Change change : made) {
            if (change instanceof Change.Edited edited) {
                Optional<FinancialYear> year = Fields.yearOfAmount(edited.field());
                if (year.isPresent()) {
                    amount(line, year.get(), edited);
                } else {
                    beside = true;
                }
            }
        }
        if (beside) {
            to.add(UPDATE, values(line));
            to.add(DELETE_PLAN, budget, line.id().value());
            plan(line);
        }
    }

    private void amount(Line line, FinancialYear year, Change.Edited edited) throws SQLException {
        String id = line.id().value();
        long pence = line.amounts().amount(year).pence();
        if (edited.after() == null) {
            to.add(DELETE_AMOUNT, year.start(), budget, id);
        } else if (edited.before() == null) {
            to.add(ADD_AMOUNT, year.start(), year.start(), pence, budget, id);
        } else {
            to.add(UPDATE_AMOUNT, pence, year.start(), budget, id);
        }
    }

    void delete(String id) throws SQLException {
        to.add(DELETE_AMOUNTS, budget, id);
        to.add(DELETE_PLAN, budget, id);
        to.add(DELETE, budget, id);
    }

    private void plan(Line line) throws SQLException {
        var plan = LinePlan.of(line);
        if (!plan.equals(LinePlan.USUAL)) {
            to.add(
                    INSERT_PLAN,
                    plan.outcome(),
                    Words.of(plan.role()),
                    Words.of(plan.use()),
                    plan.base() == null ? null : plan.base().pence(),
                    plan.delivery().fraction(),
                    plan.priority(),
                    plan.scheme() == null ? null : plan.scheme().value(),
                    plan.pool() == null ? null : plan.pool().value(),
                    budget,
                    line.id().value());
        }
    }

    private @Nullable Object[] values(Line line, Object... more) {
        Growth growth = line.growth();
        Origin origin = line.origin();
        @Nullable
        Object[] values = {
            line.reference(),
            line.name(),
            line.partner().value(),
            line.service(),
            line.theme(),
            line.place(),
            Words.of(line.spendClass()),
            Words.of(line.direction()),
            Words.of(line.recurrence()),
            word(growth),
            growth instanceof Growth.Indexed indexed ? indexed.index().value() : null,
            line.notes(),
            origin == null ? null : origin.source().value(),
            origin == null ? null : origin.row(),
            origin == null ? null : origin.fingerprint(),
            budget,
            line.id().value()
        };
        @Nullable Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }

    private static String word(Growth growth) {
        return switch (growth) {
            case Growth.Typed t -> "typed";
            case Growth.Flat f -> "flat";
            case Growth.Changes c -> "changes";
            case Growth.Indexed i -> "indexed";
        };
    }
}

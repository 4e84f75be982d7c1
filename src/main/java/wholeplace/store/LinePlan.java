package wholeplace.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Line;
import wholeplace.budget.LineRole;
import wholeplace.budget.LineUse;
import wholeplace.budget.PoolId;
import wholeplace.budget.SchemeId;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// What a line says of its part in the plan, in a row of its own where that is not [#USUAL].
record LinePlan(
        String outcome,
        LineRole role,
        LineUse use,
        @Nullable Money base,
        Rate delivery,
        int priority,
        @Nullable SchemeId scheme,
        @Nullable PoolId pool) {
    static final LinePlan USUAL =
            new LinePlan("", LineRole.BASE, LineUse.ORDINARY, null, Rate.ONE, Line.USUAL_PRIORITY, null, null);
    static final String SELECT =
            "SELECT line, outcome, role, line_use, base_pence, delivery, priority, scheme, pool FROM line_plan WHERE budget = ?";

    static LinePlan of(Line line) {
        return new LinePlan(
                line.outcome(),
                line.role(),
                line.use(),
                line.base(),
                line.delivery(),
                line.priority(),
                line.scheme(),
                line.pool());
    }

    /// What a row of [#SELECT] says.
    static LinePlan read(ResultSet row) throws SQLException {
        long pence = row.getLong(5);
        Money base = row.wasNull() ? null : new Money(pence);
        String scheme = row.getString(8);
        String pool = row.getString(9);
        return new LinePlan(
                row.getString(2),
                Words.choice(LineRole.class, row.getString(3)),
                Words.choice(LineUse.class, row.getString(4)),
                base,
                new Rate(row.getBigDecimal(6)),
                row.getInt(7),
                scheme == null ? null : new SchemeId(scheme),
                pool == null ? null : new PoolId(pool));
    }
}

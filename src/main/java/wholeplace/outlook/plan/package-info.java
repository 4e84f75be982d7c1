/// The medium-term plan: for each partner its net revenue budget step by step, the funding it has, and the gap.
///
/// Decision: the plan is worked out from lines, not beside them. Each line says by its role, direction, recurrence and
/// growth which step of the plan its change from year to year belongs to, so that every figure of the plan can be
/// followed down to lines, and the plan cannot say anything else than the budget does.
@NullMarked
package wholeplace.outlook.plan;

import org.jspecify.annotations.NullMarked;

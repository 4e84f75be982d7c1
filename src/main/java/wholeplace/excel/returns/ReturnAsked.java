package wholeplace.excel.returns;

import java.util.Optional;
import wholeplace.budget.SpendClass;

/// What somebody says of a return before it is read in.
///
/// @param partner whose lines its rows are; the place itself where nobody is named
/// @param onlyPlanYears leave amounts of years outside the plan out instead of refusing the return
/// @param spendClass of new lines whose row does not say it
public record ReturnAsked(Optional<String> partner, boolean onlyPlanYears, Optional<SpendClass> spendClass) {
    public static final ReturnAsked NOTHING = new ReturnAsked(Optional.empty(), false, Optional.empty());
}

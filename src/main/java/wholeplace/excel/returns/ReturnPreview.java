package wholeplace.excel.returns;

import java.util.List;
import java.util.SortedMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.change.Change;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Return;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// What reading a return in would do, before anything is done.
///
/// @param placed every row that goes somewhere
/// @param totals of what is placed, by year
/// @param left sentences on what of the return goes nowhere, and why
/// @param unread cells that could not be read: their rows go nowhere
/// @param newPartners whom the plan did not have
/// @param after the plan with what could be placed
/// @param changes what turns the plan into `after`; none where all of it is there already
public record ReturnPreview(
        Return read,
        List<Placed> placed,
        SortedMap<FinancialYear, Money> totals,
        List<String> left,
        List<Finding> unread,
        List<Partner> newPartners,
        Budget after,
        List<Change> changes) {
    public ReturnPreview {
        placed = List.copyOf(placed);
        left = List.copyOf(left);
        unread = List.copyOf(unread);
        newPartners = List.copyOf(newPartners);
        changes = List.copyOf(changes);
    }

    /// Whether every cell could be read.
    public boolean isClean() {
        return unread.isEmpty();
    }

    /// Amounts of the placed rows, as many as cells.
    public int amounts() {
        return placed.stream().mapToInt(each -> each.row().within().size()).sum();
    }
}

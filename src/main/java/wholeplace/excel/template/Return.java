package wholeplace.excel.template;

import java.util.List;

/// A filled return as it was read.
///
/// @param amounts leaf amounts only, in the order of the sheet
/// @param memos amounts that are in no total: how much is committed, for one
/// @param tallies one for each table that has amounts or states a total other than nought
/// @param findings cells that hold no amount although one is needed
public record Return(
        String binding,
        List<ReturnAmount> amounts,
        List<ReturnAmount> memos,
        List<Tally> tallies,
        List<Finding> findings) {
    /// Whether every cell could be read and every total is what it adds up to.
    public boolean isClean() {
        return findings.isEmpty()
                && tallies.stream().allMatch(tally -> tally.differences().isEmpty());
    }
}

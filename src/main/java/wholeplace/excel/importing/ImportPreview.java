package wholeplace.excel.importing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.budget.SpendClass;
import wholeplace.change.Change;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// What an import would do, before anything is done.
///
/// @param rowsRead rows below the headings that hold anything
/// @param rowsImported those that are lines
/// @param amountsImported figures; noughts among them, but for those of `noughts`
/// @param linesImported lines that they belong to: of one row many where each amount is a line of its own, of many rows
///     one where each says another year
/// @param noughts cells that say nought and make no line, where each amount is a line of its own
/// @param totals of what is imported, as the sheet states it, with income and expenditure alike
/// @param byClass the same totals, revenue and capital apart
/// @param newPartners whom the budget did not have, with a kind guessed from their names
/// @param spellings of services, themes and places that were unified, and the spelling taken
/// @param lookAlikes rows that become new lines beside ones that say the same reference, name, partner and class
/// @param after the budget with the lines that could be read
/// @param changes what turns the budget into `after`; none where everything is in it already
public record ImportPreview(
        ImportChoices choices,
        int rowsRead,
        int rowsImported,
        int amountsImported,
        int linesImported,
        int noughts,
        SortedMap<FinancialYear, Money> totals,
        Map<SpendClass, SortedMap<FinancialYear, Money>> byClass,
        List<Findings.ControlTotal> controlTotals,
        Findings findings,
        List<Partner> newPartners,
        Map<String, String> spellings,
        List<Integer> lookAlikes,
        Budget after,
        List<Change> changes) {
    /// Whether every cell could be read.
    public boolean isClean() {
        return findings.problems().isEmpty();
    }
}

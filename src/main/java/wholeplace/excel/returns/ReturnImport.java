package wholeplace.excel.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wholeplace.budget.Budget;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.importing.Stamp;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Return;
import wholeplace.excel.template.ReturnAmount;
import wholeplace.excel.template.ReturnReader;
import wholeplace.excel.template.Template;

/// Reads a filled return into a plan.
public final class ReturnImport {
    private ReturnImport() {}

    /// What reading the return in would do to the budget. Rows with a cell that cannot be read are left out of it, and
    /// named; totals are compared and memo rows left out by [ReturnReader].
    ///
    /// @throws ImportRefused where the return has no amounts, or has amounts of years outside the plan and nobody said
    ///     that they may be left out
    /// @throws wholeplace.excel.template.BindingRefused where a table of the template is not there
    public static ReturnPreview preview(Template template, Budget budget, ReturnAsked asked, Stamp stamp) {
        Return read = ReturnReader.read(template);
        List<ReturnRow> rows = ReturnRow.of(read.amounts());
        List<Finding> unread = unread(read);
        if (rows.isEmpty() && unread.isEmpty()) {
            throw new ImportRefused(
                    "\"%s\" is the template \"%s\" without any amounts. Choose the one that was filled in, or fill this one from the plan."
                            .formatted(stamp.file(), read.binding()));
        }
        var outside = OutsideThePlan.of(rows, budget.years());
        boolean none =
                rows.stream().flatMap(row -> row.byYear().years().stream()).noneMatch(budget.years()::contains);
        if (!asked.onlyPlanYears() || none) {
            outside.refuse(stamp.file(), budget.years());
        }
        var placing = new Placing(template.binding(), budget, asked, stamp, YearColumns.of(rows));
        Set<String> bad = rowsOf(unread);
        rows.forEach(row -> placing.place(row, bad.contains(key(row.sheet(), row.row()))));
        return placing.preview(read, outside.sentences(budget.years()), unread);
    }

    /// A finding on a cell that was read all the same, such as one of a fraction of a penny, is none of these.
    private static List<Finding> unread(Return read) {
        Set<String> cells = new HashSet<>();
        read.amounts().forEach(amount -> cells.add(key(amount)));
        read.memos().forEach(amount -> cells.add(key(amount)));
        return read.findings().stream()
                .filter(finding ->
                        finding.cells().stream().anyMatch(cell -> !cells.contains(key(finding.sheet(), cell))))
                .toList();
    }

    private static Set<String> rowsOf(List<Finding> findings) {
        Set<String> rows = new HashSet<>();
        findings.forEach(finding -> finding.cells().forEach(cell -> rows.add(key(finding.sheet(), cell.row()))));
        return rows;
    }

    private static String key(ReturnAmount amount) {
        return key(amount.sheet(), amount.cell());
    }

    private static String key(String sheet, Object cell) {
        return sheet + "!" + cell;
    }
}

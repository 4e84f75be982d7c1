package wholeplace.desktop.parts;

import wholeplace.budget.LineId;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;

/// Where one screen may lead to another.
public interface Ways {
    /// To a line in the grid.
    void toLine(LineId line);

    /// To the lines of a class, at a year.
    void toYear(SpendClass spendClass, FinancialYear year);

    /// To the import of a sheet.
    void toImport();

    /// To the grid, with a new line in it.
    void toNewLine();
}

package wholeplace.desktop.exchange;

import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.SheetLook;

/// A file that could be opened, and how its sheet looks before anybody has said anything. Whoever has it closes it.
record Opened(Spreadsheet file, SheetLook look) implements Opening {
    static Opened of(Spreadsheet file, PlanYears plan, Progress progress) {
        return new Opened(file, SheetLook.of(file, plan, Asked.NOTHING, progress));
    }
}

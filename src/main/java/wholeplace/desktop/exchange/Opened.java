package wholeplace.desktop.exchange;

import java.nio.file.Path;
import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.SheetLook;

/// A file that could be opened, and how its sheet looks before anybody has said anything. Whoever has it closes it.
record Opened(Spreadsheet file, SheetLook look) {
    static Opened of(Path path, PlanYears plan, Progress progress) {
        Spreadsheet file = Spreadsheet.open(path, progress);
        try {
            return new Opened(file, SheetLook.of(file, plan, Asked.NOTHING, progress));
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }
}

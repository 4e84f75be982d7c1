package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.Recognition;
import wholeplace.excel.template.Template;

/// What a file to be brought in turns out to be: a list of lines, or the return of a template that is known.
sealed interface Opening permits Opened, OpenedReturn {
    static Opening of(Path path, PlanYears plan, Bindings bindings, Progress progress) {
        Spreadsheet file = Spreadsheet.open(path, progress);
        try {
            List<Binding> known = Recognition.of(file, bindings.all(), progress);
            if (known.isEmpty()) {
                return Opened.of(file, plan, progress);
            }
            file.close();
            return new OpenedReturn(Template.open(path, known, progress));
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }
}

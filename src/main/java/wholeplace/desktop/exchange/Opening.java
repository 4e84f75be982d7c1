package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import wholeplace.budget.PlanYears;
import wholeplace.excel.Progress;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.pack.PackIn;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.Recognition;
import wholeplace.excel.template.Template;

/// What a file to be brought in turns out to be: a list of lines, the return of a template that is known, or a
/// partner's
/// pack that came back.
sealed interface Opening permits Opened, OpenedReturn, OpenedPack {
    static Opening of(Path path, PlanYears plan, Bindings bindings, Progress progress) {
        Spreadsheet file = Spreadsheet.open(path, progress);
        try {
            if (PackIn.isPack(file)) {
                file.close();
                return new OpenedPack(PackIn.read(path, progress));
            }
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

package wholeplace.excel.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.PackedWorkbook;

/// Checks a filled template as its department would: whether amounts are numbers, the rules that the binding knows,
/// and the workbook's own data validations.
public final class TemplateCheck {
    /// @param findings what the department would send back
    /// @param notRun data validations that only a spreadsheet program can run, each with its cells
    public record Checked(List<Finding> findings, List<String> notRun) {}

    private TemplateCheck() {}

    /// Of a return that is no .xlsx only the rules are run, and `notRun` says so.
    ///
    /// @throws wholeplace.excel.RefusedFile where it is an .xlsx that cannot be worked with
    public static Checked of(Template template) {
        var reported = new Reported();
        reported.add(ReturnReader.read(template).findings());
        new RuleCheck(template, reported).run();
        try (var workbook = PackedWorkbook.openIfPacked(template.file()).orElse(null)) {
            return workbook == null
                    ? new Checked(
                            reported.all(), List.of("the workbook's own data validations; save it as .xlsx first"))
                    : of(template, reported, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked of(Template template, Reported reported, PackedWorkbook workbook) throws IOException {
        try (var model = workbook.model()) {
            var validations = new ValidationCheck(template.binding(), new Formulas(model), reported);
            workbook.guard(() -> run(validations, workbook, model));
            return new Checked(reported.all(), List.copyOf(validations.notRun()));
        }
    }

    private static ValidationCheck run(ValidationCheck check, PackedWorkbook workbook, XSSFWorkbook model) {
        for (int at = 0; at < model.getNumberOfSheets(); at++) {
            var sheet = model.getSheetAt(at);
            String part = sheet.getPackagePart().getPartName().getName().substring(1);
            check.run(Validations.of(workbook, sheet.getSheetName(), part), sheet);
        }
        return check;
    }
}

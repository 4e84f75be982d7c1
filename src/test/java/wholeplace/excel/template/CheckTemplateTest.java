package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wholeplace.RealFiles;
import wholeplace.excel.Progress;

/// What a department would send back.
class CheckTemplateTest {
    @TempDir
    Path folder;

    /// The failures that the department's own service finds in this file.
    @Test
    void everyFailureOfTheRealReturnIsFoundAndNoOther() {
        var checked = check(RealFiles.file("returns/PF_Round_2_General_Validation_Failures.xlsx"), Binding.builtIn());

        assertThat(checked.findings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Finances E17, K33: text where a number is needed (\"fesf\", \"ine \"). Type the amount in figures.",
                        "Admin B11: \"ef \" is no date. Type it as 31/03/2026, and as nothing else.",
                        "Admin B34: \"01234 55667712\" is no telephone number such as 01632 960001.",
                        "Progress E9: must be filled in and says nothing yet.",
                        "Progress F26: says nothing although its row is filled in. Fill it in, or clear the row.",
                        "Project location C10: \"FY6 7YR:X?..,;  ∂\" is no postcode, nor several with commas between, such as NE1 4ST.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PF_Round_1_Success", "PF_Round_2_Success", "TF_Round_6_Success"})
    void aReturnThatWasAcceptedHasNothingWrong(String name) {
        assertThat(check(RealFiles.file("returns/" + name + ".xlsx"), Binding.builtIn())
                        .findings())
                .isEmpty();
    }

    @Test
    void theWorkbooksOwnValidationsAreRunOnWhatWasTyped() throws IOException {
        assertThat(sentences(checkMade(false)))
                .containsExactly(
                        "Form B2: \"Purple\" is not in the drop-down list. Choose one of: Red; Green.",
                        "Form B3: \"-1\" is not accepted: a number at least 0 is needed. The template says: No negatives.",
                        "Form B4: \"2.5\" is not accepted: a whole number from 1 to 10 is needed.",
                        "Form B5: \"NE1 4ST 99\" is not accepted: a text whose length is at most 8 is needed.",
                        "Form B6: \"7\" is not accepted by the template's own check (B6>B7).",
                        "Form B8: \"Blue\" is not in the drop-down list. Choose one of: North; South.");
    }

    /// Lists on another sheet, as Excel 2010 and later write them.
    @Test
    void validationsOfTheLaterKindAreRunToo() throws IOException {
        assertThat(sentences(checkMade(true)))
                .contains("Form B8, B9: \"Blue\", \"East\" is not in the drop-down list. Choose one of: North; South.");
    }

    @Test
    void whatOnlyASpreadsheetProgramCanRunIsSaid() throws IOException {
        assertThat(checkMade(false).notRun()).containsExactly("Form B10, \"FILTER(B2:B4,B2:B4<>\"\")\"");
    }

    private static List<String> sentences(TemplateCheck.Checked checked) {
        return checked.findings().stream().map(Finding::sentence).toList();
    }

    private TemplateCheck.Checked checkMade(boolean later) throws IOException {
        Path binding = Files.writeString(folder.resolve("binding.txt"), """
                binding Form
                recognise Form A1 "A form"
                placeholder "Please select"
                """);
        return check(made(later), List.of(Binding.read(binding)));
    }

    private static TemplateCheck.Checked check(Path file, List<Binding> known) {
        try (var template = Template.open(file, known, Progress.UNTIL_INTERRUPTED)) {
            return TemplateCheck.of(template);
        }
    }

    private Path made(boolean later) throws IOException {
        Path file = folder.resolve("form.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var form = workbook.createSheet("Form");
            var lists = workbook.createSheet("Lists");
            put(lists, 0, "North");
            put(lists, 1, "South");
            put(form, 0, "A form");
            List<Object> typed = List.of("Purple", -1.0, 2.5, "NE1 4ST 99", 7.0, 9.0, "Blue", "East", 5.0);
            for (int at = 0; at < typed.size(); at++) {
                put(form, at + 1, typed.get(at));
            }
            validate(form);
            workbook.write(out);
        }
        if (later) {
            addLater(file);
        }
        return file;
    }

    private static void put(XSSFSheet sheet, int row, Object value) {
        var cell = sheet.createRow(row).createCell(sheet.getSheetName().equals("Form") && row > 0 ? 1 : 0);
        if (value instanceof Double number) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }

    private static void validate(XSSFSheet form) {
        var make = form.getDataValidationHelper();
        add(form, make, 1, make.createExplicitListConstraint(new String[] {"Red", "Green"}), "");
        add(form, make, 2, make.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""), "No negatives.");
        add(form, make, 3, make.createIntegerConstraint(OperatorType.BETWEEN, "1", "10"), "");
        add(form, make, 4, make.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, "8", ""), "");
        add(form, make, 5, make.createCustomConstraint("B6>B7"), "");
        add(form, make, 7, make.createFormulaListConstraint("Lists!$A$1:$A$2"), "");
        add(form, make, 9, make.createFormulaListConstraint("FILTER(B2:B4,B2:B4<>\"\")"), "");
    }

    private static void add(
            XSSFSheet form, DataValidationHelper make, int row, DataValidationConstraint constraint, String error) {
        var validation = make.createValidation(constraint, new CellRangeAddressList(row, row, 1, 1));
        validation.setShowErrorBox(true);
        if (!error.isEmpty()) {
            validation.createErrorBox("", error);
        }
        form.addValidationData(validation);
    }

    private static void addLater(Path file) throws IOException {
        String extension = """
                <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>""";
        try (var zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(
                    sheet, Files.readString(sheet).replace("</worksheet>", extension), StandardCharsets.UTF_8);
        }
    }
}

package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadWorkbooksTest {
    @TempDir
    private Path folder;

    @Test
    void everyKindOfContentIsKnown() throws IOException {
        var plan = made(workbook -> {
            var row = workbook.createSheet("Plan").createRow(1);
            row.createCell(0).setCellValue("Quay wall");
            row.createCell(2).setCellValue(1234.56);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(5).setCellFormula("C2*2");
            row.createCell(6).setCellFormula("A2&\" north\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(plan.row(2).cells())
                .containsExactly(
                        new Cell.Text("Quay wall", false),
                        Cell.Blank.BLANK,
                        new Cell.Figure("1234.56", false),
                        new Cell.Truth(true, false),
                        new Cell.Fault("#N/A", false),
                        new Cell.Figure("2469.12", true),
                        new Cell.Text("Quay wall north", true));
        assertThat(plan.cell(CellAddress.parse("Z99"))).isEqualTo(Cell.Blank.BLANK);
    }

    @Test
    void figuresKeepTheirDigits() throws IOException {
        var plan = rows("<row><c><v>0.30000000000000004</v></c><c><v>1.5E-3</v></c><c><v>-0</v></c></row>");

        assertThat(plan.row(1).cells())
                .extracting(cell -> ((Cell.Figure) cell).exact())
                .containsExactly(new BigDecimal("0.30000000000000004"), new BigDecimal("0.0015"), BigDecimal.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "1E999", "twelve", "1.2.3", "-", "1E2147483647", "--1"})
    void aNumberCellWithoutANumberIsAFaultNotANumber(String content) throws IOException {
        var plan = rows("<row><c><v>" + content + "</v></c></row>");

        assertThat(plan.row(1).cell(0)).isEqualTo(new Cell.Fault(content, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | 46113 | 2026-04-01",
                "mmm-yy | 46113 | 2026-04-01",
                "d mmm yyyy hh:mm | 46113.75 | 2026-04-01",
                "[$-809]dddd\\, d mmmm | 46113 | 2026-04-01",
                "0.00 | 46113 |",
                "#,##0 \"days\" | 46113 |",
                "[Red]#,##0 | 46113 |",
                "hh:mm | 46113.5 |",
                "[h]:mm | 30.5 |",
                "dd/mm/yyyy | 0 |",
                "dd/mm/yyyy | -5 |"
            })
    void aNumberIsADayWhenItsFormatShowsOne(String format, double serial, LocalDate day) throws IOException {
        var plan = made(workbook -> {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            var cell = workbook.createSheet("Plan").createRow(0).createCell(0);
            cell.setCellValue(serial);
            cell.setCellStyle(style);
        });
        var cell = plan.row(1).cell(0);

        if (day == null) {
            assertThat(cell).isInstanceOf(Cell.Figure.class);
        } else {
            assertThat(cell).isInstanceOf(Cell.Day.class);
            assertThat(cell.text()).isEqualTo(day.toString());
            assertThat(((Cell.Day) cell).figure().exact()).isEqualByComparingTo(String.valueOf(serial));
        }
    }

    @Test
    void theCalendarFrom1904IsMinded() throws IOException {
        var file = MadeWorkbook.make(folder.resolve("mac.xlsx"), workbook -> {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            var cell = workbook.createSheet("Plan").createRow(0).createCell(0);
            cell.setCellValue(44_651);
            cell.setCellStyle(style);
        });

        assertThat(load(file).row(1).cell(0).text()).isEqualTo("2026-04-01");
    }

    @Test
    void aDayWrittenInWordsHasItsFigure() throws IOException {
        var plan = rows("<row><c t=\"d\"><v>2026-04-01T09:30:00</v></c><c t=\"d\"><v>soon</v></c></row>");

        assertThat(plan.row(1).cells())
                .containsExactly(
                        new Cell.Day(LocalDate.of(2026, 4, 1), new Cell.Figure("46113", false)),
                        new Cell.Fault("soon", false));
    }

    @Test
    void everyCellThatAnArrayFormulaFillsCameFromAFormula() throws IOException {
        var plan = rows("""
                <row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c></row>
                <row r="2"><c r="A2"><v>6</v></c></row><row r="3"><c r="A3"><v>9</v></c></row>""");

        assertThat(plan.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell::fromFormula))
                .extracting(Cell::text)
                .containsExactly("2", "4", "6");
    }

    @Test
    void rowsAndCellsWithoutAnAddressCountOn() throws IOException {
        var plan = rows("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");

        assertThat(plan.cell(CellAddress.parse("B3")).text()).isEqualTo("1");
        assertThat(plan.cell(CellAddress.parse("C3")).text()).isEqualTo("2");
        assertThat(plan.cell(CellAddress.parse("A4")).text()).isEqualTo("3");
        assertThat(plan.lastRow()).isEqualTo(4);
        assertThat(plan.width()).isEqualTo(3);
    }

    @Test
    void textsInlineInRunsAndEscapedComeOutPlain() throws IOException {
        var plan = rows("""
                <row><c t="inlineStr"><is><t>Quay</t></is></c>
                <c t="inlineStr"><is><r><t>Quay </t></r><r><t>wall</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></is></c>
                <c t="str"><f>A1</f><v>two_x000D_lines _xyz_</v></c><c t="inlineStr"><is><t/></is></c></row>""");

        assertThat(plan.row(1).cells())
                .extracting(Cell::text)
                .containsExactly("Quay", "Quay wall", "two\rlines _xyz_", "");
        assertThat(plan.row(1).cell(3).isBlank()).isTrue();
    }

    @Test
    void formattedRunsOfASharedTextAreJoined() throws IOException {
        var plan = made(workbook -> {
            var text = new XSSFRichTextString("Quay ");
            text.append("wall", workbook.createFont());
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue(text);
        });

        assertThat(plan.row(1).cell(0)).isEqualTo(new Cell.Text("Quay wall", false));
    }

    @Test
    void whatIsHiddenAndMergedIsKnown() throws IOException {
        var file = MadeWorkbook.make(folder.resolve("hidden.xlsx"), workbook -> {
            var sheet = workbook.createSheet("Plan");
            sheet.createRow(0).createCell(1).setCellValue("2027/28");
            sheet.createRow(1).setZeroHeight(true);
            sheet.getRow(1).createCell(0).setCellValue("code");
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 4));
            workbook.createSheet("Codes");
            workbook.createSheet("Lists");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        var plan = load(file);

        assertThat(plan.row(1).hidden()).isFalse();
        assertThat(plan.row(2).hidden()).isTrue();
        assertThat(plan.shape().hiddenColumns()).containsExactlyInAnyOrder(2, 3);
        assertThat(plan.shape().merged()).containsExactly(CellArea.parse("B1:E1"));
        assertThat(plan.mergedCell(CellAddress.parse("D1")).text()).isEqualTo("2027/28");
        assertThat(plan.cell(CellAddress.parse("D1")).isBlank()).isTrue();
        try (var workbook = Spreadsheet.open(file)) {
            assertThat(workbook.sheets())
                    .containsExactly(new Sheet("Plan", false), new Sheet("Codes", true), new Sheet("Lists", true));
        }
    }

    @Test
    void styledButEmptyCellsLeaveNoTrace() throws IOException {
        var plan = rows("<row><c r=\"XFD1\" s=\"0\"/></row><row><c r=\"B2\"><v>1</v></c><c r=\"XFD2\"><v/></c></row>");

        assertThat(plan.rows()).extracting(Row::number).containsExactly(2);
        assertThat(plan.width()).isEqualTo(2);
    }

    @Test
    void aReaderThatHasSeenEnoughStopsEarly() throws IOException {
        var file = thousandRows();
        var seen = new ArrayList<Row>();
        try (var workbook = Spreadsheet.open(file)) {
            workbook.read("Plan", UNTIL_INTERRUPTED, row -> seen.add(row) && seen.size() < 3);
            assertThat(seen).extracting(Row::number).containsExactly(1, 2, 3);
            assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).rows().size()).isEqualTo(1_000);
        }
    }

    @Test
    void cancelStopsTheReadingAndTheProgressIsToldUntilThen() throws IOException {
        var file = thousandRows();
        var told = new ArrayList<Long>();
        try (var workbook = Spreadsheet.open(file)) {
            assertThatThrownBy(() -> workbook.load("Plan", (done, whole) -> {
                        told.add(done);
                        return whole < 100_000 || done < 131_072;
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(told.getLast()).isBetween(131_072L, 200_000L);
            assertThat(workbook.load("Plan", UNTIL_INTERRUPTED).rows().size()).isEqualTo(1_000);
        }
    }

    @Test
    void anExceptionOfTheCallerIsNotBlamedOnTheFile() throws IOException {
        var file = thousandRows();
        try (var workbook = Spreadsheet.open(file)) {
            assertThatThrownBy(() -> workbook.read("Plan", UNTIL_INTERRUPTED, row -> {
                        throw new IllegalStateException("mine");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("mine");
        }
    }

    private Path thousandRows() throws IOException {
        return MadeWorkbook.make(folder.resolve("long.xlsx"), workbook -> {
            var sheet = workbook.createSheet("Plan");
            for (int i = 0; i < 1_000; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < 12; column++) {
                    row.createCell(column).setCellValue(i * 12 + column);
                }
            }
        });
    }

    private SheetData made(Consumer<XSSFWorkbook> content) throws IOException {
        return load(MadeWorkbook.make(folder.resolve("made.xlsx"), content));
    }

    private SheetData rows(String xml) throws IOException {
        return load(MadeWorkbook.ofRows(folder.resolve("rows.xlsx"), xml));
    }

    private static SheetData load(Path file) {
        try (var workbook = Spreadsheet.open(file)) {
            return workbook.load("Plan", UNTIL_INTERRUPTED);
        }
    }
}

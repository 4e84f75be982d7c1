package wholeplace.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.excel.Progress.UNTIL_INTERRUPTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.RealFiles;

/// POI's own model of a workbook is slow and hungry, but it is the yardstick: cell by cell the streaming reader must
/// find what POI finds, in every workbook of POI's test data that can be read and is not large.
class ReadTheSameAsPoiTest {
    private static final int LARGEST = 60_000;

    /// Damaged, protected or Strict: refused, as other tests say.
    private static final Pattern UNREADABLE = Pattern.compile(
            "(clusterfuzz|crash|poc-xmlbomb|protected|duplicate-filename|sample-beta|57914|58616).*|.*strict.*");

    static Stream<Path> workbooks() throws IOException {
        try (var files = Files.list(RealFiles.file("corpus/poi"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(xlsx|xlsm|xltx)"))
                    .filter(file ->
                            !UNREADABLE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> file.toFile().length() < LARGEST)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void cellByCell(Path file) throws IOException {
        try (var ours = Spreadsheet.open(file);
                var theirs = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (var sheet : ours.sheets()) {
                var data = ours.load(sheet.name(), UNTIL_INTERRUPTED);
                var model = theirs.getSheet(sheet.name());

                assertThat(cells(data)).isEqualTo(cells(model));
                assertThat(data.shape().merged().size()).isEqualTo(model.getNumMergedRegions());
                assertThat(data.rows())
                        .allMatch(row ->
                                row.hidden() == model.getRow(row.number() - 1).getZeroHeight());
            }
        }
    }

    private static Map<String, String> cells(SheetData data) {
        var cells = new TreeMap<String, String>();
        for (var row : data.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cell(column).text().isEmpty()) {
                    cells.put(new CellAddress(column, row.number()).toString(), described(row.cell(column)));
                }
            }
        }
        return cells;
    }

    private static String described(Cell cell) {
        var value = switch (cell) {
            case Cell.Figure figure -> String.valueOf(figure.exact().doubleValue());
            case Cell.Day day -> String.valueOf(day.figure().exact().doubleValue());
            case Cell.Text text -> text.text();
            case Cell.Truth truth -> String.valueOf(truth.value());
            case Cell.Fault fault -> fault.text();
            case Cell.Blank blank -> blank.text();
        };
        return cell.fromFormula() ? "=" + value : value;
    }

    private static Map<String, String> cells(XSSFSheet sheet) {
        var cells = new TreeMap<String, String>();
        for (var row : sheet) {
            for (var cell : row) {
                var described = described((XSSFCell) cell);
                if (!described.isEmpty() && !described.equals("=")) {
                    cells.put(cell.getAddress().formatAsString(), described);
                }
            }
        }
        return cells;
    }

    private static String described(XSSFCell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        var value = value(cell, isFormula ? cell.getCachedFormulaResultType() : cell.getCellType());
        return isFormula ? "=" + value : value;
    }

    private static String value(XSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> isEmpty(cell) ? "" : String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static boolean isEmpty(XSSFCell cell) {
        return cell.getRawValue() == null || cell.getRawValue().isEmpty();
    }
}

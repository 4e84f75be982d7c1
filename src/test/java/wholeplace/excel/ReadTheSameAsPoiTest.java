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
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.RealFiles;

/// POI's own model of a workbook is slow and hungry, but it is the yardstick: cell by cell the streaming readers must
/// find what POI finds, in every workbook of POI's test data that can be read and is not large.
class ReadTheSameAsPoiTest {
    private static final int LARGEST = 60_000;

    /// Damaged, protected or Strict: refused, as other tests say.
    private static final Pattern UNREADABLE = Pattern.compile(
            "(clusterfuzz|crash|poc-xmlbomb|protected|duplicate-filename|sample-beta|57914|58616).*|.*strict.*");

    static Stream<Path> workbooks() throws IOException {
        return files(".*\\.(xlsx|xlsm|xltx)");
    }

    /// Those that POI's own model opens.
    static Stream<Path> oldWorkbooks() throws IOException {
        return files(".*\\.xls").filter(ReadTheSameAsPoiTest::opens);
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.list(RealFiles.file("corpus/poi"))) {
            return files
                    .filter(file -> file.toString().matches(ending))
                    .filter(file ->
                            !UNREADABLE.matcher(file.getFileName().toString()).matches())
                    .filter(file -> file.toFile().length() < LARGEST)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean opens(Path file) {
        try (var workbook = open(file)) {
            return workbook.getNumberOfSheets() > 0;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Workbook open(Path file) throws IOException {
        var in = new ByteArrayInputStream(Files.readAllBytes(file));
        return file.toString().endsWith(".xls") ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
    }

    @ParameterizedTest
    @MethodSource({"workbooks", "oldWorkbooks"})
    void cellByCell(Path file) throws IOException {
        try (var ours = Spreadsheet.open(file);
                var theirs = open(file)) {
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

    private static Map<String, String> cells(org.apache.poi.ss.usermodel.Sheet sheet) {
        var cells = new TreeMap<String, String>();
        for (var row : sheet) {
            for (var cell : row) {
                var described = described(cell);
                if (!described.isEmpty() && !isEmptyFormula(cell, described)) {
                    cells.put(cell.getAddress().formatAsString(), described);
                }
            }
        }
        return cells;
    }

    private static boolean isEmptyFormula(org.apache.poi.ss.usermodel.Cell cell, String described) {
        return cell.getCellType() == CellType.FORMULA && described.equals("=");
    }

    private static String described(org.apache.poi.ss.usermodel.Cell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        var value = value(cell, isFormula ? cell.getCachedFormulaResultType() : cell.getCellType());
        return isFormula ? "=" + value : value;
    }

    private static String value(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> isEmpty(cell) ? "" : String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static boolean isEmpty(org.apache.poi.ss.usermodel.Cell any) {
        return any instanceof XSSFCell cell
                && (cell.getRawValue() == null || cell.getRawValue().isEmpty());
    }
}

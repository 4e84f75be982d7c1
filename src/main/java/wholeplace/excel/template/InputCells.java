package wholeplace.excel.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;

/// Finds where an unknown template wants something typed: cells that are open on a protected sheet, and cells that the
/// template checks itself or that hold a number on an open one.
public final class InputCells {
    /// @param label the nearest text to the left
    /// @param heading the nearest text above
    /// @param accepts what the template's own check lets through; empty where it has none there
    public record InputCell(String sheet, CellAddress cell, String label, String heading, String accepts) {}

    private final XSSFSheet sheet;
    private final List<Validation> validations;
    private final Locks locks;

    private InputCells(XSSFSheet sheet, List<Validation> validations) {
        this.sheet = sheet;
        this.validations = validations;
        this.locks = new Locks(sheet);
    }

    /// From sheet to sheet, hidden ones left out, by row and then by column.
    ///
    /// @throws wholeplace.excel.RefusedFile where it is no .xlsx
    public static List<InputCell> of(Path file) {
        try (var workbook = PackedWorkbook.open(file);
                var model = workbook.model()) {
            return workbook.guard(() -> of(workbook, model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<InputCell> of(PackedWorkbook workbook, XSSFWorkbook model) {
        var found = new ArrayList<InputCell>();
        for (int at = 0; at < model.getNumberOfSheets(); at++) {
            if (!model.isSheetHidden(at) && !model.isSheetVeryHidden(at)) {
                var sheet = model.getSheetAt(at);
                String part = sheet.getPackagePart().getPartName().getName().substring(1);
                new InputCells(sheet, Validations.of(workbook, sheet.getSheetName(), part)).addTo(found);
            }
        }
        return found;
    }

    private void addTo(List<InputCell> found) {
        Map<Integer, String> above = new HashMap<>();
        for (Row row : sheet) {
            String left = "";
            for (Cell each : row) {
                var cell = (XSSFCell) each;
                var address = new CellAddress(cell.getColumnIndex(), cell.getRowIndex() + 1);
                String heading = above.getOrDefault(cell.getColumnIndex(), "");
                input(cell, address, left, heading).ifPresent(found::add);
                String text = text(cell, address);
                if (!text.isEmpty()) {
                    left = text;
                    above.put(cell.getColumnIndex(), text);
                }
            }
        }
    }

    private Optional<InputCell> input(XSSFCell cell, CellAddress address, String label, String heading) {
        var validation = validations.stream()
                .filter(one -> one.areas().stream().anyMatch(area -> area.isInRange(cell)))
                .findFirst();
        return isWanted(cell, validation) && locks.refusal(address).isEmpty()
                ? Optional.of(new InputCell(
                        sheet.getSheetName(),
                        address,
                        label,
                        heading,
                        validation.map(ValidationCheck::accepts).orElse("")))
                : Optional.empty();
    }

    private boolean isWanted(XSSFCell cell, Optional<Validation> validation) {
        return sheet.isSheetLocked() || validation.isPresent() || cell.getCellType() == CellType.NUMERIC;
    }

    /// Numbers are no label, nor is what somebody typed.
    private String text(XSSFCell cell, CellAddress address) {
        boolean typed = sheet.isSheetLocked() && !locks.isLocked(address);
        return typed || cell.getCellType() == CellType.NUMERIC ? "" : new Wording(Shown.text(cell)).text();
    }
}

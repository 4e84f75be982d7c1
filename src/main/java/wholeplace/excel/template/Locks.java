package wholeplace.excel.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTProtectedRange;
import wholeplace.excel.CellAddress;

/// Which cells of a sheet a person may type into: on a protected sheet those that are not locked, or lie in an area
/// that is open to everybody.
final class Locks {
    private final XSSFSheet sheet;
    private final List<CellRangeAddress> open;
    private final List<CellRangeAddress> merged;

    Locks(XSSFSheet sheet) {
        this.sheet = sheet;
        this.merged = List.copyOf(sheet.getMergedRegions());
        var areas = sheet.getCTWorksheet().getProtectedRanges();
        this.open = areas == null
                ? List.of()
                : areas.getProtectedRangeList().stream()
                        .filter(area -> !area.isSetPassword() && !area.isSetHashValue())
                        .flatMap(Locks::areas)
                        .toList();
    }

    private static Stream<CellRangeAddress> areas(CTProtectedRange range) {
        List<?> written = range.getSqref();
        return written.stream()
                .flatMap(areas -> Arrays.stream(String.valueOf(areas).split(" ")))
                .map(CellRangeAddress::valueOf);
    }

    /// Why nothing may be written there, where that is so.
    Optional<String> refusal(CellAddress address) {
        var cell = cell(address);
        if (cell != null && (cell.getCellType() == CellType.FORMULA || cell.isPartOfArrayFormulaGroup())) {
            return Optional.of("it holds a formula of the template");
        }
        if (isUnderMerge(address)) {
            return Optional.of("it is hidden under a merged cell");
        }
        return isLocked(address) ? Optional.of("it is locked by the template") : Optional.empty();
    }

    private boolean isUnderMerge(CellAddress address) {
        return merged.stream()
                .anyMatch(area -> area.isInRange(address.row() - 1, address.column())
                        && !(area.getFirstRow() == address.row() - 1 && area.getFirstColumn() == address.column()));
    }

    /// Whether a person cannot change it, the sheet being protected.
    boolean isLocked(CellAddress address) {
        return sheet.isSheetLocked()
                && sheet.getWorkbook().getCellStyleAt(style(address)).getLocked()
                && open.stream().noneMatch(area -> area.isInRange(address.row() - 1, address.column()));
    }

    /// The style of a cell; of one that is not there, what its row or column has for new ones.
    int style(CellAddress address) {
        var cell = cell(address);
        if (cell != null) {
            return cell.getCellStyle().getIndex();
        }
        var row = sheet.getRow(address.row() - 1);
        var ofRow = row == null ? null : row.getRowStyle();
        return ofRow != null
                ? ofRow.getIndex()
                : sheet.getColumnStyle(address.column()).getIndex();
    }

    private @Nullable XSSFCell cell(CellAddress address) {
        var row = sheet.getRow(address.row() - 1);
        return row == null ? null : row.getCell(address.column());
    }
}

package wholeplace.excel.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Which formulas of a workbook follow from which cells.
final class Dependents {
    /// A name may lead to another; in a circle they lead nowhere.
    private static final int DEEPEST = 8;

    /// Cells that a formula looks at. Rows and columns from 0.
    private record Look(int firstRow, int lastRow, int firstColumn, int lastColumn, XSSFCell formula) {
        boolean sees(XSSFCell cell) {
            int row = cell.getRowIndex();
            int column = cell.getColumnIndex();
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    private final XSSFWorkbook model;
    private final XSSFEvaluationWorkbook names;
    private final Map<String, List<Look>> bySheet = new HashMap<>();

    private Dependents(XSSFWorkbook model) {
        this.model = model;
        this.names = XSSFEvaluationWorkbook.create(model);
    }

    /// The cells with formulas that follow from some cells, directly or through others.
    static Set<XSSFCell> of(Collection<XSSFCell> changed, XSSFWorkbook model) {
        var dependents = new Dependents(model);
        model.forEach(sheet -> sheet.forEach(row -> row.forEach(dependents::look)));
        return dependents.from(changed);
    }

    private Set<XSSFCell> from(Collection<XSSFCell> changed) {
        Set<XSSFCell> found = new LinkedHashSet<>();
        Deque<XSSFCell> next = new ArrayDeque<>(changed);
        while (!next.isEmpty()) {
            var cell = next.poll();
            bySheet.getOrDefault(cell.getSheet().getSheetName(), List.of()).stream()
                    .filter(look -> look.sees(cell))
                    .map(Look::formula)
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found;
    }

    private void look(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            var formula = (XSSFCell) cell;
            for (Ptg ptg : parsed(formula)) {
                look(ptg, formula.getSheet().getSheetName(), formula, 0);
            }
        }
    }

    /// What cannot be parsed is worked out by the spreadsheet program alone.
    private Ptg[] parsed(XSSFCell formula) {
        try {
            int sheet = model.getSheetIndex(formula.getSheet());
            return FormulaParser.parse(formula.getCellFormula(), names, FormulaType.CELL, sheet, formula.getRowIndex());
        } catch (FormulaParseException e) {
            return new Ptg[0];
        }
    }

    private void look(Ptg ptg, String sheet, XSSFCell formula, int depth) {
        switch (ptg) {
            case AreaPtgBase area ->
                bySheet.computeIfAbsent(sheet(ptg, sheet), name -> new ArrayList<>())
                        .add(new Look(
                                area.getFirstRow(),
                                area.getLastRow(),
                                area.getFirstColumn(),
                                area.getLastColumn(),
                                formula));
            case RefPtgBase cell ->
                bySheet.computeIfAbsent(sheet(ptg, sheet), name -> new ArrayList<>())
                        .add(new Look(cell.getRow(), cell.getRow(), cell.getColumn(), cell.getColumn(), formula));
            case NamePtg name -> through(name, sheet, formula, depth);
            default -> {}
        }
    }

    private void through(NamePtg name, String sheet, XSSFCell formula, int depth) {
        if (depth < DEEPEST) {
            for (Ptg ptg : definition(name)) {
                look(ptg, sheet, formula, depth + 1);
            }
        }
    }

    private Ptg[] definition(NamePtg name) {
        try {
            var named = names.getName(name);
            return named.hasFormula() ? named.getNameDefinition() : new Ptg[0];
        } catch (FormulaParseException e) {
            return new Ptg[0];
        }
    }

    /// The sheet that is looked at; one of another workbook is none of this one's.
    private static String sheet(Ptg ptg, String own) {
        return switch (ptg) {
            case Area3DPxg area -> area.getExternalWorkbookNumber() > 0 ? "" : area.getSheetName();
            case Ref3DPxg cell -> cell.getExternalWorkbookNumber() > 0 ? "" : cell.getSheetName();
            default -> own;
        };
    }
}

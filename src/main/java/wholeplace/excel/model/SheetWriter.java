package wholeplace.excel.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.export.CellText;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Looks;
import wholeplace.excel.export.Steps;
import wholeplace.money.FinancialYear;

/// Writes a sheet by year: title, master check, headings, and below them every section with its formulas and what they
/// come to.
final class SheetWriter {
    /// The row of the headings, from 1.
    static final int HEADINGS = 4;

    static final int MASTER = 3;
    private static final int TITLE_HEIGHT = 26;
    private static final int HEADING_HEIGHT = 22;

    private final WorkingModel model;
    private final Tab tab;
    private final Columns columns;
    private final Looks looks;
    private final boolean pence;

    SheetWriter(WorkingModel model, Tab tab, Looks looks) {
        this.model = model;
        this.tab = tab;
        this.columns = model.sections().columns();
        this.looks = looks;
        this.pence = tab != Tab.OUTPUTS;
    }

    /// What stands above the sections. Never on a streamed sheet: POI's streaming spoils TRUE and FALSE of formulas.
    void head(XSSFSheet sheet, String title, String note) {
        var first = sheet.createRow(0);
        first.setHeightInPoints(TITLE_HEIGHT);
        text(first, 0, Look.TITLE, title);
        text(sheet.createRow(1), 0, Look.NOTE, note);
        master(sheet.createRow(MASTER - 1));
        headings(sheet.createRow(HEADINGS - 1));
    }

    void body(Sheet sheet, Steps steps) {
        for (Section section : model.sections().of(tab)) {
            heading(sheet.createRow(section.first() - 2), section);
            for (Row row : section.rows()) {
                row(sheet.createRow(row.number() - 1), row);
                steps.step();
            }
        }
    }

    /// `Checks` itself shows it too, in the same place as every other sheet.
    private void master(org.apache.poi.ss.usermodel.Row row) {
        text(row, Columns.KEY, Dress.LABEL, "Master");
        text(row, Columns.LABEL, Dress.LABEL, "Every check holds (sheet Checks)");
        text(row, Columns.UNIT, Dress.UNIT, "");
        Cell cell = cell(row, Columns.FIXED, Dress.TRUTH, false);
        cell.setCellFormula(formula(Term.fixed(model.master()), 0));
        cell.setCellValue(model.master().value(Columns.SINGLE) != 0);
    }

    private void headings(org.apache.poi.ss.usermodel.Row row) {
        row.setHeightInPoints(HEADING_HEIGHT);
        List<String> headings = headings(model.sections().columns(), tab);
        for (int column = 0; column < headings.size(); column++) {
            boolean overFigures = column >= Columns.FIXED && column <= columns.total();
            text(row, column, overFigures ? Look.FIGURE_HEADING : Dress.HEADING, headings.get(column));
        }
    }

    /// Left to right, as each sheet by year has them.
    static List<String> headings(Columns columns, Tab tab) {
        var headings = new ArrayList<String>();
        FinancialYear first = columns.years().first();
        headings.addAll(List.of("Id", "What", "Unit"));
        headings.add(tab == Tab.CHECKS ? "Holds" : "Single figure");
        headings.add(tab == Tab.CHECKS ? "Largest difference" : first.previous().toString());
        columns.years().list().forEach(year -> headings.add(year.toString()));
        headings.add("All years");
        if (tab.hasTags()) {
            for (Tag tag : Tag.values()) {
                headings.add(tag.heading());
            }
        }
        return headings;
    }

    private void heading(org.apache.poi.ss.usermodel.Row row, Section section) {
        text(row, 0, Dress.SECTION, section.heading());
        for (int column = 1; column <= columns.total(); column++) {
            cell(row, column, Dress.SECTION, false);
        }
    }

    private void row(org.apache.poi.ss.usermodel.Row written, Row row) {
        text(written, Columns.KEY, Dress.unit(row), row.key());
        text(written, Columns.LABEL, Dress.label(row), row.label());
        text(written, Columns.UNIT, Dress.unit(row), row.unit());
        for (int place = Columns.SINGLE; place <= columns.totalPlace(); place++) {
            figure(written, row, place);
        }
        for (Tag tag : Tag.values()) {
            tag(written, row, tag);
        }
    }

    private void figure(org.apache.poi.ss.usermodel.Row written, Row row, int place) {
        int column = columns.column(place);
        if (place == Columns.SINGLE && !row.words().isEmpty()) {
            text(written, Columns.FIXED, Dress.UNIT, row.words());
            return;
        }
        Cell cell = cell(written, place == Columns.SINGLE ? Columns.FIXED : column, Dress.figure(row, place), false);
        @Nullable Term formula = row.formula(place);
        if (formula != null) {
            cell.setCellFormula(formula(formula, place));
            value(cell, row, place);
        } else if (row.isFilled(place)) {
            cell.setCellValue(row.given(place));
        }
    }

    private static void value(Cell cell, Row row, int place) {
        if (row.measure(place) == Measure.TRUTH) {
            cell.setCellValue(row.value(place) != 0);
        } else {
            cell.setCellValue(row.value(place));
        }
    }

    private void tag(org.apache.poi.ss.usermodel.Row written, Row row, Tag tag) {
        @Nullable Row linked = row.linked(tag);
        if (linked != null) {
            Cell cell = cell(written, columns.tag(tag), Dress.UNIT, false);
            cell.setCellFormula(Wording.tag(linked, tag, columns, tab));
            cell.setCellValue(CellText.inWorkbook(row.tag(tag)));
        } else if (!row.tag(tag).isEmpty()) {
            text(written, columns.tag(tag), Dress.tag(row, tag), row.tag(tag));
        }
    }

    private String formula(Term term, int place) {
        return Wording.of(term, columns, tab, place);
    }

    private void text(org.apache.poi.ss.usermodel.Row row, int column, Look look, String text) {
        Cell cell = cell(row, column, look, CellText.isDangerous(text));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.inWorkbook(text));
        }
    }

    private Cell cell(org.apache.poi.ss.usermodel.Row row, int column, Look look, boolean quoted) {
        Cell cell = row.createCell(column);
        XSSFCellStyle style = looks.style(look, pence, quoted);
        cell.setCellStyle(style);
        return cell;
    }
}

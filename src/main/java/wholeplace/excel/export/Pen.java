package wholeplace.excel.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import wholeplace.money.Money;

/// Writes a sheet cell by cell, left to right and top to bottom, and remembers how wide each column must be.
public final class Pen {
    /// A spreadsheet keeps 15 digits of a number; with more the pence would be lost without a word.
    private static final long MOST_PENCE = 999_999_999_999_999L;

    private static final int ROOM = 2;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 44;
    private static final int TITLE_HEIGHT = 26;
    private static final int HEADING_HEIGHT = 22;
    private static final int HIGHEST = 409;

    private final Sheet sheet;
    private final Looks looks;
    private final boolean pence;
    private final Map<Integer, Integer> widths;
    private final Map<Integer, Integer> fixed;
    private Row row;
    private int column;
    private int linesOfRow = 1;

    /// @param pence whether figures show two decimals
    public Pen(Sheet sheet, Looks looks, boolean pence) {
        this(sheet, looks, pence, 0, new HashMap<>(), new HashMap<>());
    }

    private Pen(
            Sheet sheet,
            Looks looks,
            boolean pence,
            int firstRow,
            Map<Integer, Integer> widths,
            Map<Integer, Integer> fixed) {
        this.sheet = sheet;
        this.looks = looks;
        this.pence = pence;
        this.widths = widths;
        this.fixed = fixed;
        this.row = sheet.createRow(firstRow);
    }

    /// Goes on in another row of another view of the same sheet; what it measures counts here too.
    public Pen goingOnIn(Sheet other, int rowNumber) {
        return new Pen(other, looks, pence, rowNumber - 1, widths, fixed);
    }

    /// From 1, as a spreadsheet shows it.
    public int rowNumber() {
        return row.getRowNum() + 1;
    }

    public Pen nextRow() {
        row = sheet.createRow(row.getRowNum() + 1);
        column = 0;
        linesOfRow = 1;
        return this;
    }

    public Pen height(int points) {
        row.setHeightInPoints(points);
        return this;
    }

    /// Makes the row at hand higher than its text needs.
    public Pen air(int points) {
        row.setHeightInPoints(row.getHeightInPoints() + points);
        return this;
    }

    public Pen title(String title) {
        return height(TITLE_HEIGHT).text(Look.TITLE, title);
    }

    public Pen text(Look look, String text) {
        Cell cell = cell(look, CellText.isDangerous(text));
        if (look.band() == Look.Band.HEADING) {
            height(HEADING_HEIGHT);
        }
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.inWorkbook(text));
        }
        measure(look, TextWidth.of(text, look.bold()));
        if (look.wraps()) {
            int digits = fixed.getOrDefault(column - 1, WIDEST);
            makeRoom(TextWidth.lines(text, look.bold(), looks.manner().room(digits)));
        }
        return this;
    }

    public Pen link(String text, String sheetName) {
        return link(Look.LINK, text, sheetName);
    }

    public Pen link(Look look, String text, String sheetName) {
        text(look, text);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'%s'!A1".formatted(sheetName));
        row.getCell(column - 1).setHyperlink(link);
        return this;
    }

    /// Pounds, with their pence behind the format.
    public Pen figure(Look look, Money amount) {
        requireKept(amount);
        cell(look, false).setCellValue(amount.inPounds().doubleValue());
        measure(look, TextWidth.of(amount, pence, look.bold()));
        return this;
    }

    /// @throws NotWritten where a spreadsheet would lose the pence
    public static void requireKept(Money amount) {
        if (Math.abs(amount.pence()) > MOST_PENCE) {
            throw new NotWritten(
                    "A figure of %s is too large for a workbook, which keeps 15 digits of a number. Check the unit of the amounts, or export to .csv or .json."
                            .formatted(amount.inSentence()));
        }
    }

    /// A number that is no amount, with the decimals it has.
    public Pen number(Look look, BigDecimal number) {
        cell(look, false).setCellValue(number.doubleValue());
        measure(look, TextWidth.of(number.toPlainString(), look.bold()));
        return this;
    }

    public Pen day(Look look, LocalDate day) {
        cell(look, false).setCellValue(day);
        measure(look, TextWidth.of("30 September 2026", look.bold()));
        return this;
    }

    public Pen count(Look look, long count) {
        cell(look, false).setCellValue(BigDecimal.valueOf(count).doubleValue());
        measure(look, TextWidth.of(Money.pounds(count), false, look.bold()));
        return this;
    }

    /// TRUE or FALSE by a formula.
    public Pen truth(Look look, String formula, boolean value) {
        Cell cell = cell(look, false);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    public Pen blank(Look look) {
        cell(look, false);
        return this;
    }

    private Cell cell(Look look, boolean quoted) {
        Cell cell = row.createCell(column++);
        cell.setCellStyle(looks.style(look, pence, quoted));
        return cell;
    }

    /// Not every program works out the height of a row with wrapped text by itself.
    private void makeRoom(int lines) {
        if (lines > linesOfRow) {
            linesOfRow = lines;
            row.setHeightInPoints(Math.min(HIGHEST, lines * looks.manner().lineHeight() + 2));
        }
    }

    /// What lies open runs on over its neighbours and needs no room of its own.
    private void measure(Look look, int width) {
        if (look.band() != Look.Band.OPEN) {
            widths.merge(column - 1, width + ROOM, Math::max);
        }
    }

    /// Gives every column the room that its longest text needs, within limits.
    public void fit() {
        fit(NARROWEST, NARROWEST);
    }

    /// The same with a least width for the first column and for the others.
    public void fit(int leastFirst, int leastOther) {
        widths.forEach((at, width) -> set(at, Math.clamp(width, at == 0 ? leastFirst : leastOther, WIDEST)));
        fixed.forEach(this::set);
    }

    /// Gives a column a width of its own, before anything is written in it.
    ///
    /// @param digits the width of so many digits
    public void fix(int at, int digits) {
        fixed.put(at, digits);
    }

    private void set(int at, int digits) {
        sheet.setColumnWidth(at, digits * 256);
    }
}

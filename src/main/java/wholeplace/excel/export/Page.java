package wholeplace.excel.export;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How sheets print: landscape, fitted to the page's width, headings on every page, place and page number at the
/// foot.
public final class Page {
    /// Footers take 255 characters in all.
    private static final int LONGEST_FOOTER = 120;

    /// As many as are readable side by side.
    private static final int DIGITS_ON_A4 = 280;

    private static final int DIGITS_ON_A3 = 400;

    /// In inches.
    private static final double SIDES = 0.5;

    private final String place;

    public Page(String place) {
        this.place = place;
    }

    public void setUp(XSSFSheet sheet, PaperSize paper) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDES);
        sheet.setMargin(PageMargin.RIGHT, SIDES);
        footer(sheet.getFooter(), sheet.getSheetName());
    }

    /// Repeats a row, counted from 1, at the head of every printed page and keeps all above it in sight on screen.
    public static void repeat(XSSFSheet sheet, int row, int columnsInSight) {
        sheet.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
        sheet.createFreezePane(columnsInSight, row);
    }

    /// Prints a long plan on as many pages across as keep its figures readable, with the first columns on each.
    ///
    /// @param columns that print
    /// @param naming the columns that say what a row is
    public static void spread(XSSFSheet sheet, int columns, int naming) {
        boolean wide = sheet.getPrintSetup().getPaperSizeEnum() == PaperSize.A3_PAPER;
        int pages = Math.ceilDiv(digits(sheet, columns), wide ? DIGITS_ON_A3 : DIGITS_ON_A4);
        sheet.getPrintSetup().setFitWidth((short) pages);
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, naming - 1));
        }
    }

    public static int digits(XSSFSheet sheet, int columns) {
        return IntStream.range(0, columns).map(sheet::getColumnWidth).sum() / 256;
    }

    private void footer(Footer footer, String sheet) {
        footer.setLeft(plain(place));
        footer.setCenter(sheet);
        footer.setRight("Page &P of &N");
    }

    /// In a footer `&` begins a code, and `&&` is one.
    private static String plain(String text) {
        String line = CellText.outsideCells(text).replaceAll("\\s+", " ");
        String cut = line.length() > LONGEST_FOOTER ? line.substring(0, LONGEST_FOOTER - 1) + "…" : line;
        return cut.replace("&", "&&");
    }
}

package wholeplace.excel.export;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A strip of a sheet from its first column on, parted between two charts at any point of its width.
///
/// @param columns the width of the strip
/// @param top the first row, from 0
/// @param bottom the row below the last
record ChartPlace(XSSFSheet sheet, int columns, int top, int bottom) {
    private static final int GAP = Units.toEMU(10);

    XSSFClientAnchor left(int hundredths) {
        return between(0, at(hundredths) - GAP);
    }

    XSSFClientAnchor right(int hundredths) {
        return between(at(hundredths) + GAP, width(columns));
    }

    private long at(int hundredths) {
        return width(columns) * hundredths / 100;
    }

    private long width(int upTo) {
        long width = 0;
        for (int column = 0; column < upTo; column++) {
            width += width(sheet, column);
        }
        return width;
    }

    private static int width(XSSFSheet sheet, int column) {
        return Units.columnWidthToEMU(sheet.getColumnWidth(column));
    }

    private XSSFClientAnchor between(long from, long to) {
        int first = column(from);
        int last = column(to);
        return sheet.createDrawingPatriarch()
                .createAnchor((int) (from - width(first)), 0, (int) (to - width(last)), 0, first, top, last, bottom);
    }

    /// The column in which a point lies.
    private int column(long point) {
        int column = 0;
        while (column < columns - 1 && width(column + 1) <= point) {
            column++;
        }
        return column;
    }
}

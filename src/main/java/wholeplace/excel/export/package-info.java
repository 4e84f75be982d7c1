/// A budget handed to somebody: as a workbook to read, or as one table of its lines (.csv).
///
/// Decision: nothing is reported as written before it has been read back from the disk and every text, amount and
/// total was compared with the outlook to the penny. The workbook's sheet "Quality" states what was compared and that
/// nothing differed; it is written before the comparison and compared like the rest, so the file that was examined
/// is, byte for byte, the one that is handed over, and a file whose statement does not hold never gets its name.
///
/// Decision: every figure is a row of a [wholeplace.excel.export.YearTable], made from the outlook once. Workbook and
/// .csv write the same tables, and one comparison reads them back.
@NullMarked
package wholeplace.excel.export;

import org.jspecify.annotations.NullMarked;

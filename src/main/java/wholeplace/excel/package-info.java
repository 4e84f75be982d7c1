/// Spreadsheets in and out: the only package that knows how a workbook or a delimited file is laid down.
///
/// Decision: a file is read once into memory, so that the sender's file is neither locked nor changed while a preview
/// is open, and everything hostile in it is stopped here. [wholeplace.excel.Spreadsheet] is the one way in: whatever
/// the format, callers see named sheets of rows of [wholeplace.excel.Cell]s. Whatever a parser throws leaves this
/// package as a [wholeplace.excel.RefusedFile] with one plain sentence and a cure.
@NullMarked
package wholeplace.excel;

import org.jspecify.annotations.NullMarked;

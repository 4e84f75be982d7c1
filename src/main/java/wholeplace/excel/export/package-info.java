/// What all exports of a budget share, and the plainest of them: one table of its lines (.csv), which other programs
/// take and our own import reads back.
///
/// Decision: nothing is reported as written before it has been read back from the disk and every text, amount and
/// total was compared with the outlook to the penny. A file is written beside its target and takes its place in one
/// step once it is whole and equal; whatever stops that, what stood there is as it was.
///
/// Decision: texts that a spreadsheet would evaluate are made harmless in one place ([wholeplace.excel.export.CellText]
/// for cells, [wholeplace.excel.export.CsvOut] for plain text), and how a workbook looks is written down once
/// ([wholeplace.excel.export.Look], [wholeplace.excel.export.Pen]); `excel.publication` and `excel.model` write with
/// them.
@NullMarked
package wholeplace.excel.export;

import org.jspecify.annotations.NullMarked;

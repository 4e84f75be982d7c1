/// A budget published for everybody to read: values only, as a workbook (.xlsx), an OpenDocument spreadsheet (.ods) or
/// one table of all figures (.csv).
///
/// Decision: the rules are those by which the UK government releases statistics in spreadsheets. One table a sheet,
/// marked as a table and named; it begins in column A under a title in A1; one row of headings; no merged and no blank
/// cells, so that where there is no figure a shorthand says why; nothing told by colour alone; a cover, contents with
/// links and notes; title, author and language of the document set. Years stand side by side, because a plan is read
/// across.
///
/// Decision: what is published is worked out once, as a [wholeplace.excel.publication.Publication] of plain values. All
/// forms write that and are read back against that, so they cannot differ from each other. What is counted in the table
/// "Quality" is counted again while reading back; a file whose statement does not hold never gets its name.
///
/// Decision: OpenDocument is written by a small writer of our own, with the decimals of each amount as text in the
/// file:
/// a package of four parts is less to keep right than a dependency of many.
@NullMarked
package wholeplace.excel.publication;

import org.jspecify.annotations.NullMarked;

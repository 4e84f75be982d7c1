/// A partner's pack: a workbook with its own part of the plan, sent out, filled in and brought back.
///
/// Decision: a pack holds the partner's own lines, the funds that pay for them, and the assumptions they grow by. Lines
/// of other partners are in no pack, in no hidden sheet and in no list of choices either, so that nobody has to mark
/// what is confidential and nothing can be forgotten.
///
/// Decision: a pack carries what it began with in a hidden sheet of plain cells, which other office programs keep where
/// they drop parts they do not know. So what came back is merged against its own beginning, however far the plan has
/// moved on meanwhile and whether or not its history is at hand. A checksum tells where somebody changed that sheet.
///
/// Decision: a row is known by its id in a hidden column and not by where it stands, so it may be sorted, moved and
/// inserted. The blank rows for new lines have ids from the start: what is typed into one is the same new line each
/// time the pack comes back.
@NullMarked
package wholeplace.excel.pack;

import org.jspecify.annotations.NullMarked;

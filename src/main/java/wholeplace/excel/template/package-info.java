/// A department's own template: a filled return is read, an empty one filled from a budget, either is checked.
///
/// Decision: what a template looks like is data. A [wholeplace.excel.template.Binding] says how it is recognised, where
/// its tables lie and which rules the department applies; the known ones are text files among the resources, and
/// a person can write another. No address, label or figure of any template stands in the code.
///
/// Decision: only leaf amounts are read. Totals are worked out anew and held against what the sheet says; rows that
/// say something beside the total ("how much of this is committed?") are memos and in no sum.
///
/// Decision: filling changes the text of single cells inside the file and copies every other byte. A spreadsheet
/// library that reads and writes the whole would lose what it does not know, and a department takes nothing else
/// back. Formulas that follow from a filled cell get the value they now have where it can be worked out; the others
/// keep the one last saved, and the file asks the spreadsheet program to work everything out when it is opened.
@NullMarked
package wholeplace.excel.template;

import org.jspecify.annotations.NullMarked;

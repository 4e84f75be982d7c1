/// Floor 6: the single placemaking budget on one page.
///
/// Decision: everything here is drawn from one [wholeplace.outlook.Outlook] and drawn anew when another arrives. It
/// computes no figure of its own, so that it cannot differ from grid, workbook and command line.
@NullMarked
package wholeplace.desktop.overview;

import org.jspecify.annotations.NullMarked;

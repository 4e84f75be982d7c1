/// Where a figure comes from: any figure of an outlook as a formula in words, its inputs, which are figures themselves,
/// and what each rests on, down to the imported cell, the published table or the one who typed it.
///
/// Decision: a trail is made when somebody asks, from the outlook and its budget; nothing is written down while figures
/// are worked out, so that explaining costs nothing until it is wanted and can never disagree with what is shown.
@NullMarked
package wholeplace.outlook.trail;

import org.jspecify.annotations.NullMarked;

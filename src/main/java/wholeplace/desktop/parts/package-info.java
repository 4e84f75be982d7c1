/// Floor 6: what several screens are made of: cards, choices, and how amounts and counts are worded.
///
/// Decision: a part knows nothing of the session; it shows values and reports what the user did through what it was
/// given in its constructor.
@NullMarked
package wholeplace.desktop.parts;

import org.jspecify.annotations.NullMarked;

/// What the tests of the window share.
@NullMarked
package wholeplace.desktop;

import org.jspecify.annotations.NullMarked;

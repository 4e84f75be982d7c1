/// The program: a window or a command line.
@NullMarked
package wholeplace.app;

import org.jspecify.annotations.NullMarked;

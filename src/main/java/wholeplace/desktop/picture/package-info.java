/// Floor 6: the screens as pictures, made without a display.
///
/// Decision: a picture is a snapshot of a scene that is never shown, because that works at every size on a machine
/// without a display, where a window larger than its pretended screen fails.
@NullMarked
package wholeplace.desktop.picture;

import org.jspecify.annotations.NullMarked;

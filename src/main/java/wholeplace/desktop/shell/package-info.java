/// Floor 6: the frame around the screens: navigation, top bar, status bar.
///
/// Decision: one shell shows one session; another budget gets another shell. The shell knows the screens, the screens
/// do not know each other: they ask for [wholeplace.desktop.parts.Ways].
@NullMarked
package wholeplace.desktop.shell;

import org.jspecify.annotations.NullMarked;

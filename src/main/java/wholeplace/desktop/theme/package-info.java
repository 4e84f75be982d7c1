/// Floor 6: the looks every screen shares: the typeface and the named colours.
///
/// Decision: AtlantaFX's Primer Light underneath, its colours led to ours in one stylesheet; a view names a colour
/// (`-wp-ink`) and never writes one. The typeface is IBM Plex Sans, shipped unmodified, because JavaFX cannot switch
/// tabular figures on and this face has them by default, so columns of amounts stand straight on every system.
@NullMarked
package wholeplace.desktop.theme;

import org.jspecify.annotations.NullMarked;

package wholeplace.desktop.exchange;

import wholeplace.excel.pack.PackReturn;

/// A partner's pack that came back, read. Nothing stays open.
record OpenedPack(PackReturn returned) implements Opening {}

package wholeplace.excel.importing;

import java.time.Instant;
import java.util.function.Supplier;

/// What only the caller knows of an import.
///
/// @param file the file's name, without its folder
/// @param sha256 of the file, in lower-case hex
/// @param ids makes ids that rise with each call and are never given twice
public record Stamp(String file, String sha256, Instant when, String who, Supplier<String> ids) {}

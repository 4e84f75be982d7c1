package wholeplace.excel.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// The parts of a workbook as they lie in its archive, looked at without any spreadsheet library.
record RawParts(Map<String, byte[]> parts) {
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*?(?:/>|>.*?</c>)", Pattern.DOTALL);

    static RawParts of(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return new RawParts(parts);
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /// The names of the parts that are not the same, byte for byte.
    Set<String> differentFrom(RawParts other) {
        return parts.keySet().stream()
                .filter(name -> !Arrays.equals(parts.get(name), other.parts.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Everything of a sheet that is no cell: what stands before its rows, the rows' own settings, and what follows.
    String withoutCells(String part) {
        return CELL.matcher(text(part)).replaceAll("");
    }

    /// The characters of each cell.
    Map<String, String> cells(String part) {
        Map<String, String> cells = new LinkedHashMap<>();
        CELL.matcher(text(part)).results().forEach(found -> cells.put(found.group(1), found.group()));
        return cells;
    }

    /// In all sheets together.
    long count(String pattern) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .mapToLong(name ->
                        Pattern.compile(pattern).matcher(text(name)).results().count())
                .sum();
    }
}

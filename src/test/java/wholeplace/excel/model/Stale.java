package wholeplace.excel.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The same workbook with what its formulas come to spoilt, so that whoever trusts it is found out.
final class Stale {
    private Stale() {}

    static Path of(Path workbook, Path target) throws IOException {
        try (var zip = new ZipFile(workbook.toFile());
                OutputStream out = Files.newOutputStream(target);
                var spoilt = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                spoilt.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                spoilt.write(entry.getName().startsWith("xl/worksheets/sheet") ? spoilt(bytes) : bytes);
            }
        }
        return target;
    }

    private static byte[] spoilt(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("</f><v>[^<]*</v>", "</f><v>77</v>")
                .getBytes(StandardCharsets.UTF_8);
    }
}

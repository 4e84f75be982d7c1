package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wholeplace.RealFiles;
import wholeplace.excel.Cell;
import wholeplace.excel.SheetData;

/// A filled template means the same to another spreadsheet program. Skipped where LibreOffice is not installed.
class OpenInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void theFilledTownsFundReturnHasTheSameFiguresThere() throws Exception {
        var sheet = "4a - Funding Profiles";
        Path filled = folder.resolve("filled.xlsx");
        FillTemplateTest.fill(
                RealFiles.file("returns/TF_Round_6_Success.xlsx"),
                sheet,
                "Project funding",
                Map.of("V38", "250000.01"),
                filled);

        var figures = figures(FillTemplateTest.load(filled, sheet));
        assertThat(figures).containsEntry("Z45", new BigDecimal("250353.01"));
        assertThat(figures(FillTemplateTest.load(converted(filled), sheet))).isEqualTo(figures);
    }

    /// Saved again by LibreOffice as a workbook.
    private Path converted(Path file) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path out = folder.resolve("converted");
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return out.resolve(file.getFileName());
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /// What the sheet shows: binary dust differs from program to program.
    private static Map<String, BigDecimal> figures(SheetData sheet) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        sheet.rows().forEach(row -> {
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cell(column) instanceof Cell.Figure figure) {
                    var shown = figure.exact().round(new MathContext(14)).stripTrailingZeros();
                    figures.put(
                            wholeplace.excel.CellAddress.letters(column) + row.number(),
                            shown.scale() < 0 ? shown.setScale(0) : shown);
                }
            }
        });
        return figures;
    }
}

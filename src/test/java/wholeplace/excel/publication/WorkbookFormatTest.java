package wholeplace.excel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import wholeplace.budget.Budgets;
import wholeplace.excel.Progress;
import wholeplace.excel.export.Place;
import wholeplace.outlook.Outlook;

/// Excel offers to "repair" what is not laid down by the schema of transitional Open XML; so every part is held
/// against it.
class WorkbookFormatTest {
    /// Every XML document may carry it, and Excel writes it in the same place, though this schema does not mention
    /// it.
    private static final String BLANKS_KEPT = "space@http://www.w3.org/XML/1998/namespace";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPartKeepsToTheSchema(long seed) throws IOException, XmlException {
        var budget = Budgets.generated(seed, 30).withName("Bell \u0007 & half \uD83D of <a pair>");
        Path file = folder.resolve("budget.xlsx");
        PublicationOut.workbook(Outlook.of(budget), file, Place.stamp(budget), Progress.UNTIL_INTERRUPTED);
        int examined = 0;
        try (var parts = new ZipFile(file.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                Optional<XmlObject> document = document(part.getName(), parts.getInputStream(part));
                document.ifPresent(
                        found -> assertThat(faults(found)).as(part.getName()).isEmpty());
                examined += document.isPresent() ? 1 : 0;
            }
        }
        // A sheet and a table object for each table, the cover, a chart on a drawing, styles, texts and the workbook.
        int tables =
                Publication.of(Outlook.of(budget), Place.stamp(budget)).tables().size();
        assertThat(examined).isEqualTo(2 * tables + 6);
    }

    private static Optional<XmlObject> document(String name, InputStream part) throws IOException, XmlException {
        if (name.endsWith(".rels")) {
            return Optional.empty();
        }
        return switch (name.replaceAll("[0-9]*\\.xml", "")) {
            case "xl/workbook" -> Optional.of(WorkbookDocument.Factory.parse(part));
            case "xl/styles" -> Optional.of(StyleSheetDocument.Factory.parse(part));
            case "xl/sharedStrings" -> Optional.of(SstDocument.Factory.parse(part));
            case "xl/worksheets/sheet" -> Optional.of(WorksheetDocument.Factory.parse(part));
            case "xl/tables/table" -> Optional.of(TableDocument.Factory.parse(part));
            case "xl/drawings/drawing" -> Optional.of(WsDrDocument.Factory.parse(part));
            case "xl/charts/chart" -> Optional.of(ChartSpaceDocument.Factory.parse(part));
            default -> {
                // Well formed at least.
                XmlObject.Factory.parse(part);
                yield Optional.empty();
            }
        };
    }

    private static List<String> faults(XmlObject document) {
        Collection<XmlError> faults = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream()
                .map(XmlError::getMessage)
                .filter(fault -> !fault.contains(BLANKS_KEPT))
                .toList();
    }
}

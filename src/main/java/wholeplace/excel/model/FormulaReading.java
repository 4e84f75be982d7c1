package wholeplace.excel.model;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.CellAddress;
import wholeplace.excel.export.Differences;

/// Compares the formulas of a workbook that was just written, as they stand in its sheets, with those of the model.
final class FormulaReading {
    private final Columns columns;
    private final Tab tab;
    private final Differences differences;
    private final Map<Integer, Row> rows = new HashMap<>();
    private long expected;

    private FormulaReading(WorkingModel model, Tab tab, Differences differences) {
        this.columns = model.sections().columns();
        this.tab = tab;
        this.differences = differences;
        model.sections().of(tab).forEach(section -> section.rows().forEach(this::expect));
    }

    private void expect(Row row) {
        rows.put(row.number(), row);
        for (int place = Columns.SINGLE; place <= columns.totalPlace(); place++) {
            expected += row.formula(place) == null ? 0 : 1;
        }
    }

    static void compare(Path written, WorkingModel model, Differences differences) throws IOException {
        try (var zip = new ZipFile(written.toFile())) {
            for (Tab tab : Tab.values()) {
                if (tab.isByYear()) {
                    var entry = zip.getEntry("xl/worksheets/sheet%d.xml".formatted(tab.ordinal() + 1));
                    try (InputStream in = zip.getInputStream(entry)) {
                        new FormulaReading(model, tab, differences).read(in);
                    }
                }
            }
        }
    }

    private void read(InputStream in) throws IOException {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String address = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("c")) {
                        address = xml.getAttributeValue(null, "r");
                    } else if (xml.getLocalName().equals("f")) {
                        formula(CellAddress.parse(address), xml.getElementText());
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("The sheet %s cannot be read back: %s".formatted(tab.title(), e.getMessage()), e);
        }
        if (expected != 0) {
            differences.say("%s has %,d formulas too few".formatted(tab.title(), expected));
        }
    }

    private void formula(CellAddress address, String text) {
        @Nullable Row row = rows.get(address.row());
        int place = address.column() - Columns.OPENING;
        if (row == null || place > columns.totalPlace()) {
            return;
        }
        @Nullable Term term = row.formula(place);
        expected--;
        if (term == null || !Wording.of(term, columns, tab, place).equals(text)) {
            differences.say("%s %s has the formula %s".formatted(tab.title(), address, text));
        }
    }
}

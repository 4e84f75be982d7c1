package wholeplace.excel.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import wholeplace.excel.CellAddress;
import wholeplace.excel.export.Steps;

/// The part content.xml of an OpenDocument publication: its sheets, and where their tables are.
final class OdsContent {
    private static final int COVER_WIDTH = 100;

    private final Publication publication;
    private final Steps steps;
    private final Map<String, List<Integer>> widths = new TreeMap<>();

    OdsContent(Publication publication, Steps steps) {
        this.publication = publication;
        this.steps = steps;
        widths.put(Publication.COVER, List.of(COVER_WIDTH));
        publication.tables().forEach(table -> widths.put(table.sheet(), ColumnWidths.of(table)));
    }

    void write(Xml xml) throws XMLStreamException {
        xml.start("office:automatic-styles");
        columnStyles(xml);
        OdsStyles.cells(xml);
        xml.end().start("office:body").start("office:spreadsheet");
        cover(xml);
        for (Table table : publication.tables()) {
            table(xml, table);
        }
        xml.start("table:database-ranges");
        for (Table table : publication.tables()) {
            range(xml, table);
        }
        xml.end().end().end();
    }

    private void columnStyles(Xml xml) throws XMLStreamException {
        for (int digits : widths.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList()) {
            xml.start("style:style", "style:name", "column" + digits, "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", ColumnWidths.onPaper(digits))
                    .end();
        }
    }

    private void cover(Xml xml) throws XMLStreamException {
        begin(xml, Publication.COVER);
        line(xml, OdsLook.TITLE, publication.title());
        for (String sentence : publication.cover()) {
            line(xml, OdsLook.BODY, sentence);
        }
        link(xml, "Contents: all sheets", Publication.CONTENTS);
        xml.end();
    }

    private void table(Xml xml, Table table) throws XMLStreamException {
        begin(xml, table.sheet());
        line(xml, OdsLook.TITLE, table.title());
        for (String sentence : table.says()) {
            line(xml, OdsLook.NOTE, sentence);
        }
        boolean first = table.sheet().equals(Publication.CONTENTS);
        link(
                xml,
                first ? "Back to the cover" : "Back to the contents",
                first ? Publication.COVER : Publication.CONTENTS);
        var cells = new OdsCellsOut(xml, table);
        xml.start("table:table-header-rows");
        cells.headings();
        xml.end();
        for (TableRow row : table.rows()) {
            cells.row(row);
            steps.step();
        }
        xml.end();
    }

    private void begin(Xml xml, String sheet) throws XMLStreamException {
        List<Integer> columns = widths.getOrDefault(sheet, List.of());
        String paper = ColumnWidths.areWide(columns) ? OdsStyles.LARGE_PAPER : OdsStyles.SMALL_PAPER;
        xml.start("table:table", "table:name", sheet, "table:style-name", "on" + paper);
        for (int digits : columns) {
            xml.empty("table:table-column", "table:style-name", "column" + digits);
        }
    }

    private static void line(Xml xml, OdsLook look, String text) throws XMLStreamException {
        xml.start("table:table-row", "table:style-name", "row");
        OdsCellsOut.text(xml, look.style(false), text);
        xml.end();
    }

    private static void link(Xml xml, String text, String sheet) throws XMLStreamException {
        xml.start("table:table-row", "table:style-name", "row");
        OdsCellsOut.link(xml, OdsLook.LINK, text, sheet);
        xml.end();
    }

    private static void range(Xml xml, Table table) throws XMLStreamException {
        List<String> corners = new ArrayList<>();
        corners.add("%s.%s".formatted(table.sheet(), new CellAddress(0, table.headingRow())));
        corners.add(
                "%s.%s".formatted(table.sheet(), new CellAddress(table.columns().size() - 1, table.lastRow())));
        xml.empty(
                "table:database-range",
                "table:name",
                table.objectName(),
                "table:target-range-address",
                String.join(":", corners),
                "table:display-filter-buttons",
                "true");
    }
}

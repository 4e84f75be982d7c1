package wholeplace.excel.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import wholeplace.excel.CellAddress;
import wholeplace.excel.PackedWorkbook;

/// Where in the text of a worksheet part its rows and cells stand.
final class CellSpans {
    /// From the first to behind the last character of an element.
    ///
    /// @param close where its closing tag starts; its end where it is closed at once
    /// @param formula the whole element of the formula of a cell, where it has one
    record Span(
            int start,
            int close,
            int end,
            Map<String, String> attributes,
            @Nullable Inner formula) {
        boolean isClosedAtOnce() {
            return close == end;
        }
    }

    record Inner(int start, int end) {}

    private final XMLStreamReader2 xml;
    private final TreeMap<CellAddress, Span> cells = new TreeMap<>();
    private final TreeMap<Integer, Span> rows = new TreeMap<>();
    private String prefix = "";
    private @Nullable Span data;

    private @Nullable Span openData;
    private @Nullable Span openRow;
    private @Nullable Span openCell;
    private int row;
    private int column;

    private CellSpans(XMLStreamReader2 xml) {
        this.xml = xml;
    }

    static CellSpans of(PackedWorkbook workbook, String text) {
        return workbook.guard(() -> {
            var spans = new CellSpans(workbook.reader(text));
            while (spans.xml.hasNext() && spans.data == null) {
                spans.xml.next();
                spans.take();
            }
            return spans;
        });
    }

    /// Before the names of the sheet's elements: `x:`, or nothing.
    String prefix() {
        return prefix;
    }

    NavigableMap<CellAddress, Span> cells() {
        return cells;
    }

    NavigableMap<Integer, Span> rows() {
        return rows;
    }

    /// All rows together.
    Span data() {
        if (data == null) {
            throw new IllegalStateException("A worksheet without sheetData was read.");
        }
        return data;
    }

    private void take() throws XMLStreamException {
        if (xml.isStartElement()) {
            start();
        } else if (xml.isEndElement()) {
            end();
        }
    }

    private void start() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheetData" -> {
                openData = opened();
                String written = xml.getPrefix();
                prefix = written == null || written.isEmpty() ? "" : written + ":";
            }
            case "row" -> {
                openRow = opened();
                row = openRow.attributes().containsKey("r")
                        ? Integer.parseInt(openRow.attributes().get("r"))
                        : row + 1;
                column = -1;
            }
            case "c" -> openCell = opened();
            case "f" -> formula();
            default -> {}
        }
    }

    private void end() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sheetData" -> data = closed(openData);
            case "row" -> rows.put(row, closed(openRow));
            case "c" -> {
                var cell = closed(openCell);
                String written = cell.attributes().get("r");
                var address = written == null ? new CellAddress(column + 1, row) : CellAddress.parse(written);
                column = address.column();
                cells.put(address, cell);
            }
            default -> {}
        }
    }

    /// The formula at hand, to its end.
    private void formula() throws XMLStreamException {
        var formula = opened();
        while (!xml.isEndElement()) {
            xml.next();
        }
        if (openCell != null) {
            var inner = new Inner(formula.start(), closed(formula).end());
            openCell = new Span(openCell.start(), openCell.close(), 0, openCell.attributes(), inner);
        }
    }

    /// @return with a close of -1 where there is a closing tag, whose place is not known yet
    private Span opened() throws XMLStreamException {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String before = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(before == null || before.isEmpty() ? name : before + ":" + name, xml.getAttributeValue(i));
        }
        int start = Math.toIntExact(xml.getLocationInfo().getStartingCharOffset());
        return new Span(start, xml.isEmptyElement() ? 0 : -1, 0, attributes, null);
    }

    private Span closed(@Nullable Span opened) throws XMLStreamException {
        if (opened == null) {
            throw new XMLStreamException("An element ends that did not start.");
        }
        int end = Math.toIntExact(xml.getLocationInfo().getEndingCharOffset());
        int close = opened.close() == 0
                ? end
                : Math.toIntExact(xml.getLocationInfo().getStartingCharOffset());
        return new Span(opened.start(), close, end, opened.attributes(), opened.formula());
    }
}

package wholeplace.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The rows of one worksheet part, parsed as they are asked for.
final class XlsxRows implements SheetRows {
    private static final int MOST_MERGED = 100_000;

    private final InputStream in;
    private final XMLStreamReader2 xml;
    private final XlsxCells cells;
    private final Edge edge;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellArea> merged = new ArrayList<>();
    private int number;

    private XlsxRows(InputStream in, XMLStreamReader2 xml, XlsxCells cells, Edge edge) {
        this.in = in;
        this.xml = xml;
        this.cells = cells;
        this.edge = edge;
    }

    static XlsxRows open(InputStream in, XlsxLook look, Edge edge) throws IOException, XMLStreamException {
        var xml = SafeXml.root(in, edge);
        return new XlsxRows(in, xml, new XlsxCells(xml, look, edge), edge);
    }

    @Override
    public @Nullable Row next() throws XMLStreamException {
        while (SafeXml.nextElement(xml)) {
            switch (xml.getLocalName()) {
                case "row" -> {
                    var row = row();
                    if (!row.cells().isEmpty()) {
                        return row;
                    }
                }
                case "col" -> hideColumns();
                case "mergeCell" -> merge();
                default -> {}
            }
        }
        return null;
    }

    private Row row() throws XMLStreamException {
        number = numberAfter(number);
        boolean hidden = SafeXml.isTrue(SafeXml.attribute(xml, "hidden"));
        var found = new ArrayList<Cell>();
        cells.startRow(number);
        while (!SafeXml.atEnd(xml, "row")) {
            SafeXml.next(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                cells.addTo(found);
            }
        }
        return new Row(number, hidden, found);
    }

    private int numberAfter(int previous) {
        var written = SafeXml.attribute(xml, "r");
        int next = written == null ? previous + 1 : Integer.parseInt(written);
        if (next <= previous || next > CellAddress.LAST_ROW) {
            throw edge.damaged("row %,d comes after row %,d".formatted(next, previous));
        }
        return next;
    }

    private void hideColumns() {
        if (SafeXml.isTrue(SafeXml.attribute(xml, "hidden"))) {
            int from = columnBound("min");
            int to = columnBound("max");
            IntStream.rangeClosed(from, to).forEach(hiddenColumns::add);
        }
    }

    /// Counted from 1 in the file.
    private int columnBound(String attribute) {
        var written = SafeXml.attribute(xml, attribute);
        return written == null ? 0 : Math.clamp(Long.parseLong(written) - 1, 0, CellAddress.LAST_COLUMN);
    }

    private void merge() {
        var area = SafeXml.attribute(xml, "ref");
        if (area != null) {
            merged.add(CellArea.parse(area));
            edge.limit(merged.size(), MOST_MERGED, "merged areas");
        }
    }

    @Override
    public SheetShape shape() {
        return new SheetShape(hiddenColumns, merged);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

/// The rows of one sheet of an .ods workbook, parsed as they are asked for. A row that the file writes once for many
/// is handed over as often as it stands, with the same cells.
final class OdsRows implements SheetRows {
    private static final int MOST_MERGED = 100_000;

    private final InputStream in;
    private final XMLStreamReader2 xml;
    private final int depth;
    private final Edge edge;
    private final OdsCells cells;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<CellArea> merged = new ArrayList<>();
    private int column;
    private int number;
    private int repeats;
    private @Nullable Row current;

    private OdsRows(InputStream in, XMLStreamReader2 xml, Edge edge) {
        this.in = in;
        this.xml = xml;
        this.depth = xml.getDepth();
        this.edge = edge;
        this.cells = new OdsCells(xml, edge);
    }

    /// @param sheet which, counted from 0
    static OdsRows open(InputStream in, int sheet, OdsContents contents, Edge edge)
            throws IOException, XMLStreamException {
        var xml = SafeXml.root(in, edge);
        for (int passed = -1; passed < sheet; ) {
            if (!SafeXml.nextElement(xml)) {
                throw edge.damaged(
                        "the content of sheet \"" + contents.sheets().get(sheet).name() + "\" is missing");
            }
            if (xml.getLocalName().equals("table")) {
                passed++;
                if (passed < sheet) {
                    skip(xml);
                }
            }
        }
        return new OdsRows(in, xml, edge);
    }

    /// Moves on to the end of the element at hand.
    static void skip(XMLStreamReader2 xml) throws XMLStreamException {
        int depth = xml.getDepth();
        while (xml.getDepth() > depth || !xml.isEndElement()) {
            SafeXml.next(xml);
        }
    }

    @Override
    public @Nullable Row next() throws XMLStreamException {
        var row = current;
        if (row != null && repeats > 0) {
            repeats--;
            number++;
            return new Row(number, row.hidden(), row.cells());
        }
        while (!isAtEnd()) {
            SafeXml.next(xml);
            if (xml.isStartElement()) {
                look();
                if (current != null) {
                    return current;
                }
            }
        }
        return null;
    }

    private boolean isAtEnd() {
        return xml.isEndElement() && xml.getDepth() <= depth;
    }

    private void look() throws XMLStreamException {
        current = null;
        switch (xml.getLocalName()) {
            case "table-row" -> row();
            case "table-column" -> columns();
            case "table-header-rows",
                    "table-rows",
                    "table-row-group",
                    "table-header-columns",
                    "table-columns",
                    "table-column-group" -> {}
            default -> skip(xml);
        }
    }

    private void columns() {
        int times = OdsCells.times(xml, "number-columns-repeated", CellAddress.LAST_COLUMN + 1 - column);
        if (isHidden()) {
            IntStream.range(column, column + times).forEach(hiddenColumns::add);
        }
        column += times;
    }

    private boolean isHidden() {
        var visibility = SafeXml.attribute(xml, "visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void row() throws XMLStreamException {
        boolean hidden = isHidden();
        int times = OdsCells.times(xml, "number-rows-repeated", Integer.MAX_VALUE);
        var found = cells.ofRow(number + 1, merged);
        edge.limit(merged.size(), MOST_MERGED, "merged areas");
        if (found.isEmpty()) {
            number = (int) Math.min((long) number + times, Integer.MAX_VALUE);
            return;
        }
        if ((long) number + times > CellAddress.LAST_ROW) {
            throw edge.damaged("it has cells below row %,d".formatted(CellAddress.LAST_ROW));
        }
        number++;
        repeats = times - 1;
        current = new Row(number, hidden, found);
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

package wholeplace.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The cells of a worksheet part, one after the other. A cell without an address stands right of the one before.
final class XlsxCells {
    private static final int ISO_DAY = 10;
    private static final int MOST_ARRAYS = 100_000;

    private final XMLStreamReader2 xml;
    private final XlsxLook look;
    private final Edge edge;
    private int row;
    private int column;
    private int style;
    private String type = "";
    private boolean fromFormula;
    private final List<CellArea> arrays = new ArrayList<>();

    XlsxCells(XMLStreamReader2 xml, XlsxLook look, Edge edge) {
        this.xml = xml;
        this.look = look;
        this.edge = edge;
    }

    void startRow(int number) {
        row = number;
        column = -1;
        arrays.removeIf(area -> area.last().row() < number);
    }

    /// Reads the cell at hand to its end; a cell without content leaves no trace.
    void addTo(List<Cell> cells) throws XMLStreamException {
        readAttributes();
        var content = readContent();
        var value = content == null ? Cell.Blank.BLANK : value(content);
        if (value != Cell.Blank.BLANK) {
            place(value, cells);
        }
    }

    private void readAttributes() {
        type = "n";
        style = 0;
        int next = column + 1;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            var value = xml.getAttributeValue(i);
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> next = columnOf(value);
                case "s" -> style = Integer.parseInt(value);
                case "t" -> type = value;
                default -> {}
            }
        }
        column = next;
        if (column > CellAddress.LAST_COLUMN) {
            throw edge.damaged("row %,d has a cell beyond column XFD".formatted(row));
        }
    }

    /// The column of an address, without the cost of a full parse: `AB12` is 27.
    private int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && column <= CellAddress.LAST_COLUMN; i++) {
            column = column * 26 + (address.charAt(i) & 0x1F);
        }
        if (column == 0) {
            throw edge.damaged("\"%s\" in row %,d is no cell address".formatted(address, row));
        }
        return column - 1;
    }

    private @Nullable String readContent() throws XMLStreamException {
        String content = null;
        fromFormula = isInArray();
        while (!SafeXml.atEnd(xml, "c")) {
            SafeXml.next(xml);
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "v" -> content = xml.getElementText();
                    case "f" -> startFormula();
                    case "is" -> content = XlsxTexts.runs(xml, "is");
                    default -> {}
                }
            }
        }
        return content;
    }

    /// A formula may fill an area: only its first cell carries the formula.
    private void startFormula() {
        fromFormula = true;
        var area = SafeXml.attribute(xml, "ref");
        if (area != null && area.contains(":") && !"shared".equals(SafeXml.attribute(xml, "t"))) {
            arrays.add(CellArea.parse(area));
            edge.limit(arrays.size(), MOST_ARRAYS, "formulas that fill areas");
        }
    }

    private boolean isInArray() {
        if (arrays.isEmpty()) {
            return false;
        }
        var here = new CellAddress(column, row);
        return arrays.stream().anyMatch(area -> area.contains(here));
    }

    private void place(Cell cell, List<Cell> cells) {
        while (cells.size() < column) {
            cells.add(Cell.Blank.BLANK);
        }
        if (cells.size() == column) {
            cells.add(cell);
        } else if (cells.set(column, cell) != Cell.Blank.BLANK) {
            throw edge.damaged("cell %s is there twice".formatted(new CellAddress(column, row)));
        }
    }

    private Cell value(String content) {
        return switch (type) {
            case "s" -> sharedText(content.strip());
            case "inlineStr" -> new Cell.Text(content, fromFormula);
            case "str" -> new Cell.Text(XlsxTexts.plain(content), fromFormula);
            case "b" -> new Cell.Truth(SafeXml.isTrue(content.strip()), fromFormula);
            case "e" -> new Cell.Fault(content.strip(), fromFormula);
            case "d" -> writtenDay(content.strip());
            default -> number(content.strip());
        };
    }

    private Cell sharedText(String number) {
        int index = Integer.parseInt(number);
        if (index < 0 || index >= look.texts().size()) {
            throw edge.damaged("cell %s refers to a text that is missing".formatted(new CellAddress(column, row)));
        }
        var text = look.texts().get(index);
        return fromFormula ? new Cell.Text(text.text(), true) : text;
    }

    private Cell writtenDay(String content) {
        try {
            var day = LocalDate.parse(content.substring(0, Math.min(ISO_DAY, content.length())));
            return look.days().written(day, fromFormula);
        } catch (DateTimeParseException e) {
            return new Cell.Fault(content, fromFormula);
        }
    }

    private Cell number(String content) {
        if (content.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        try {
            return look.days().shown(new Cell.Figure(content, fromFormula), style);
        } catch (NumberFormatException e) {
            return new Cell.Fault(content, fromFormula);
        }
    }
}

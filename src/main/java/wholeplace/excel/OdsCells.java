package wholeplace.excel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The cells of an .ods sheet. A cell says what it holds in its attributes, and how that is shown in its text.
final class OdsCells {
    private static final int ISO_DAY = 10;
    private static final int MOST_SPACES = 10_000;
    private static final Pattern FAULT = Pattern.compile("#[A-Z/0]+[!?]|#N/A|Err:\\d{3}");
    private static final DayStyles DAYS = DayStyles.none(false);

    private final XMLStreamReader2 xml;
    private final Edge edge;

    OdsCells(XMLStreamReader2 xml, Edge edge) {
        this.xml = xml;
        this.edge = edge;
    }

    /// How often what stands once in the file stands in the sheet, from 1 to the most that makes sense.
    static int times(XMLStreamReader2 xml, String attribute, int most) {
        var written = SafeXml.attribute(xml, attribute);
        return written == null ? 1 : Math.clamp(Long.parseLong(written.strip()), 1, Math.max(most, 1));
    }

    /// Reads the row at hand to its end.
    ///
    /// @param merged takes the areas that begin in the row
    /// @return its cells up to the last filled one
    List<Cell> ofRow(int number, List<CellArea> merged) throws XMLStreamException {
        int depth = xml.getDepth();
        var cells = new ArrayList<Cell>();
        long column = 0;
        while (xml.getDepth() > depth || !xml.isEndElement()) {
            SafeXml.next(xml);
            if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
                long times = times(xml, "number-columns-repeated", Integer.MAX_VALUE);
                span(number, column, merged);
                var cell = cell();
                if (cell != Cell.Blank.BLANK) {
                    place(cell, column, times, number, cells);
                }
                column += times;
            }
        }
        return cells;
    }

    private void place(Cell cell, long column, long times, int row, List<Cell> cells) {
        if (column + times > CellAddress.LAST_COLUMN + 1L) {
            throw edge.damaged("row %,d has a cell beyond column XFD".formatted(row));
        }
        while (cells.size() < column) {
            cells.add(Cell.Blank.BLANK);
        }
        for (int i = 0; i < times; i++) {
            cells.add(cell);
        }
    }

    private void span(int row, long column, List<CellArea> merged) {
        int wide = times(xml, "number-columns-spanned", CellAddress.LAST_COLUMN);
        int high = times(xml, "number-rows-spanned", CellAddress.LAST_ROW);
        if (wide > 1 || high > 1) {
            var first = new CellAddress(Math.toIntExact(column), row);
            int right = Math.min(first.column() + wide - 1, CellAddress.LAST_COLUMN);
            merged.add(new CellArea(first, new CellAddress(right, Math.min(row + high - 1, CellAddress.LAST_ROW))));
        }
    }

    private Cell cell() throws XMLStreamException {
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        var type = orElse("value-type", "");
        var value = orElse("value", "");
        var day = orElse("date-value", "");
        boolean truth = Boolean.parseBoolean(SafeXml.attribute(xml, "boolean-value"));
        boolean fromFormula = SafeXml.attribute(xml, "formula") != null;
        var said = SafeXml.attribute(xml, "string-value");
        var shown = shown();
        if (covered) {
            return Cell.Blank.BLANK;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> figure(value, shown, fromFormula);
            case "date" -> day(day, shown, fromFormula);
            case "boolean" -> new Cell.Truth(truth, fromFormula);
            default -> text(shown.isEmpty() && said != null ? said : shown, fromFormula);
        };
    }

    private String orElse(String attribute, String unsaid) {
        var value = SafeXml.attribute(xml, attribute);
        return value == null ? unsaid : value;
    }

    private static Cell text(String shown, boolean fromFormula) {
        if (shown.isEmpty()) {
            return Cell.Blank.BLANK;
        }
        return fromFormula && FAULT.matcher(shown).matches()
                ? new Cell.Fault(shown, true)
                : new Cell.Text(shown, fromFormula);
    }

    private static Cell figure(String value, String shown, boolean fromFormula) {
        if (fromFormula && FAULT.matcher(shown).matches()) {
            return new Cell.Fault(shown, true);
        }
        try {
            return new Cell.Figure(value.strip(), fromFormula);
        } catch (NumberFormatException e) {
            return new Cell.Fault(value, fromFormula);
        }
    }

    private static Cell day(String written, String shown, boolean fromFormula) {
        try {
            var day = LocalDate.parse(written.substring(0, Math.min(ISO_DAY, written.length())));
            return DAYS.written(day, fromFormula);
        } catch (DateTimeParseException e) {
            return new Cell.Fault(shown, fromFormula);
        }
    }

    /// The paragraphs of the cell at hand, read to its end; its comment and its pictures are none of its content.
    private String shown() throws XMLStreamException {
        int depth = xml.getDepth();
        @Nullable StringBuilder text = null;
        while (xml.getDepth() > depth || !xml.isEndElement()) {
            SafeXml.next(xml);
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("p")) {
                    text = text == null ? new StringBuilder() : text.append('\n');
                    paragraph(text);
                } else {
                    OdsRows.skip(xml);
                }
            }
        }
        return text == null ? "" : text.toString();
    }

    private void paragraph(StringBuilder text) throws XMLStreamException {
        int depth = xml.getDepth();
        while (xml.getDepth() > depth || !xml.isEndElement()) {
            SafeXml.next(xml);
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                inside(text);
            }
        }
    }

    private void inside(StringBuilder text) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "s" -> text.repeat(' ', times(xml, "c", MOST_SPACES));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "annotation", "frame" -> OdsRows.skip(xml);
            default -> {}
        }
    }
}

package wholeplace.excel.publication;

import javax.xml.stream.XMLStreamException;
import wholeplace.excel.export.Pen;
import wholeplace.money.Money;

/// Writes the cells of a table of an OpenDocument publication. A number stands there twice: its decimals for programs,
/// and as it is shown for those who read the file without working anything out.
final class OdsCellsOut {
    private final Xml xml;
    private final Table table;
    private final boolean pence;

    OdsCellsOut(Xml xml, Table table) {
        this.xml = xml;
        this.table = table;
        this.pence = table.hasPence();
    }

    void headings() throws XMLStreamException {
        begin();
        for (int at = 0; at < table.columns().size(); at++) {
            text(xml, heading(at).style(false), table.columns().get(at).heading());
        }
        xml.end();
    }

    private OdsLook heading(int at) {
        if (!table.columns().get(at).kind().isText()) {
            return OdsLook.FIGURE_HEADING;
        }
        return table.isAside(at) ? OdsLook.ASIDE_HEADING : OdsLook.HEADING;
    }

    void row(TableRow row) throws XMLStreamException {
        begin();
        for (int at = 0; at < table.columns().size(); at++) {
            entry(row.entries().get(at), at, row.sum());
        }
        xml.end();
    }

    private void begin() throws XMLStreamException {
        xml.start("table:table-row", "table:style-name", "row");
    }

    private void entry(Entry entry, int at, boolean sum) throws XMLStreamException {
        switch (entry) {
            case Entry.Words words -> words(words.text(), at, sum);
            case Entry.Pounds pounds -> amount(pounds.amount(), sum);
            case Entry.Decimal number -> number(number, table.columns().get(at).kind(), sum);
            case Entry.Day day ->
                value(
                        OdsLook.DAY,
                        sum,
                        day.date().toString(),
                        "date",
                        "office:date-value",
                        day.date().toString());
            case Entry.Marker marker -> text(xml, OdsLook.MARKER.style(sum), marker.shorthand());
        }
    }

    private void words(String text, int at, boolean sum) throws XMLStreamException {
        if (table.columns().get(at).kind() == Kind.SHEET) {
            link(xml, OdsLook.LINK_IN_ROW, text, text);
        } else {
            text(xml, (table.isAside(at) ? OdsLook.ASIDE : OdsLook.TEXT).style(sum), text);
        }
    }

    /// Programs that read it keep 15 digits of a number, like those that read a workbook.
    private void amount(Money amount, boolean sum) throws XMLStreamException {
        Pen.requireKept(amount);
        value(
                pence ? OdsLook.PENCE : OdsLook.WHOLE_POUNDS,
                sum,
                (pence ? "%,.2f" : "%,.0f").formatted(amount.inPounds()),
                "currency",
                "office:currency",
                "GBP",
                "office:value",
                amount.toString());
    }

    private void number(Entry.Decimal number, Kind kind, boolean sum) throws XMLStreamException {
        String decimals = number.value().toPlainString();
        value(kind == Kind.COUNT ? OdsLook.COUNT : OdsLook.NUMBER, sum, decimals, "float", "office:value", decimals);
    }

    private void value(OdsLook look, boolean sum, String shown, String type, String... value)
            throws XMLStreamException {
        xml.start("table:table-cell", "table:style-name", look.style(sum), "office:value-type", type);
        for (int at = 0; at < value.length; at += 2) {
            xml.attribute(value[at], value[at + 1]);
        }
        xml.element("text:p", shown).end();
    }

    /// A cell of the type text is never worked out, whatever it begins with.
    static void text(Xml xml, String style, String text) throws XMLStreamException {
        xml.start("table:table-cell", "table:style-name", style, "office:value-type", "string");
        for (String line : Form.OPEN_DOCUMENT.carried(text).split("\n", -1)) {
            xml.start("text:p");
            OdsText.write(xml, line);
            xml.end();
        }
        xml.end();
    }

    static void link(Xml xml, OdsLook look, String text, String sheet) throws XMLStreamException {
        xml.start("table:table-cell", "table:style-name", look.style(false), "office:value-type", "string")
                .start("text:p")
                .element("text:a", text, "xlink:href", "#%s.A1".formatted(sheet), "xlink:type", "simple")
                .end()
                .end();
    }
}

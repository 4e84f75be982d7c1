package wholeplace.excel.publication;

import javax.xml.stream.XMLStreamException;
import wholeplace.excel.export.Look;

/// The styles of an OpenDocument publication: those of cells and figures, which look like the workbook's, and the
/// paper.
///
/// @param place at the foot of each page
record OdsStyles(String place) {
    static final String SMALL_PAPER = "Small";
    static final String LARGE_PAPER = "Large";

    private static final String RULE = "#dfe4ea";
    private static final String TINT = "#e6eef5";

    /// The part styles.xml: what holds of the document, and the pages it prints on.
    void write(Xml xml) throws XMLStreamException {
        xml.start("office:styles")
                .start("style:default-style", "style:family", "table-cell")
                .empty(
                        "style:text-properties",
                        "fo:font-family",
                        "Arial",
                        "fo:font-size",
                        "12pt",
                        "fo:color",
                        colour(Look.Ink.INK),
                        "fo:language",
                        "en",
                        "fo:country",
                        "GB")
                .end()
                .empty("style:style", "style:name", "Default", "style:family", "table-cell")
                .end();
        xml.start("office:automatic-styles");
        paper(xml, SMALL_PAPER, "29.7cm", "21cm");
        paper(xml, LARGE_PAPER, "42cm", "29.7cm");
        xml.end().start("office:master-styles");
        master(xml, SMALL_PAPER);
        master(xml, LARGE_PAPER);
        xml.end();
    }

    private static void paper(Xml xml, String name, String width, String height) throws XMLStreamException {
        xml.start("style:page-layout", "style:name", name + "_page")
                .empty(
                        "style:page-layout-properties",
                        "fo:page-width",
                        width,
                        "fo:page-height",
                        height,
                        "style:print-orientation",
                        "landscape",
                        "fo:margin",
                        "1.3cm",
                        "style:first-page-number",
                        "continue",
                        "style:scale-to-X",
                        "1",
                        "style:scale-to-Y",
                        "0",
                        "style:print",
                        "objects charts drawings zero-values")
                .empty("style:header-style")
                .start("style:footer-style")
                .empty(
                        "style:header-footer-properties",
                        "fo:min-height",
                        "0.8cm",
                        "fo:margin-top",
                        "0.3cm",
                        "fo:margin-left",
                        "0cm",
                        "fo:margin-right",
                        "0cm")
                .end()
                .end();
    }

    private void master(Xml xml, String name) throws XMLStreamException {
        xml.start("style:master-page", "style:name", name, "style:page-layout-name", name + "_page")
                .empty("style:header", "style:display", "false")
                .start("style:footer")
                .start("style:region-left")
                .element("text:p", Form.OPEN_DOCUMENT.carried(place).replaceAll("\\s+", " "))
                .end()
                .start("style:region-center")
                .start("text:p")
                .element("text:sheet-name", "Sheet")
                .end()
                .end()
                .start("style:region-right")
                .start("text:p")
                .characters("Page ")
                .element("text:page-number", "1")
                .characters(" of ")
                .element("text:page-count", "1")
                .end()
                .end()
                .end()
                .end();
    }

    /// The styles of the part content.xml but those of columns.
    static void cells(Xml xml) throws XMLStreamException {
        number(xml, "whole", 0, 0);
        number(xml, "pence", 2, 2);
        number(xml, "decimals", 1, 4);
        day(xml);
        for (String paper : new String[] {SMALL_PAPER, LARGE_PAPER}) {
            xml.start(
                            "style:style",
                            "style:name",
                            "on" + paper,
                            "style:family",
                            "table",
                            "style:master-page-name",
                            paper)
                    .empty("style:table-properties", "table:display", "true")
                    .end();
        }
        xml.start("style:style", "style:name", "row", "style:family", "table-row")
                .empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .end();
        for (OdsLook look : OdsLook.values()) {
            cell(xml, look, false);
            if (look.isInTable()) {
                cell(xml, look, true);
            }
        }
    }

    private static void number(Xml xml, String name, int least, int most) throws XMLStreamException {
        xml.start("number:number-style", "style:name", name)
                .empty(
                        "number:number",
                        "number:decimal-places",
                        Integer.toString(most),
                        "number:min-decimal-places",
                        Integer.toString(least),
                        "number:min-integer-digits",
                        "1",
                        "number:grouping",
                        "true")
                .end();
    }

    private static void day(Xml xml) throws XMLStreamException {
        xml.start("number:date-style", "style:name", "day")
                .empty("number:day")
                .element("number:text", " ")
                .empty("number:month", "number:textual", "true", "number:style", "long")
                .element("number:text", " ")
                .empty("number:year", "number:style", "long")
                .end();
    }

    private static void cell(Xml xml, OdsLook look, boolean sum) throws XMLStreamException {
        xml.start(
                "style:style",
                "style:name",
                look.style(sum),
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default");
        if (!look.format().isEmpty()) {
            xml.attribute("style:data-style-name", look.format());
        }
        xml.start(
                "style:table-cell-properties",
                "style:vertical-align",
                look.isHeading() ? "middle" : "top",
                "fo:wrap-option",
                look.wraps() ? "wrap" : "no-wrap",
                "fo:padding",
                "0.06cm",
                "fo:padding-bottom",
                look == OdsLook.BODY ? "0.25cm" : "0.06cm");
        band(xml, look, sum);
        xml.end()
                .empty(
                        "style:paragraph-properties",
                        "fo:text-align",
                        look.isToTheRight() ? "end" : "start",
                        "fo:margin-left",
                        look.isIndented() ? "0.3cm" : "0cm")
                .empty(
                        "style:text-properties",
                        "fo:font-size",
                        look.points() + "pt",
                        "fo:font-weight",
                        look.isBold() || sum ? "bold" : "normal",
                        "style:text-underline-style",
                        look.isLink() ? "solid" : "none",
                        "fo:color",
                        colour(look.ink()))
                .end();
    }

    private static void band(Xml xml, OdsLook look, boolean sum) throws XMLStreamException {
        if (look.isHeading()) {
            xml.attribute("fo:background-color", colour(Look.Ink.ACCENT));
        } else if (look.isInTable()) {
            xml.attribute("fo:border-bottom", "0.5pt solid " + RULE);
        }
        if (sum) {
            xml.attribute("fo:background-color", TINT)
                    .attribute("fo:border-top", "0.5pt solid " + colour(Look.Ink.INK));
        }
    }

    private static String colour(Look.Ink ink) {
        return "#" + ink.hex();
    }
}

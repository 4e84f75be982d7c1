package wholeplace.excel.publication;

import javax.xml.stream.XMLStreamException;

/// How an OpenDocument publication opens: on its cover, with the headings of each table in sight.
record OdsView(Publication publication) {
    /// The part settings.xml.
    void write(Xml xml) throws XMLStreamException {
        xml.start("office:settings")
                .start("config:config-item-set", "config:name", "ooo:view-settings")
                .start("config:config-item-map-indexed", "config:name", "Views")
                .start("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        item(xml, "ActiveTable", "string", Publication.COVER);
        xml.start("config:config-item-map-named", "config:name", "Tables");
        sheet(xml, Publication.COVER, 0, 0);
        for (Table table : publication.tables()) {
            sheet(xml, table.sheet(), 1, table.headingRow());
        }
        xml.end().end().end().end().end();
    }

    /// @param rows and `columns` that stay in sight
    private static void sheet(Xml xml, String name, int columns, int rows) throws XMLStreamException {
        xml.start("config:config-item-map-entry", "config:name", name);
        if (rows > 0) {
            item(xml, "HorizontalSplitMode", "short", "2");
            item(xml, "VerticalSplitMode", "short", "2");
            item(xml, "HorizontalSplitPosition", "int", Integer.toString(columns));
            item(xml, "VerticalSplitPosition", "int", Integer.toString(rows));
            item(xml, "PositionRight", "int", Integer.toString(columns));
            item(xml, "PositionBottom", "int", Integer.toString(rows));
        }
        item(xml, "ShowGrid", "boolean", "false");
        xml.end();
    }

    private static void item(Xml xml, String name, String type, String value) throws XMLStreamException {
        xml.element("config:config-item", value, "config:name", name, "config:type", type);
    }
}

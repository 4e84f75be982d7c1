package wholeplace.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// Which sheets an .ods workbook has; whether one is hidden is a matter of its style.
record OdsContents(List<Sheet> sheets, List<String> remarks) {
    private static final int MOST_SHEETS = 10_000;

    static OdsContents read(InputStream in, boolean macros, Edge edge) throws Exception {
        var xml = SafeXml.root(in, edge);
        var gathered = new Gathered(edge);
        while (SafeXml.nextElement(xml)) {
            gathered.look(xml);
        }
        var remarks = new ArrayList<String>();
        if (macros) {
            remarks.add(XlsxContents.WITH_MACROS);
        }
        if (gathered.linked) {
            remarks.add(XlsxContents.LINKED);
        }
        return new OdsContents(List.copyOf(gathered.sheets), List.copyOf(remarks));
    }

    private static final class Gathered {
        private final Edge edge;
        private final Set<String> hidingStyles = new HashSet<>();
        private final List<Sheet> sheets = new ArrayList<>();
        private @Nullable String style;
        private boolean linked;

        Gathered(Edge edge) {
            this.edge = edge;
        }

        private void look(XMLStreamReader2 xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "style" -> style = SafeXml.attribute(xml, "name");
                case "table-properties" -> hide(xml);
                case "table" -> sheet(xml);
                case "table-source", "dde-link" -> linked = true;
                default -> {}
            }
        }

        private void hide(XMLStreamReader2 xml) {
            if ("false".equals(SafeXml.attribute(xml, "display")) && style != null) {
                hidingStyles.add(style);
            }
        }

        private void sheet(XMLStreamReader2 xml) throws XMLStreamException {
            var name = SafeXml.attribute(xml, "name");
            var styled = SafeXml.attribute(xml, "style-name");
            int depth = xml.getDepth();
            sheets.add(new Sheet(
                    name == null ? "Sheet" + (sheets.size() + 1) : name,
                    styled != null && hidingStyles.contains(styled)));
            edge.limit(sheets.size(), MOST_SHEETS, "sheets");
            while (xml.getDepth() > depth || !xml.isEndElement()) {
                SafeXml.next(xml);
                linked |= xml.isStartElement() && xml.getLocalName().equals("table-source");
            }
        }
    }
}

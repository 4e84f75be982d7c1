package wholeplace.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// The texts of a workbook, which its cells name by number, and how a text is written in XML.
final class XlsxTexts {
    static final int MOST_CHARACTERS = 100_000_000;
    static final int MOST_TEXTS = 5_000_000;

    /// `_x000D_` stands for the character of that code, where XML cannot hold it.
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxTexts() {}

    static List<Cell.Text> read(InputStream in, Edge edge) throws Exception {
        try (in) {
            var xml = SafeXml.root(in, edge);
            var texts = new ArrayList<Cell.Text>();
            long characters = 0;
            while (SafeXml.nextElement(xml)) {
                if (xml.getLocalName().equals("si")) {
                    var text = runs(xml, "si");
                    texts.add(new Cell.Text(text, false));
                    characters += text.length();
                    edge.limit(texts.size(), MOST_TEXTS, "texts");
                    edge.limit(characters, MOST_CHARACTERS, "characters of text");
                }
            }
            return texts;
        }
    }

    /// The plain text up to the end of the element: its runs joined, the phonetic guide of Japanese texts left out.
    static String runs(XMLStreamReader2 xml, String element) throws XMLStreamException {
        var text = "";
        while (!SafeXml.atEnd(xml, element)) {
            SafeXml.next(xml);
            if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                text = text.isEmpty() ? xml.getElementText() : text + xml.getElementText();
            } else if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                skip(xml, "rPh");
            }
        }
        return plain(text);
    }

    private static void skip(XMLStreamReader2 xml, String element) throws XMLStreamException {
        while (!SafeXml.atEnd(xml, element)) {
            SafeXml.next(xml);
        }
    }

    static String plain(String written) {
        return written.contains("_x")
                ? ESCAPED.matcher(written)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : written;
    }
}

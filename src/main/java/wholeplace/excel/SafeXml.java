package wholeplace.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// XML of strangers: no document type definition, so no entities to blow up, and nothing fetched from elsewhere.
final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();

    private static final int PROLOG = 4_096;
    private static final int DEEPEST = 100;
    private static final int BUFFER = 65_536;

    private SafeXml() {}

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read: " + systemId);
        });
        return factory;
    }

    /// A reader that stands on the root element. A document type definition can only come before it, and is refused.
    static XMLStreamReader2 root(InputStream in, Edge edge) throws IOException, XMLStreamException {
        return toRoot((XMLStreamReader2) FACTORY.createXMLStreamReader(withoutDefinitions(in, edge)), edge);
    }

    /// The same over a text that has no such definition before its root.
    static XMLStreamReader2 root(Reader text, Edge edge) throws XMLStreamException {
        return toRoot((XMLStreamReader2) FACTORY.createXMLStreamReader(text), edge);
    }

    private static XMLStreamReader2 toRoot(XMLStreamReader2 xml, Edge edge) throws XMLStreamException {
        while (!xml.isStartElement()) {
            if (next(xml) == XMLStreamConstants.DTD) {
                throw edge.definitions();
            }
        }
        return xml;
    }

    /// Parsers stumble over some definitions before they can name them, so the usual place is looked at first.
    static InputStream withoutDefinitions(InputStream in, Edge edge) throws IOException {
        var buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(PROLOG);
        var start = new String(buffered.readNBytes(PROLOG), StandardCharsets.ISO_8859_1);
        if (start.contains("<!DOCTYPE")) {
            throw edge.definitions();
        }
        buffered.reset();
        return buffered;
    }

    /// Moves on by one event; refuses to be led deeper than any workbook goes, for each level costs memory.
    static int next(XMLStreamReader2 xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getDepth() > DEEPEST) {
            throw new XMLStreamException("Elements within elements beyond depth " + DEEPEST + ".");
        }
        return event;
    }

    /// Moves on to the next start of an element.
    ///
    /// @return whether there was one
    static boolean nextElement(XMLStreamReader2 xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Whether the reader stands on the end of the element of that name.
    static boolean atEnd(XMLStreamReader2 xml, String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /// An attribute by its name without prefix.
    static @Nullable String attribute(XMLStreamReader2 xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// `hidden="1"`, `date1904="true"`.
    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }
}

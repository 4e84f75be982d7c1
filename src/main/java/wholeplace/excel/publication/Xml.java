package wholeplace.excel.publication;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes one part of an OpenDocument package, element by element, with the names as the standard writes them:
/// `table:table-cell`.
final class Xml {
    private static final XMLOutputFactory FACTORY = new OutputFactoryImpl();
    private static final String STANDARD = "urn:oasis:names:tc:opendocument:xmlns:";

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.ofEntries(
            Map.entry("office", STANDARD + "office:1.0"),
            Map.entry("style", STANDARD + "style:1.0"),
            Map.entry("text", STANDARD + "text:1.0"),
            Map.entry("table", STANDARD + "table:1.0"),
            Map.entry("number", STANDARD + "datastyle:1.0"),
            Map.entry("config", STANDARD + "config:1.0"),
            Map.entry("meta", STANDARD + "meta:1.0"),
            Map.entry("manifest", STANDARD + "manifest:1.0"),
            Map.entry("fo", STANDARD + "xsl-fo-compatible:1.0"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("xlink", "http://www.w3.org/1999/xlink")));

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /// What is written into one part.
    interface Content {
        void writeTo(Xml xml) throws XMLStreamException;
    }

    /// Writes a whole document; the stream stays open.
    static void write(OutputStream out, String root, Content content) throws IOException {
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            var xml = new Xml(writer);
            xml.start(root);
            for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
                writer.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            xml.attribute(root.startsWith("manifest") ? "manifest:version" : "office:version", "1.3");
            content.writeTo(xml);
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException disk ? disk : new IOException(e);
        }
    }

    /// @param attributes names and values in turn
    Xml start(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(prefix(name), local(name), namespace(name));
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        return this;
    }

    Xml attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(prefix(name), namespace(name), local(name), value);
        return this;
    }

    Xml end() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        return start(name, attributes).end();
    }

    Xml characters(String text) throws XMLStreamException {
        writer.writeCharacters(text);
        return this;
    }

    /// An element that holds nothing but text.
    Xml element(String name, String text, String... attributes) throws XMLStreamException {
        return start(name, attributes).characters(text).end();
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String namespace(String name) {
        return Objects.requireNonNull(NAMESPACES.get(prefix(name)), name);
    }
}

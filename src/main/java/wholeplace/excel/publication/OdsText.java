package wholeplace.excel.publication;

import javax.xml.stream.XMLStreamException;

/// A line of text in an OpenDocument part, where only single spaces between words are kept as they stand.
final class OdsText {
    private OdsText() {}

    static void write(Xml xml, String line) throws XMLStreamException {
        int from = 0;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean tab = c == '\t';
            if (tab || (c == ' ' && !isBetweenWords(line, at))) {
                xml.characters(line.substring(from, at)).empty(tab ? "text:tab" : "text:s");
                from = at + 1;
            }
        }
        xml.characters(line.substring(from));
    }

    private static boolean isBetweenWords(String line, int at) {
        return at > 0 && at < line.length() - 1 && isOfWord(line.charAt(at - 1)) && isOfWord(line.charAt(at + 1));
    }

    private static boolean isOfWord(char c) {
        return c != ' ' && c != '\t';
    }
}

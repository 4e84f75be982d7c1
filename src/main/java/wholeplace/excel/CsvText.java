package wholeplace.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of a delimited file. Its encoding is told by a byte order mark; without one it is UTF-8 if every
/// byte fits that, else windows-1252, which is what Excel in Britain writes.
final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 8_192;

    private final byte[] bytes;
    private final int mark;
    private final Charset charset;

    CsvText(byte[] bytes) throws IOException {
        this.bytes = bytes;
        if (begins(0xEF, 0xBB, 0xBF)) {
            this.mark = 3;
            this.charset = StandardCharsets.UTF_8;
        } else if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
            this.mark = 2;
            this.charset = begins(0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        } else {
            this.mark = 0;
            this.charset = fits(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private boolean begins(int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Charset tried) throws IOException {
        var strict = tried.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), strict)) {
            reader.skip(Long.MAX_VALUE);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length - mark;
    }

    /// Text has no control characters but tabs and line ends; a picture or a program has some early on.
    boolean isText() throws IOException {
        return head().chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    boolean startsWith(String head) throws IOException {
        return head().stripLeading().startsWith(head);
    }

    /// The first characters, enough to judge by.
    String head() throws IOException {
        var head = new char[LOOKED_AT];
        try (var reader = reader(bytes())) {
            int count = 0;
            int more = reader.read(head, 0, LOOKED_AT);
            while (more > 0) {
                count += more;
                more = reader.read(head, count, LOOKED_AT - count);
            }
            return new String(head, 0, count);
        }
    }

    InputStream bytes() {
        return new ByteArrayInputStream(bytes, mark, length());
    }

    Reader reader(InputStream watched) {
        return new InputStreamReader(watched, charset);
    }
}

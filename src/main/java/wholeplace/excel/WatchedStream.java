package wholeplace.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Tells the progress of every block read, and ends the reading when told to: this reaches into any parser.
final class WatchedStream extends FilterInputStream {
    /// Ten times what a file may have packed. The time of reading is bounded by it, whatever the file promised.
    static final long MOST_BYTES = 10L * FileBytes.MOST_BYTES;

    private static final int BLOCK = 65_536;

    private final Progress progress;
    private final Edge edge;
    private final long whole;
    private long done;

    WatchedStream(InputStream in, long whole, Progress progress, Edge edge) {
        super(in);
        this.whole = whole;
        this.progress = progress;
        this.edge = edge;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int most) throws IOException {
        int count = super.read(target, from, Math.min(most, BLOCK));
        boolean newBlock = count > 0 && done / BLOCK != (done + count) / BLOCK;
        done += Math.max(count, 0);
        edge.limit(done, MOST_BYTES, "bytes of content");
        if ((newBlock || count < 0) && !progress.goOn(done, whole)) {
            throw new CancellationException("Reading was stopped.");
        }
        return count;
    }
}

package wholeplace.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Tells the progress of every block read, and ends the reading when told to: this reaches into any parser.
final class WatchedStream extends FilterInputStream {
    private static final int BLOCK = 65_536;

    private final Progress progress;
    private final long whole;
    private long done;

    WatchedStream(InputStream in, long whole, Progress progress) {
        super(in);
        this.whole = whole;
        this.progress = progress;
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
        if ((newBlock || count < 0) && !progress.goOn(done, whole)) {
            throw new CancellationException("Reading was stopped.");
        }
        return count;
    }
}

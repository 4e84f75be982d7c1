package wholeplace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

/// The file layer under H2: what it calls written is on the disk, and in an order that survives a power cut.
///
/// H2 writes a chunk of data in one go, with a header in its first sector and a footer in its last, and believes a
/// chunk whose header and footer are there; a power cut may leave those two and lose the middle. So everything but
/// the last sector is written and forced to the disk first, and the last sector after it, forced too. The write at
/// the beginning of the file is H2's file header, two copies of 4,096 bytes: one is forced before the other is
/// touched.
///
/// Public because H2 makes these itself, by reflection.
public final class OrderedFile extends FilePathWrapper {
    static final String SCHEME = "ordered";
    private static final int SECTOR = 512;
    private static final int HEADER = 4_096;

    /// The channels that are open, by path.
    private static final Map<String, Set<Channel>> OPEN = new ConcurrentHashMap<>();

    /// Makes paths that begin with `ordered:` known to H2.
    static void register() {
        FilePath.register(new OrderedFile());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var channel = new Channel(toString(), getBase().open(mode));
        OPEN.compute(toString(), (path, open) -> with(channel, open));
        return channel;
    }

    private static Set<Channel> with(Channel channel, @Nullable Set<Channel> open) {
        Set<Channel> more = open == null ? ConcurrentHashMap.newKeySet() : open;
        more.add(channel);
        return more;
    }

    /// Closes what H2 leaves open, and locked, when it gives up on a damaged file.
    ///
    /// @param path with the scheme
    static void closeAll(String path) {
        try {
            for (Channel channel : Set.copyOf(OPEN.getOrDefault(path, Set.of()))) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final String path;
        private final FileChannel base;

        Channel(String path, FileChannel base) {
            this.path = path;
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            int length = bytes.remaining();
            int first = position == 0 && length > HEADER ? HEADER : length - SECTOR;
            long at = position;
            if (first > 0) {
                int limit = bytes.limit();
                bytes.limit(bytes.position() + first);
                at = writeFully(bytes, at);
                bytes.limit(limit);
            }
            writeFully(bytes, at);
            return length;
        }

        private long writeFully(ByteBuffer bytes, long position) throws IOException {
            long at = position;
            while (bytes.hasRemaining()) {
                at += base.write(bytes, at);
            }
            base.force(false);
            return at;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.force(true);
            base.truncate(size);
            base.force(true);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return base.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        private @Nullable Set<Channel> without(Set<Channel> open) {
            open.remove(this);
            return open.isEmpty() ? null : open;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            OPEN.computeIfPresent(path, (p, open) -> without(open));
            base.close();
        }
    }
}

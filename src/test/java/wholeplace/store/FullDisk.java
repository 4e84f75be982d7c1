package wholeplace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk with little room left, for tests: real files below, and writes that fail when the room is used up.
public final class FullDisk extends FilePathWrapper {
    static final String LAYER = "ordered:full:";
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new FullDisk());
        ROOM.set(Long.MAX_VALUE);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            int length = bytes.remaining();
            long room = ROOM.getAndAdd(-length);
            if (room < length) {
                bytes.limit(bytes.position() + (int) Math.max(0, room));
                base.write(bytes, position);
                throw new IOException("No space left on device");
            }
            return base.write(bytes, position);
        }

        @Override
        public synchronized int read(ByteBuffer bytes, long position) throws IOException {
            return base.read(bytes, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
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

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}

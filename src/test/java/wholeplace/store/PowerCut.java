package wholeplace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk whose power can be cut, for tests: what was written and not forced may or may not be there afterwards, in
/// whole, in part, or sector by sector. Real files below show what a machine that stays on sees.
public final class PowerCut extends FilePathWrapper {
    static final String SCHEME = "powercut";
    private static final int SECTOR = 512;

    /// What the power leaves of the writes that were not forced.
    enum Left {
        NOTHING,
        SOME_WRITES,
        SOME_SECTORS,
        THE_FIRST_WRITES
    }

    private sealed interface Operation {
        record Write(long position, ByteBuffer bytes) implements Operation {}

        record Truncate(long size) implements Operation {}
    }

    private static byte[] forced = {};
    private static final List<Operation> PENDING = new ArrayList<>();
    private static long operations;
    private static long cutAt;

    /// Thrown by every operation once the power is gone.
    static final class Off extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// Starts with a file as it is on the disk; the power goes at the operation of that number.
    static synchronized void start(Path file, long at) throws IOException {
        FilePath.register(new PowerCut());
        forced = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        PENDING.clear();
        operations = 0;
        cutAt = at;
    }

    /// What is on the disk for certain.
    static synchronized byte[] forced() {
        return forced.clone();
    }

    static synchronized boolean isOff() {
        return operations >= cutAt;
    }

    /// What is on the disk when the power comes back.
    static synchronized byte[] image(Left left, RandomGenerator random) {
        int prefix = PENDING.isEmpty() ? 0 : random.nextInt(PENDING.size() + 1);
        byte[] image = forced.clone();
        for (int i = 0; i < PENDING.size(); i++) {
            image = switch (left) {
                case NOTHING -> image;
                case SOME_WRITES -> random.nextBoolean() ? done(PENDING.get(i), image) : image;
                case SOME_SECTORS -> someSectors(PENDING.get(i), image, random);
                case THE_FIRST_WRITES -> i < prefix ? done(PENDING.get(i), image) : image;
            };
        }
        return image;
    }

    private static byte[] done(Operation operation, byte[] image) {
        return switch (operation) {
            case Operation.Truncate truncate -> Arrays.copyOf(image, (int) truncate.size());
            case Operation.Write write ->
                with(
                        image,
                        write.position(),
                        write.bytes().array(),
                        0,
                        write.bytes().capacity());
        };
    }

    private static byte[] someSectors(Operation operation, byte[] image, RandomGenerator random) {
        if (!(operation instanceof Operation.Write write)) {
            return random.nextBoolean() ? done(operation, image) : image;
        }
        byte[] some = image;
        for (int at = 0; at < write.bytes().capacity(); at += SECTOR) {
            if (random.nextBoolean()) {
                some = with(
                        some,
                        write.position(),
                        write.bytes().array(),
                        at,
                        Math.min(SECTOR, write.bytes().capacity() - at));
            }
        }
        return some;
    }

    private static byte[] with(byte[] image, long position, byte[] bytes, int from, int length) {
        int at = (int) position + from;
        byte[] longer = Arrays.copyOf(image, Math.max(image.length, at + length));
        System.arraycopy(bytes, from, longer, at, length);
        return longer;
    }

    private static synchronized void operation() throws Off {
        if (++operations >= cutAt) {
            throw new Off();
        }
    }

    private static synchronized void pending(Operation operation) throws Off {
        PENDING.add(operation);
        operation();
    }

    private static synchronized void force() throws Off {
        operation();
        for (Operation operation : PENDING) {
            forced = done(operation, forced);
        }
        PENDING.clear();
    }

    @Override
    public String getScheme() {
        return SCHEME;
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
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(bytes.position(), copy);
            pending(new Operation.Write(position, ByteBuffer.wrap(copy)));
            return base.write(bytes, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            pending(new Operation.Truncate(size));
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            PowerCut.force();
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
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}

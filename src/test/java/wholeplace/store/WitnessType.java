package wholeplace.store;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// A data type that a stranger's file may name, and that tells when it was made.
public final class WitnessType extends BasicDataType<String> {
    static final AtomicInteger MADE = new AtomicInteger();

    public WitnessType() {
        MADE.incrementAndGet();
    }

    @Override
    public int getMemory(String text) {
        return 0;
    }

    @Override
    public void write(WriteBuffer to, String text) {}

    @Override
    public String read(ByteBuffer bytes) {
        return "";
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}

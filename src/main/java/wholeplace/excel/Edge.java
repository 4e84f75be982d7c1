package wholeplace.excel;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a strange file meets the program. Parsers answer hostile or broken files with whatever comes to hand: more
/// than a dozen exception classes, NullPointerException and StackOverflowError among them. Here each becomes a
/// sentence.
record Edge(String fileName) {
    /// What POI would log about a strange file, traces and all, is said by the sentence. Held, for a logger nobody
    /// holds forgets its level.
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    <T> T guard(Callable<T> reading) {
        return Objects.requireNonNull(guardNullable(reading::call));
    }

    /// Catches everything on purpose: what a parser throws says nothing about whether the program is at fault.
    <T> @Nullable T guardNullable(NullableCall<T> reading) {
        try {
            return reading.call();
        } catch (OutOfMemoryError e) {
            throw Refusal.TOO_LARGE
                    .of(fileName, "more content than the memory that is free can hold")
                    .because(e);
        } catch (Exception | StackOverflowError e) {
            throw sentence(e);
        }
    }

    interface NullableCall<T> {
        @Nullable
        T call() throws Exception;
    }

    /// Refuses what is more than the most that is held or read.
    void limit(long found, long most, String what) {
        if (found > most) {
            throw Refusal.TOO_LARGE.of(fileName, "more than %,d %s, which is the limit".formatted(most, what));
        }
    }

    RefusedFile damaged(String how) {
        return Refusal.DAMAGED.of(fileName, how);
    }

    RefusedFile unsafe(String how) {
        return Refusal.UNSAFE.of(fileName, how);
    }

    RefusedFile definitions() {
        return unsafe("it carries a document type definition, which no spreadsheet program writes");
    }

    private RuntimeException sentence(Throwable thrown) {
        return causes(thrown)
                .flatMap(this::known)
                .findFirst()
                .orElseGet(() -> damaged("its content is not laid out as a workbook's must be")
                        .because(thrown));
    }

    private Stream<RuntimeException> known(Throwable cause) {
        return switch (cause) {
            case RefusedFile refused -> Stream.of(refused);
            case CancellationException cancelled -> Stream.of(cancelled);
            default -> isZipBomb(cause) ? Stream.of(bomb(cause)) : Stream.empty();
        };
    }

    /// POI has no exception of its own for this.
    private static boolean isZipBomb(Throwable cause) {
        return String.valueOf(cause.getMessage()).startsWith("Zip bomb detected");
    }

    private RefusedFile bomb(Throwable cause) {
        return unsafe("it swells to more than a hundred times its size, as attacks do")
                .because(cause);
    }

    /// A chain of causes may be circular; twenty links are enough.
    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }
}

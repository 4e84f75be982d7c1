package wholeplace.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import wholeplace.excel.Progress;
import wholeplace.excel.SheetData;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.ImportGuess;
import wholeplace.excel.template.Binding;
import wholeplace.excel.template.Recognition;

/// Reads a sheet on a thread of its own while the store is opened: each takes about as long as the other.
final class SheetReading implements AutoCloseable {
    private record Read(Spreadsheet file, SheetData data) {}

    private final FutureTask<Read> task;

    private SheetReading(FutureTask<Read> task) {
        this.task = task;
    }

    /// @param templates whose filled ones are refused
    static SheetReading start(Path file, Asked asked, List<Binding> templates) {
        var reading = new SheetReading(new FutureTask<>(() -> read(file, asked, templates)));
        Thread.ofPlatform().daemon().name("sheet").start(reading.task);
        return reading;
    }

    private static Read read(Path path, Asked asked, List<Binding> templates) {
        Spreadsheet file = Spreadsheet.open(path);
        try {
            refuseReturn(file, templates);
            return new Read(file, ImportGuess.load(file, asked, Progress.UNTIL_INTERRUPTED));
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    /// Read as a list of lines, a return would give totals beside what they add up.
    private static void refuseReturn(Spreadsheet file, List<Binding> templates) {
        Recognition.of(file, templates, Progress.UNTIL_INTERRUPTED).stream()
                .findFirst()
                .ifPresent(known -> {
                    throw new Refused(
                            "\"%s\" is a return, \"%s\". Take its amounts with --as return, or read one of its sheets as a list with --as lines."
                                    .formatted(file.fileName(), known.name()));
                });
    }

    Spreadsheet file() {
        return read().file();
    }

    SheetData data() {
        return read().data();
    }

    /// Waits for the reading, and fails as it failed.
    private Read read() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("The reading failed in a way it cannot.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The import was cancelled. Nothing was changed.");
        }
    }

    /// Ends a reading that nobody waited for.
    @Override
    public void close() {
        if (task.isDone() && task.state() == FutureTask.State.SUCCESS) {
            task.resultNow().file().close();
        } else {
            task.cancel(true);
        }
    }
}

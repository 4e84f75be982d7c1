package wholeplace.desktop.exchange;

import java.util.List;
import java.util.concurrent.CancellationException;
import wholeplace.budget.InvalidBudget;
import wholeplace.excel.RefusedFile;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.template.BindingRefused;
import wholeplace.json.FileRefused;

/// What is said to the user when something could not be read or written.
final class Refusals {
    private Refusals() {}

    /// The sentences of a refusal; none for what the user stopped. What nobody foresaw is said as a fault of the
    /// program, and handed on to whoever records those.
    static List<String> sentences(Throwable thrown) {
        return switch (thrown) {
            case CancellationException stopped -> List.of();
            case RefusedFile refused -> List.of(message(refused));
            case NotWritten refused -> List.of(message(refused));
            case ImportRefused refused -> refused.sentences();
            case BindingRefused refused -> refused.sentences();
            case FileRefused refused -> refused.sentences();
            case InvalidBudget refused -> refused.reasons();
            case OutOfMemoryError full ->
                List.of("There is not enough memory for this file."
                        + " Close other programs, or save only the sheet that is needed as .csv.");
            default -> fault(thrown);
        };
    }

    private static List<String> fault(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        return List.of("This could not be done because of a fault in the program (%s). Nothing was changed."
                .formatted(thrown.getClass().getSimpleName()));
    }

    private static String message(RuntimeException refused) {
        return String.valueOf(refused.getMessage());
    }
}

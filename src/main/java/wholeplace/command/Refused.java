package wholeplace.command;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import wholeplace.budget.InvalidBudget;
import wholeplace.excel.RefusedFile;
import wholeplace.excel.export.NotWritten;
import wholeplace.excel.importing.ImportRefused;
import wholeplace.excel.template.BindingRefused;
import wholeplace.json.FileRefused;
import wholeplace.store.StoreRefused;

/// A command would not do what was asked; the sentences say why and what to do.
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<String> sentences;

    Refused(String sentence) {
        super(sentence);
        this.sentences = List.of(sentence);
    }

    List<String> sentences() {
        return sentences;
    }

    /// What an exception says to the user, where it is a refusal of one of the floors below and no fault of the
    /// program.
    static Optional<List<String>> sentences(Throwable e) {
        return switch (e) {
            case Refused refused -> Optional.of(refused.sentences());
            case RefusedFile file -> Optional.of(List.of(String.valueOf(file.getMessage())));
            case ImportRefused sheet -> Optional.of(sheet.sentences());
            case BindingRefused template -> Optional.of(template.sentences());
            case FileRefused file -> Optional.of(file.sentences());
            case StoreRefused store -> Optional.of(List.of(String.valueOf(store.getMessage())));
            case NotWritten file -> Optional.of(List.of(String.valueOf(file.getMessage())));
            case InvalidBudget budget -> Optional.of(budget.reasons());
            default -> Optional.empty();
        };
    }
}

package wholeplace.desktop.window;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Questions;
import wholeplace.desktop.theme.Theme;

/// What asks the user in a window of its own.
final class Dialogs implements Questions, FileChoice {
    private static final int SHOWN = 12;

    private final Window owner;

    Dialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public boolean agreed(List<String> questions) {
        if (questions.isEmpty()) {
            return true;
        }
        String words = String.join("\n\n", questions.subList(0, Math.min(SHOWN, questions.size())));
        String more = questions.size() > SHOWN ? "\n\nand %,d more.".formatted(questions.size() - SHOWN) : "";
        return confirmed("Is this what you mean?", words + more, "Yes", "No");
    }

    boolean confirmed(String title, String words, String yes, String no) {
        var agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        return this.<ButtonType>dialog(title, text(words), agree, new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE))
                .showAndWait()
                .filter(agree::equals)
                .isPresent();
    }

    void tell(String title, String words) {
        this.<ButtonType>dialog(title, text(words), ButtonType.OK).showAndWait();
    }

    Optional<Budget> newBudget(List<String> taken) {
        var form = new NewBudgetForm(taken, LocalDate.now(ZoneId.systemDefault()));
        var make = new ButtonType("Make the budget", ButtonBar.ButtonData.OK_DONE);
        Dialog<Budget> dialog = dialog("New budget", form, make, ButtonType.CANCEL);
        dialog.getDialogPane()
                .lookupButton(make)
                .disableProperty()
                .bind(form.isReady().not());
        dialog.setResultConverter(pressed -> pressed == make ? form.budget().orElse(null) : null);
        return dialog.showAndWait();
    }

    private <T> Dialog<T> dialog(String title, Region content, ButtonType... buttons) {
        var dialog = new Dialog<T>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(buttons);
        dialog.getDialogPane().getStylesheets().addAll(Theme.stylesheets());
        dialog.setResizable(true);
        return dialog;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(460);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Optional<Path> toOpen(String title, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                String.join(", ", endings),
                                endings.stream().map(ending -> "*." + ending).toList()),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String title, String suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}

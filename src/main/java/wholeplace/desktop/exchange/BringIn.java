package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Questions;
import wholeplace.excel.template.Bindings;
import wholeplace.json.BudgetFile;
import wholeplace.session.Session;

/// Asks for a spreadsheet, opens it, and says what came of it.
final class BringIn {
    private static final List<String> ENDINGS = List.of("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "json");

    private final Session session;
    private final FileChoice files;
    private final Questions questions;
    private final Consumer<Opening> opened;
    private final Work work = new Work();
    private final Said said = new Said("brought-in");
    private final Card card = new Card("Bring in a spreadsheet");

    BringIn(Session session, FileChoice files, Questions questions, Consumer<Opening> opened) {
        this.session = session;
        this.files = files;
        this.questions = questions;
        this.opened = opened;
        card.setId("bring-in");
        var choose = new Button("Choose a file…");
        choose.setId("choose-file");
        choose.getStyleClass().add("wp-primary");
        choose.setMinWidth(Button.USE_PREF_SIZE);
        choose.setOnAction(pressed -> choose());
        choose.disableProperty().bind(work.visibleProperty());
        work.managedProperty().bind(work.visibleProperty());
        var begin = new HBox(12, choose, Labels.soft("or drop it anywhere on this screen."));
        begin.getStyleClass().add("wp-row");
        card.getChildren()
                .addAll(
                        Labels.soft(
                                "A workbook (.xlsx, .xlsm, .xls, .ods) or a .csv file with a row a budget line, or a"
                                        + " department's return that a partner has filled in. You see how it is read and what would change before anything does; the file"
                                        + " itself is never changed."),
                        begin,
                        work,
                        said);
    }

    Node node() {
        return card;
    }

    void choose() {
        files.toOpen("Bring in a spreadsheet", ENDINGS).ifPresent(this::open);
    }

    /// Opens a file where no other is being opened.
    void open(Path file) {
        if (work.isUnderway()) {
            return;
        }
        said.nothing();
        String reading = "Reading " + file.getFileName();
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            work.begin(reading, progress -> BudgetFile.read(file).budget(), read -> whole(read, file), this::stopped);
            return;
        }
        var plan = session.budget().get().years();
        work.begin(
                reading,
                progress -> Opening.of(file, plan, Bindings.beside(session.file()), progress),
                opened,
                this::stopped);
    }

    /// A budget file takes the place of the budget where the user says so, as one change.
    private void whole(Budget read, Path file) {
        Budget now = session.budget().get();
        String question =
                "The file holds the budget \"%s\" with %s. It takes the place of \"%s\" with %s; undo brings that back."
                        .formatted(
                                read.name(),
                                Figures.count(read.lines().size(), "line", "lines"),
                                now.name(),
                                Figures.count(now.lines().size(), "line", "lines"));
        if (!questions.agreed(List.of(question))) {
            ended("");
            return;
        }
        String label = "Imported " + file.getFileName();
        session.imported(read.withName(now.name()), String.valueOf(file.getFileName()), label);
        ended(label + ", as one change. Undo takes it back.");
    }

    private void stopped(List<String> sentences) {
        if (sentences.isEmpty()) {
            said.stopped("Cancelled. Nothing was changed.");
        } else {
            said.refused(sentences);
        }
    }

    void ended(String sentence) {
        if (sentence.isEmpty()) {
            said.stopped("Cancelled. Nothing was changed.");
        } else {
            said.done(sentence);
        }
    }
}

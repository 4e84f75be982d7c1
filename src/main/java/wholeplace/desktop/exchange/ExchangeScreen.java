package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Questions;
import wholeplace.desktop.parts.Work;
import wholeplace.excel.Spreadsheet;
import wholeplace.json.BudgetFile;
import wholeplace.session.Session;

/// Spreadsheets in and out.
public final class ExchangeScreen extends StackPane {
    private static final List<String> ENDINGS = List.of("xlsx", "xlsm", "csv", "json");

    private final Session session;
    private final FileChoice files;
    private final Questions questions;
    private final Runnable imported;
    private final Work work = new Work();
    private final GridPane start = new GridPane(10, 0);

    /// @param imported runs when lines have come in
    public ExchangeScreen(Session session, FileChoice files, Questions questions, Runnable imported) {
        this.session = session;
        this.files = files;
        this.questions = questions;
        this.imported = imported;
        getStyleClass().add("wp-screen");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            start.getColumnConstraints().add(half);
        }
        var height = new RowConstraints();
        height.setVgrow(Priority.NEVER);
        start.getRowConstraints().add(height);
        start.addRow(0, bringIn(), HandOver.card(session, files));
        getChildren().setAll(start);
    }

    private Card bringIn() {
        var words = new Label("A sheet that a partner or a department sent: .xlsx or .csv. The program finds its table,"
                + " its years and its unit, and shows what would change before anything does. The file stays as it is."
                + " A budget file (.json) comes in whole.");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var choose = new Button("Choose a file", new FontIcon(Feather.DOWNLOAD));
        choose.setId("choose");
        choose.getStyleClass().add("wp-primary");
        choose.setOnAction(pressed -> chooseSheet());
        var card = new Card("Bring something in");
        card.fill(new VBox(14, words, choose, work));
        return card;
    }

    /// Asks for a file and shows what it would change.
    public void chooseSheet() {
        files.toOpen("Bring in a sheet", ENDINGS).ifPresent(this::open);
    }

    /// Shows what a file would change.
    public void open(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            work.start(
                    "Reading " + file.getFileName(),
                    progress -> BudgetFile.read(file).budget(),
                    read -> whole(read, file),
                    this::refused);
        } else {
            work.start(
                    "Opening " + file.getFileName(),
                    progress -> Spreadsheet.open(file, progress),
                    this::show,
                    this::refused);
        }
    }

    private void show(Spreadsheet opened) {
        getChildren().setAll(new ImportPage(session, opened, this::showStart, () -> {
            showStart();
            imported.run();
        }));
    }

    private void showStart() {
        getChildren().setAll(start);
    }

    private void refused(String sentence) {
        work.say(sentence, "wp-fail");
    }

    private void whole(Budget read, Path file) {
        Budget now = session.budget().get();
        String question =
                "The file holds the budget \"%s\" with %s. It takes the place of \"%s\" with %s; undo brings that back."
                        .formatted(
                                read.name(),
                                Figures.count(read.lines().size(), "line", "lines"),
                                now.name(),
                                Figures.count(now.lines().size(), "line", "lines"));
        if (questions.agreed(List.of(question))) {
            session.imported(
                    read.withName(now.name()), String.valueOf(file.getFileName()), "Imported " + file.getFileName());
            imported.run();
        }
    }
}

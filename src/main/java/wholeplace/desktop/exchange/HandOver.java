package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import wholeplace.budget.Budget;
import wholeplace.change.Fingerprint;
import wholeplace.change.Revision;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.excel.export.CsvOut;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.Written;
import wholeplace.excel.model.ModelOut;
import wholeplace.excel.publication.PublicationOut;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;
import wholeplace.session.Session;

/// Writes the budget to a file in one of several forms, each said with whom it is for, and says where it is and how it
/// was compared.
final class HandOver {
    private final Session session;
    private final FileChoice files;
    private final Clock clock;
    private final Work work = new Work();
    private final Said said = new Said("handed-over");
    private final Card card = new Card("Hand over");

    HandOver(Session session, FileChoice files, Clock clock) {
        this.session = session;
        this.files = files;
        this.clock = clock;
        card.setId("hand-over");
        work.managedProperty().bind(work.visibleProperty());
        card.getChildren().addAll(forms(), work, said);
    }

    Node node() {
        return card;
    }

    private GridPane forms() {
        var grid = new GridPane(12, 10);
        var buttons = new ColumnConstraints();
        buttons.setMinWidth(GridPane.USE_PREF_SIZE);
        buttons.setFillWidth(true);
        var purposes = new ColumnConstraints();
        purposes.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(buttons, purposes);
        for (Form form : Form.values()) {
            var button = new Button("%s .%s".formatted(form.words(), form.ending()));
            button.setId("hand-over-" + form.id());
            button.getStyleClass().add("wp-secondary");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(button.getText() + ". " + form.purpose());
            button.setOnAction(pressed -> choose(form));
            button.disableProperty().bind(work.visibleProperty());
            var purpose = new Label(form.purpose());
            purpose.getStyleClass().add("wp-soft");
            purpose.setWrapText(true);
            grid.addRow(grid.getRowCount(), button, purpose);
        }
        return grid;
    }

    private void choose(Form form) {
        Budget budget = session.budget().get();
        String what = form == Form.MODEL ? ", working model" : "";
        String name = "%s %s%s".formatted(budget.name(), budget.years(), what).replaceAll("[\\\\/:*?\"<>|]", "-");
        files.toSave("Hand over: " + form.words(), name + "." + form.ending())
                .ifPresent(file -> write(form, withEnding(file, form), budget));
    }

    /// A name typed without its ending gets it, so that the file opens where it should.
    private static Path withEnding(Path file, Form form) {
        String name = String.valueOf(file.getFileName());
        String ending = "." + form.ending();
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    private void write(Form form, Path file, Budget budget) {
        said.nothing();
        begin(file, budget, progress -> switch (form) {
            case MODEL -> compared(ModelOut.write(Outlook.of(budget), file, stamp(budget), progress));
            case PUBLICATION -> compared(PublicationOut.workbook(Outlook.of(budget), file, stamp(budget), progress));
            case OPEN_DOCUMENT ->
                compared(PublicationOut.openDocument(Outlook.of(budget), file, stamp(budget), progress));
            case LINES -> compared(CsvOut.write(Outlook.of(budget), file, progress));
            case BUDGET -> writeWhole(file, budget);
        });
    }

    private static String compared(Written written) {
        return Figures.count(written.figures(), "figure", "figures") + " equal to the penny";
    }

    /// The budget itself is worth handing over also where its last changes could not be saved.
    private String writeWhole(Path file, Budget budget) {
        List<Revision> history = session.revisionsTo(budget);
        BudgetFile.write(budget, history, file);
        return history.isEmpty()
                ? "without its history, because the last changes are not on the disk"
                : "with " + Figures.count(history.size(), "revision", "revisions");
    }

    private Stamp stamp(Budget budget) {
        return new Stamp(session.who(), clock.instant().atZone(clock.getZone()), Fingerprint.of(budget));
    }

    private void begin(Path file, Budget budget, Work.Doing<String> writing) {
        work.begin(
                "Writing " + file.getFileName(),
                writing,
                how -> said.done("Saved %s to %s, and read it back: %s."
                        .formatted(Figures.count(budget.lines().size(), "line", "lines"), file, how)),
                this::stopped);
    }

    private void stopped(List<String> sentences) {
        if (sentences.isEmpty()) {
            said.stopped("Cancelled. No file was written.");
        } else {
            said.refused(sentences);
        }
    }
}

package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import wholeplace.change.Fingerprint;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Work;
import wholeplace.excel.Progress;
import wholeplace.excel.export.CsvOut;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.export.WorkbookOut;
import wholeplace.json.BudgetFile;
import wholeplace.outlook.Outlook;
import wholeplace.session.Session;

/// The ways to hand the budget over.
final class HandOver {
    private interface Writing {
        void write(Outlook outlook, Path to, Progress progress);
    }

    private final Session session;
    private final FileChoice files;
    private final Work work = new Work();

    private HandOver(Session session, FileChoice files) {
        this.session = session;
        this.files = files;
    }

    static Card card(Session session, FileChoice files) {
        var out = new HandOver(session, files);
        var card = new Card("Hand the budget over");
        var ways = new VBox(
                12,
                out.way(
                        "Workbook",
                        "To read in Excel or LibreOffice: every line, totals by year, partner and class, a chart.",
                        Feather.GRID,
                        "xlsx",
                        out::workbook),
                out.way(
                        "Budget file",
                        "The whole budget with its history, to keep or to open elsewhere. Nothing is lost in it.",
                        Feather.PACKAGE,
                        "json",
                        (outlook, to, progress) -> out.file(outlook, to)),
                out.way(
                        "Lines as a table",
                        "One plain table of all lines, for another program.",
                        Feather.FILE_TEXT,
                        "csv",
                        (outlook, to, progress) -> CsvOut.write(outlook, to, progress)),
                out.work);
        card.fill(ways);
        return card;
    }

    private Node way(String title, String words, Feather icon, String ending, Writing writing) {
        var name = new Label(title);
        name.getStyleClass().add("wp-semi");
        var what = new Label(words);
        what.getStyleClass().add("wp-soft");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        var button = new Button("Save ." + ending);
        button.setId("save-" + ending);
        button.getStyleClass().add("wp-secondary");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText("Save the budget as " + title + ", ." + ending);
        button.setOnAction(pressed -> save(title, ending, writing));
        var both = new VBox(2, name, what);
        HBox.setHgrow(both, Priority.ALWAYS);
        var symbol = new FontIcon(icon);
        symbol.getStyleClass().add("wp-way-icon");
        var row = new HBox(14, symbol, both, button);
        row.getStyleClass().add("wp-way");
        return row;
    }

    private void save(String title, String ending, Writing writing) {
        Outlook outlook = Outlook.of(session.budget().get());
        String suggested =
                outlook.budget().name().replaceAll("[^\\p{L}\\p{N} ._-]", " ").strip() + "." + ending;
        files.toSave("Save " + title, suggested)
                .ifPresent(to -> work.start(
                        "Writing and reading back",
                        progress -> {
                            writing.write(outlook, to, progress);
                            return to;
                        },
                        written -> work.say("Saved and compared with the budget: " + written, "wp-well"),
                        sentence -> work.say(sentence, "wp-fail")));
    }

    private void workbook(Outlook outlook, Path to, Progress progress) {
        var stamp =
                new Stamp(session.who(), ZonedDateTime.now(ZoneId.systemDefault()), Fingerprint.of(outlook.budget()));
        WorkbookOut.write(outlook, to, stamp, progress);
    }

    private void file(Outlook outlook, Path to) {
        BudgetFile.write(outlook.budget(), session.revisionsTo(outlook.budget()), to);
    }
}

package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Questions;
import wholeplace.excel.pack.PackReturn;
import wholeplace.excel.template.Template;
import wholeplace.session.Session;

/// The screen on which spreadsheets come in and the budget is handed over.
public final class Exchange extends StackPane {
    private final Session session;
    private final Clock clock;
    private final FileChoice files;
    private final BringIn bringIn;
    private final PacksCard packs;
    private final Templates templates;
    private final GridPane start = new GridPane(10, 10);

    /// @param clock for when something was imported or handed over, in the time zone of the user
    public Exchange(Session session, FileChoice files, Questions questions, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.files = files;
        bringIn = new BringIn(session, files, questions, this::begin);
        getStyleClass().addAll("wp-screen", "wp-exchange");
        getStylesheets()
                .add(Objects.requireNonNull(
                                Exchange.class.getResource("/wholeplace/desktop/exchange/exchange.css"),
                                "The program lacks a file.")
                        .toExternalForm());
        var handOver = new HandOver(session, files, clock);
        packs = new PacksCard(session, files, clock, returned -> begin(new OpenedPack(returned)));
        templates = new Templates(session, files, this::fill, this::bind);
        lay(
                new VBox(10, bringIn.node(), templates.node()),
                handOver.node(),
                packs.node(),
                new BroughtIn(session).node());
        getChildren().setAll(start);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private void lay(Node in, Node out, Node packs, Node earlier) {
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            start.getColumnConstraints().add(half);
        }
        var rest = new RowConstraints();
        rest.setVgrow(Priority.ALWAYS);
        start.getRowConstraints().setAll(new RowConstraints(), rest);
        start.addRow(0, in, out);
        start.addRow(1, packs, earlier);
        GridPane.setValignment(packs, VPos.TOP);
        GridPane.setValignment(earlier, VPos.TOP);
    }

    /// Asks for a file to bring in.
    public void chooseSheet() {
        if (isAtStart()) {
            bringIn.choose();
        }
    }

    /// Begins to bring in a file, as if it had been chosen. Does nothing while another is being brought in.
    public void open(Path file) {
        if (isAtStart()) {
            bringIn.open(file);
        }
    }

    private boolean isAtStart() {
        return getChildren().contains(start);
    }

    private void begin(Opening opening) {
        getChildren()
                .setAll(
                        switch (opening) {
                            case Opened opened -> new Journey(session, clock, opened, this::broughtIn);
                            case OpenedReturn filled ->
                                new ReturnJourney(session, clock, filled.template(), this::broughtIn);
                            case OpenedPack pack -> journey(pack.returned());
                        });
    }

    private PackJourney journey(PackReturn returned) {
        return new PackJourney(session, returned, sentence -> {
            getChildren().setAll(start);
            packs.ended(sentence);
        });
    }

    private void broughtIn(String sentence) {
        getChildren().setAll(start);
        bringIn.ended(sentence);
    }

    private void fill(Template template) {
        getChildren().setAll(new FillJourney(session, template, files, this::filled));
    }

    private void bind(Templates.Unknown unknown) {
        getChildren().setAll(new BindJourney(session, unknown, this::filled));
    }

    private void filled(String sentence) {
        getChildren().setAll(start);
        templates.ended(sentence);
    }

    private void over(DragEvent event) {
        if (isAtStart() && event.getDragboard().getFiles().size() == 1) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream()
                .map(java.io.File::toPath)
                .toList();
        event.setDropCompleted(files.size() == 1);
        event.consume();
        files.stream().limit(1).forEach(this::open);
    }
}

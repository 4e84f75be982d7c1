package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.excel.template.Bindings;
import wholeplace.excel.template.InputCells;
import wholeplace.excel.template.Template;
import wholeplace.session.Session;

/// Asks for a department's empty template, to be filled from the plan or got to know first.
final class Templates {
    private static final List<String> ENDINGS = List.of("xlsx");

    private final Session session;
    private final FileChoice files;
    private final Consumer<Template> fill;
    private final Consumer<Unknown> bind;
    private final Work work = new Work();
    private final Said said = new Said("filled");
    private final Card card = new Card("A department's own template");

    /// A template that nobody has bound yet.
    record Unknown(Path file, List<InputCells.InputCell> cells) {}

    Templates(Session session, FileChoice files, Consumer<Template> fill, Consumer<Unknown> bind) {
        this.session = session;
        this.files = files;
        this.fill = fill;
        this.bind = bind;
        card.setId("templates");
        work.managedProperty().bind(work.visibleProperty());
        var begin = new HBox(
                10,
                button("fill-template", "Fill a template…", this::chooseToFill),
                button("bind-template", "Get to know a new one…", this::chooseToBind));
        begin.getStyleClass().add("wp-row");
        card.getChildren()
                .addAll(
                        Labels.soft(
                                "The workbook in which a department wants its return. Its input cells are filled from the plan"
                                        + " and nothing else in it changes. Pathfinders and Towns Fund are known; another is"
                                        + " got to know once."),
                        begin,
                        work,
                        said);
    }

    private Button button(String id, String words, Runnable pressed) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("wp-secondary");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> pressed.run());
        button.disableProperty().bind(work.visibleProperty());
        return button;
    }

    Node node() {
        return card;
    }

    private void chooseToFill() {
        files.toOpen("Fill a template", ENDINGS)
                .ifPresent(file -> begin(
                        file,
                        fill,
                        progress -> Template.open(
                                file, Bindings.beside(session.file()).all(), progress)));
    }

    private void chooseToBind() {
        files.toOpen("Get to know a template", ENDINGS)
                .ifPresent(file -> begin(file, bind, progress -> new Unknown(file, InputCells.of(file))));
    }

    private <T> void begin(Path file, Consumer<T> opened, Work.Doing<T> opening) {
        said.nothing();
        work.begin("Reading " + file.getFileName(), opening, opened, this::stopped);
    }

    private void stopped(List<String> sentences) {
        if (sentences.isEmpty()) {
            said.stopped("Cancelled. No file was written.");
        } else {
            said.refused(sentences);
        }
    }

    /// What came of a journey; an empty text where nothing did.
    void ended(String sentence) {
        if (sentence.isEmpty()) {
            stopped(List.of());
        } else {
            said.done(sentence);
        }
    }
}

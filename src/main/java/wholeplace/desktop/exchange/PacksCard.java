package wholeplace.desktop.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.change.Fingerprint;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.excel.export.Stamp;
import wholeplace.excel.pack.PackIn;
import wholeplace.excel.pack.PackOut;
import wholeplace.excel.pack.PackRequest;
import wholeplace.excel.pack.PackReturn;
import wholeplace.session.FreshIds;
import wholeplace.session.Session;

/// Makes packs for partners, and takes them when they come back.
final class PacksCard {
    private static final String ENDING = ".xlsx";

    private final Session session;
    private final FileChoice files;
    private final Clock clock;
    private final Consumer<PackReturn> returned;
    private final Work work = new Work();
    private final Said said = new Said("packs-said");
    private final Card card = new Card("Partner packs");
    private final Pick<Partner> partners = new Pick<>("Partner", Partner::name, this::pick);
    private final Button make = button("make-pack", "Make a pack…", "wp-primary");
    private final TextField returnTo = new TextField();
    private @Nullable Partner partner;

    PacksCard(Session session, FileChoice files, Clock clock, Consumer<PackReturn> returned) {
        this.session = session;
        this.files = files;
        this.clock = clock;
        this.returned = returned;
        card.setId("packs");
        partners.setId("pack-partner");
        partners.setPromptText("Choose a partner");
        HBox.setHgrow(partners, Priority.ALWAYS);
        returnTo.setId("pack-return-to");
        returnTo.setPromptText("To be sent back to, such as your name and e-mail address");
        returnTo.setAccessibleText("To be sent back to");
        Button bring = button("bring-in-pack", "Bring in a pack…", "wp-secondary");
        make.setOnAction(pressed -> make());
        bring.setOnAction(pressed -> files.toOpen("Bring in a partner pack", List.of("xlsx", "ods", "xlsm"))
                .ifPresent(this::bringIn));
        bring.disableProperty().bind(work.visibleProperty());
        work.managedProperty().bind(work.visibleProperty());
        work.visibleProperty().subscribe(this::enable);
        var row = new HBox(10, partners, make, bring);
        row.getStyleClass().add("wp-row");
        card.getChildren()
                .addAll(
                        Labels.soft(
                                "A workbook for one partner, with its own lines, funds and assumptions and nothing of the"
                                        + " others' lines, to fill in and send back. When it returns, you see what it changes,"
                                        + " and choose where both of you have changed the same."),
                        row,
                        returnTo,
                        work,
                        said);
        card.setMaxHeight(Card.USE_PREF_SIZE);
        session.budget().subscribe(this::offer);
    }

    private static Button button(String id, String words, String styleClass) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    Node node() {
        return card;
    }

    private void offer(Budget budget) {
        List<Partner> all = budget.partners().stream()
                .sorted(Comparator.comparing(Partner::name))
                .toList();
        Partner chosen = partner;
        partner = chosen == null ? null : budget.partners().find(chosen.id()).orElse(null);
        partners.show(all, partner);
        enable();
    }

    private void pick(Partner chosen) {
        partner = chosen;
        enable();
    }

    private void enable() {
        make.setDisable(partner == null || work.isUnderway());
    }

    private void make() {
        Partner chosen = partner;
        if (chosen != null) {
            String name = "%s pack for %s".formatted(session.budget().get().name(), chosen.label());
            files.toSave("Make a pack for " + chosen.name(), name.replaceAll("[\\\\/:*?\"<>|]", "-") + ENDING)
                    .ifPresent(file -> write(chosen, withEnding(file)));
        }
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    private void write(Partner chosen, Path file) {
        said.nothing();
        Budget budget = session.budget().get();
        var request = new PackRequest(chosen.id(), FreshIds.next(), returnTo.getText());
        work.begin(
                "Writing " + file.getFileName(),
                progress -> PackOut.write(budget, request, file, stamp(budget), progress),
                made -> said.done("Saved the pack of %s to %s: %s, %s and %s, read back as they were."
                        .formatted(
                                chosen.name(),
                                file,
                                Figures.count(made.lines(), "line", "lines"),
                                Figures.count(made.funds(), "fund", "funds"),
                                Figures.count(made.assumptions(), "assumption", "assumptions"))),
                sentences -> stopped(sentences, "Cancelled. No file was written."));
    }

    private Stamp stamp(Budget budget) {
        return new Stamp(session.who(), clock.instant().atZone(clock.getZone()), Fingerprint.of(budget));
    }

    private void bringIn(Path file) {
        said.nothing();
        work.begin(
                "Reading " + file.getFileName(),
                progress -> PackIn.read(file, progress),
                returned,
                sentences -> stopped(sentences, "Cancelled. Nothing was changed."));
    }

    private void stopped(List<String> sentences, String cancelled) {
        if (sentences.isEmpty()) {
            said.stopped(cancelled);
        } else {
            said.refused(sentences);
        }
    }

    /// Says what came of a pack; an empty text where it was left.
    void ended(String sentence) {
        if (sentence.isEmpty()) {
            said.stopped("Cancelled. Nothing was changed.");
        } else {
            said.done(sentence);
        }
    }
}

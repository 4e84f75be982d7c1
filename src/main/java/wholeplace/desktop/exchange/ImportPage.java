package wholeplace.desktop.exchange;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.FigureTable;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.Said;
import wholeplace.desktop.parts.Work;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Profile;
import wholeplace.money.Unit;
import wholeplace.session.Session;

/// One sheet on its way in: how it is read at the left, what came of that at the right, and the button that takes it.
final class ImportPage extends BorderPane {
    private static final int LINES_SHOWN = 60;

    private final Session session;
    private final Spreadsheet file;
    private final Runnable left;
    private final Runnable taken;
    private final Work work = new Work();
    private final ChoicesForm form;
    private final Card read = new Card("As it is read");
    private final Card outcome = new Card("What it would change");
    private final Button take = new Button("Import");
    private Asked asked = Asked.NOTHING;
    private @Nullable SheetReading reading;

    /// @param left runs when the user gives up, `taken` when the lines are in the budget
    ImportPage(Session session, Spreadsheet file, Runnable left, Runnable taken) {
        this.session = session;
        this.file = file;
        this.left = left;
        this.taken = taken;
        form = new ChoicesForm(file.sheets(), asked, this::ask);
        take.getStyleClass().add("wp-primary");
        take.setId("take");
        take.setDisable(true);
        take.setOnAction(pressed -> take());
        setLeft(choices());
        setCenter(results());
        setBottom(buttons());
        readAgain();
    }

    private Node choices() {
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wp-plain-scroll");
        var card = new Card("How “%s” is read".formatted(file.fileName()));
        card.fill(scroll);
        card.getStyleClass().add("wp-choices");
        setMargin(card, new Insets(0, 10, 0, 0));
        return card;
    }

    private Node results() {
        VBox.setVgrow(read, Priority.ALWAYS);
        VBox.setVgrow(outcome, Priority.ALWAYS);
        read.setPrefHeight(300);
        outcome.setPrefHeight(300);
        return new VBox(10, read, outcome);
    }

    private Node buttons() {
        var back = new Button("Leave it");
        back.getStyleClass().add("wp-secondary");
        back.setOnAction(pressed -> leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, work, space, back, take);
        bar.getStyleClass().add("wp-buttons");
        return bar;
    }

    private void ask(Asked now) {
        asked = now;
        readAgain();
    }

    /// Reads the sheet as it is asked for now; what was read before is shown no longer.
    private void readAgain() {
        take.setDisable(true);
        Budget budget = session.budget().get();
        Asked how = asked;
        work.start(
                "Reading",
                progress -> SheetReading.of(file, how, budget, session.who(), Instant.now(), progress),
                this::show,
                this::refused);
    }

    private void refused(String sentence) {
        reading = null;
        take.setText("Import");
        read.fill(new Region());
        outcome.fill(Said.list(
                "Why it cannot be read",
                sentence.lines()
                        .map(line -> new Said("It cannot be read so", "wp-fail", line))
                        .toList()));
    }

    private void show(SheetReading made) {
        reading = made;
        form.show(made.preview().choices());
        read.setTitle("As it is read: the first lines, in pounds");
        read.fill(firstLines(made));
        outcome.fill(totals(made), Said.list("What the import would do", ImportWords.of(made)));
        VBox.setVgrow(outcome.getChildren().getLast(), Priority.ALWAYS);
        VBox.setVgrow(outcome.getChildren().get(1), Priority.NEVER);
        int lines = made.preview().rowsImported();
        int left = made.preview().isClean()
                ? 0
                : (int) made.preview().findings().leftOut().stream()
                        .filter(one -> one.reason().contains("cannot be read"))
                        .count();
        take.setText("Import " + Figures.count(lines, "line", "lines")
                + (left == 0 ? "" : " and leave %,d".formatted(left)));
        take.setDisable(made.preview().changes().isEmpty());
    }

    private static Node firstLines(SheetReading made) {
        List<FinancialYear> years = List.copyOf(made.preview().choices().years().keySet());
        var headings = new FigureTable.Row(
                "Line · partner · class",
                years.stream().map(FinancialYear::toString).toList());
        Budget after = made.preview().after();
        List<FigureTable.Row> rows = made.lines(LINES_SHOWN).stream()
                .map(line -> new FigureTable.Row(words(line, after), figures(line.amounts(), years, Unit.POUNDS)))
                .toList();
        Profile sums = Profile.of(made.preview().totals());
        return new FigureTable(
                "First lines",
                headings,
                rows,
                new FigureTable.Row("All lines of the sheet", figures(sums, years, Unit.POUNDS)));
    }

    private static String words(Line line, Budget budget) {
        return Stream.of(
                        line.name(),
                        budget.partners().get(line.partner()).label(),
                        line.spendClass().words())
                .reduce((a, b) -> a + " · " + b)
                .orElseThrow();
    }

    private static Node totals(SheetReading made) {
        List<FinancialYear> years = made.then().years().list();
        var headings = new FigureTable.Row(
                "The budget, £", years.stream().map(FinancialYear::toString).toList());
        var now = new FigureTable.Row("Now", figures(made.now().total(), years, Unit.POUNDS));
        var then = new FigureTable.Row("With the sheet", figures(made.then().total(), years, Unit.POUNDS));
        return new FigureTable("The budget with and without the sheet", headings, List.of(now), then);
    }

    private static List<String> figures(Profile amounts, List<FinancialYear> years, Unit unit) {
        return years.stream()
                .map(year -> amounts.has(year) ? AmountText.show(amounts.amount(year), unit) : "")
                .toList();
    }

    /// Takes what is shown; where the budget has gone on since it was read, it is read again to be looked at first.
    private void take() {
        SheetReading made = reading;
        if (made == null) {
            return;
        }
        if (!made.before().equals(session.budget().get())) {
            readAgain();
            return;
        }
        session.imported(made.preview().after(), file.fileName(), made.label(file.fileName()));
        close();
        taken.run();
    }

    private void leave() {
        close();
        left.run();
    }

    private void close() {
        work.cancel();
        file.close();
    }
}

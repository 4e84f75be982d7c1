package wholeplace.desktop.lines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.budget.EntityId;
import wholeplace.budget.InvalidBudget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.grid.Grid;
import wholeplace.desktop.grid.Owner;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Filter;
import wholeplace.desktop.grid.core.Gesture;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.parts.Questions;
import wholeplace.money.FinancialYear;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.lines.Dimension;
import wholeplace.session.Session;

/// The grid of all lines, what it is grouped and narrowed down by, and the line the cursor is on.
public final class LinesScreen extends BorderPane implements Owner {
    private final Session session;
    private final Questions questions;
    private final Grid grid;
    private final LinePanel panel = new LinePanel(this::take, this::remove);
    private final LinesBar bar = new LinesBar(this::groupBy, this::newLine, () -> perform(Action.Do.FILL_RIGHT));
    private final ReadOnlyObjectWrapper<String> selection = new ReadOnlyObjectWrapper<>("");
    private Dimension dimension = Dimension.THEME;
    private Unit unit;
    private Outlook outlook;
    private String partner = "";
    private String spendClass = "";
    private @Nullable Cell awaited;

    public LinesScreen(Session session, Unit unit, Questions questions) {
        this.session = session;
        this.questions = questions;
        this.unit = unit;
        this.outlook = session.outlook().get();
        grid = new Grid(sheet(), this);
        getStyleClass().add("wp-screen");
        var card = new StackPane(grid);
        card.getStyleClass().add("wp-grid-card");
        setTop(bar);
        setCenter(card);
        setRight(panel);
        setMargin(panel, new Insets(0, 0, 0, 10));
        bar.filter.textProperty().subscribe(typed -> narrow());
        grid.activeCellProperty().subscribe(cell -> showLine());
        grid.summaryProperty().subscribe(summary -> selection.set(summary.words(this.unit)));
        offerNarrowing();
    }

    private Sheet sheet() {
        return LineSheet.of(outlook, dimension, unit);
    }

    /// Shows a new outlook. Cursor, selection and half-typed text stay with their lines.
    public void show(Outlook made, Unit shownIn) {
        outlook = made;
        unit = shownIn;
        grid.show(sheet());
        offerNarrowing();
        narrow();
        showLine();
        Cell wanted = awaited;
        if (wanted != null && outlook.line(new LineId(wanted.row())).isPresent()) {
            awaited = null;
            grid.reveal(wanted);
            grid.requestFocus();
            grid.perform(Action.Do.EDIT);
        }
    }

    /// What the status bar says of the selection.
    public ReadOnlyObjectProperty<String> selection() {
        return selection.getReadOnlyProperty();
    }

    /// What is typed to filter the lines.
    public TextField filterField() {
        return bar.filter;
    }

    public void reveal(LineId line) {
        showAll();
        grid.reveal(new Cell(line.value(), LineSheet.NAME));
        grid.requestFocus();
    }

    /// Narrows the lines down to a class and goes to a year.
    public void reveal(SpendClass wanted, FinancialYear year) {
        showAll();
        spendClass = wanted.words();
        offerNarrowing();
        narrow();
        outlook.lines().stream()
                .map(line -> line.line())
                .filter(line -> line.spendClass() == wanted)
                .min(Comparator.comparingInt(
                        line -> grid.sheet().lineOf(line.id().value())))
                .ifPresent(line -> grid.reveal(new Cell(line.id().value(), year.toString())));
        grid.requestFocus();
    }

    /// Goes to the first line at the first year.
    public void revealFirst() {
        Sheet shown = grid.sheet();
        if (shown.lines().size() > 0) {
            grid.reveal(new Cell(shown.lines().id(0), outlook.years().first().toString()));
        }
    }

    private void showAll() {
        bar.filter.clear();
        partner = "";
        spendClass = "";
        offerNarrowing();
        narrow();
    }

    private void groupBy(Dimension chosen) {
        dimension = chosen;
        grid.show(sheet());
    }

    private void offerNarrowing() {
        List<String> partners = outlook.budget().partners().stream()
                .map(Partner::label)
                .distinct()
                .sorted()
                .toList();
        LinesBar.narrowing(bar.partner, "Partner", partners, partner, chosen -> {
            partner = chosen.orElse("");
            narrow();
        });
        List<String> classes =
                Stream.of(SpendClass.values()).map(SpendClass::words).toList();
        LinesBar.narrowing(bar.spendClass, "Class", classes, spendClass, chosen -> {
            spendClass = chosen.orElse("");
            narrow();
        });
    }

    private void narrow() {
        Filter words = Filter.words(bar.filter.getText());
        String onlyPartner = partner;
        String onlyClass = spendClass;
        grid.filter((sheet, line) -> (onlyPartner.isEmpty()
                        || sheet.lines().text(line, LineSheet.PARTNER_AT).equals(onlyPartner))
                && (onlyClass.isEmpty()
                        || sheet.lines().text(line, LineSheet.CLASS_AT).equals(onlyClass))
                && words.keeps(sheet, line));
        bar.count(grid.linesSeen(), outlook.lines().size());
    }

    private void showLine() {
        Cell cell = grid.activeCellProperty().get();
        if (cell == null || !EntityId.isId(cell.row())) {
            panel.nothing();
            return;
        }
        Optional<FinancialYear> year = outlook.years().list().stream()
                .filter(one -> one.toString().equals(cell.column()))
                .findFirst();
        outlook.line(new LineId(cell.row())).ifPresentOrElse(line -> panel.show(line, year, outlook), panel::nothing);
    }

    private Optional<Line> activeLine() {
        Cell cell = grid.activeCellProperty().get();
        return Optional.ofNullable(cell)
                .filter(active -> EntityId.isId(active.row()))
                .flatMap(active -> session.budget().get().lines().find(active.row()));
    }

    /// Begins a line beside the one the cursor is on, ready for its name to be typed.
    public void newLine() {
        NewLines.Begun begun = NewLines.beside(activeLine(), session.budget().get());
        showAll();
        awaited = new Cell(begun.line().id().value(), LineSheet.NAME);
        session.edit(begun.budget(), "Added a line");
    }

    private void remove(LineId line) {
        session.budget().get().lines().find(line).ifPresent(there -> {
            var label = "Removed " + GestureEdits.name(there);
            session.edit(budget -> budget.withLines(budget.lines().without(line)), label);
        });
    }

    /// Takes a field changed in the panel.
    private void take(LineId line, UnaryOperator<Line> change, String field) {
        session.budget().get().lines().find(line).ifPresent(there -> {
            var label = "Changed the %s of %s".formatted(field, GestureEdits.name(there));
            session.edit(budget -> budget.with(change.apply(there)), label);
        });
    }

    private void perform(Action action) {
        grid.requestFocus();
        grid.perform(action);
    }

    /// Gives half-typed text to its cell. Says whether nothing is half-typed any more.
    public boolean finishEditing() {
        return grid.finishEditing();
    }

    @Override
    public Optional<String> take(Gesture gesture) {
        Budget budget = session.budget().get();
        if (!questions.agreed(asked(gesture))) {
            return Optional.of("Nothing was changed.");
        }
        try {
            session.edit(GestureEdits.apply(gesture, budget, activeLine()), GestureEdits.label(gesture, budget));
            return Optional.empty();
        } catch (InvalidBudget refused) {
            return Optional.of(String.join("\n", refused.reasons()));
        }
    }

    private static List<String> asked(Gesture gesture) {
        Stream<String> lines = gesture.newLines().isEmpty()
                ? Stream.of()
                : Stream.of("The block reaches %,d rows beyond the last line. Are these to be new lines?"
                        .formatted(gesture.newLines().size()));
        return Stream.concat(gesture.doubts().stream(), lines).toList();
    }

    @Override
    public void explain(Cell cell) {
        showLine();
    }

    @Override
    public void comment(Cell cell) {
        panel.comment();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }
}

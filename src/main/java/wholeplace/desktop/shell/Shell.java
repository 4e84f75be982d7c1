package wholeplace.desktop.shell;

import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import wholeplace.budget.LineId;
import wholeplace.budget.SpendClass;
import wholeplace.desktop.exchange.Exchange;
import wholeplace.desktop.history.HistoryScreen;
import wholeplace.desktop.lines.LinesScreen;
import wholeplace.desktop.overview.Overview;
import wholeplace.desktop.parts.FileChoice;
import wholeplace.desktop.parts.Questions;
import wholeplace.desktop.parts.Ways;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;
import wholeplace.outlook.Outlook;
import wholeplace.outlook.checks.Severity;
import wholeplace.session.Session;

/// Everything in the window, for one session.
public final class Shell extends BorderPane implements Ways {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final Money THOUSANDS_FROM = Money.pounds(1_000_000);

    private final Session session;
    private final ObjectProperty<Unit> unit;
    private final Navigation navigation = new Navigation(this::show);
    private final Overview overview = new Overview(this);
    private final LinesScreen lines;
    private final Exchange exchange;
    private final HistoryScreen history;
    private final StatusBar status;
    private final TopBar top;
    private Screen screen = Screen.OVERVIEW;

    /// @param place what opens and makes other budgets, shown where the place is named
    public Shell(Session session, MenuButton place, Questions questions, FileChoice files) {
        this.session = session;
        unit = new SimpleObjectProperty<>(unit(session.outlook().get()));
        lines = new LinesScreen(session, unit.get(), questions);
        exchange = new Exchange(session, files, questions, Clock.system(ZoneId.systemDefault()));
        history = new HistoryScreen(session);
        status = new StatusBar(session, () -> show(Screen.OVERVIEW));
        top = new TopBar(session, place, unit);
        setTop(top);
        setLeft(navigation);
        setBottom(status);
        listen();
        show(Screen.OVERVIEW);
    }

    /// Small budgets are read in pounds, others in thousands.
    private static Unit unit(Outlook outlook) {
        Money total = outlook.grandTotal();
        return total.compareTo(THOUSANDS_FROM) < 0 && total.negated().compareTo(THOUSANDS_FROM) < 0
                ? Unit.POUNDS
                : Unit.THOUSANDS;
    }

    private void listen() {
        session.outlook().subscribe(made -> refresh());
        unit.subscribe(chosen -> refresh());
        lines.selection().subscribe(status::select);
        top.findField().textProperty().bindBidirectional(lines.filterField().textProperty());
        top.findField().textProperty().subscribe(typed -> {
            if (!typed.isEmpty()) {
                show(Screen.LINES);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent pressed) {
        if (FIND.match(pressed)) {
            top.findField().requestFocus();
            top.findField().selectAll();
            pressed.consume();
        } else if (screen != Screen.LINES && UNDO.match(pressed)) {
            session.undo();
            pressed.consume();
        } else if (screen != Screen.LINES && REDO.match(pressed)) {
            session.redo();
            pressed.consume();
        }
    }

    /// Draws what is on the screen from the newest outlook; what is not on the screen waits.
    private void refresh() {
        Outlook outlook = session.outlook().get();
        navigation.failing(StatusBar.count(outlook, Severity.FAILS));
        switch (screen) {
            case OVERVIEW -> overview.show(outlook, unit.get());
            case LINES -> lines.show(outlook, unit.get());
            case EXCHANGE -> {}
            case HISTORY -> history.show();
        }
    }

    /// Goes to a screen.
    public void show(Screen wanted) {
        screen = wanted;
        navigation.choose(wanted);
        status.select(wanted == Screen.LINES ? lines.selection().get() : "");
        setCenter(node(wanted));
        refresh();
    }

    /// Which screen is shown.
    public Screen screen() {
        return screen;
    }

    private Node node(Screen wanted) {
        return switch (wanted) {
            case OVERVIEW -> overview;
            case LINES -> lines;
            case EXCHANGE -> exchange;
            case HISTORY -> history;
        };
    }

    @Override
    public void toLine(LineId line) {
        show(Screen.LINES);
        lines.reveal(line);
    }

    @Override
    public void toYear(SpendClass spendClass, FinancialYear year) {
        show(Screen.LINES);
        lines.reveal(spendClass, year);
    }

    @Override
    public void toImport() {
        show(Screen.EXCHANGE);
        exchange.chooseSheet();
    }

    @Override
    public void toNewLine() {
        show(Screen.LINES);
        lines.newLine();
    }

    /// To the first line of the grid at the plan's first year.
    public void toFirstLine() {
        show(Screen.LINES);
        lines.revealFirst();
    }

    /// Gives half-typed text to its cell before the session is closed. Says whether nothing is half-typed any more.
    public boolean finishEditing() {
        return lines.finishEditing();
    }
}

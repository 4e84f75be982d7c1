package wholeplace.desktop.grid;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import wholeplace.desktop.grid.core.Action;
import wholeplace.desktop.grid.core.Cell;
import wholeplace.desktop.grid.core.Core;
import wholeplace.desktop.grid.core.Filter;
import wholeplace.desktop.grid.core.Sheet;
import wholeplace.desktop.grid.core.Summary;

/// A table of lines and years with Excel's keys: show it a [Sheet], and its [Owner] hears of every gesture.
///
/// Everything is drawn when JavaFX lays the grid out and never elsewhere, so that many changes cost one drawing.
public final class Grid extends Region {
    private final Core core;
    private final Geometry geometry;
    private final Canvas canvas = new Canvas();
    private final Palette palette;
    private final Scribe scribe;
    private final Painter painter;
    private final Bars bars;
    private final Editor editor;
    private final Message message = new Message();
    private final Hand hand;
    private final CellNodes cellNodes;
    private final ReadOnlyObjectWrapper<Summary> summary = new ReadOnlyObjectWrapper<>(Summary.NOTHING);
    private final ReadOnlyObjectWrapper<Cell> active;
    private final ChangeListener<Node> focusMoved = (focus, from, to) -> focusMoved(from);
    private Runnable reveal = () -> {};

    public Grid(Sheet sheet, Owner owner) {
        core = new Core(sheet);
        active = new ReadOnlyObjectWrapper<>(core.cursor().cell());
        geometry = new Geometry(core);
        hand = new Hand(this, core, owner);
        editor = new Editor(hand::type);
        bars = new Bars(geometry, this::requestLayout);
        getChildren().addAll(canvas, bars.down(), bars.across(), editor.field(), message.label());
        palette = new Palette(getChildren()::add, this::requestLayout);
        var lettering = new Lettering();
        scribe = new Scribe(canvas.getGraphicsContext2D(), core, geometry, palette, lettering);
        painter = new Painter(canvas.getGraphicsContext2D(), core, geometry, palette, scribe);
        cellNodes = new CellNodes(core, geometry, getChildren());
        dress();
        listen();
        moved();
    }

    private void dress() {
        var css = Grid.class.getResource("/wholeplace/desktop/grid/grid.css");
        getStylesheets()
                .add(Objects.requireNonNull(css, "grid.css is not in the program")
                        .toExternalForm());
        getStyleClass().add("wp-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        canvas.setManaged(false);
    }

    private void listen() {
        new Keyboard(this, hand);
        new Mouse(this, canvas, core, geometry, new Hint(canvas, core, geometry, scribe));
        sceneProperty().subscribe(this::sceneChanged);
        editor.field().textProperty().subscribe(() -> reveal = this::revealEditor);
    }

    private void sceneChanged(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.focusOwnerProperty().removeListener(focusMoved);
            editor.finish();
        }
        if (to != null) {
            to.focusOwnerProperty().addListener(focusMoved);
        }
    }

    /// The scene's focus owner, because a text field is also out of focus while another window is in front, and half a
    /// figure must not be taken because somebody looked something up.
    private void focusMoved(@Nullable Node from) {
        if (editor.isOpen() && editor.field().equals(from)) {
            finishEditing();
        }
        requestLayout();
    }

    /// Shows a new result. The cursor, the selection, the scroll position and half-typed text stay with their lines.
    public void show(Sheet sheet) {
        keeping(() -> core.show(sheet));
    }

    /// Hides the lines that a filter does not keep; sub-totals are of what is kept.
    public void filter(Filter filter) {
        keeping(() -> core.filter(filter));
    }

    public void setClosed(String group, boolean closed) {
        keeping(() -> core.setClosed(group, closed));
    }

    /// The ids of the closed groups, to be kept and given back; ids of groups that are not in the sheet do no harm.
    public Set<String> closedGroups() {
        return core.closed();
    }

    public void setClosedGroups(Set<String> groups) {
        keeping(() -> core.setClosed(groups));
    }

    /// Goes to a cell, opening the groups around it. Says whether it is seen; a filter may hide it.
    public boolean reveal(Cell cell) {
        boolean seen = core.reveal(cell);
        revealAt(core.cursor().row(), core.cursor().column());
        moved();
        return seen;
    }

    public Sheet sheet() {
        return core.sheet();
    }

    /// How many lines are seen, groups and their sub-totals not counted.
    public int linesSeen() {
        return core.visible().linesBetween(0, core.visible().size() - 1).size();
    }

    /// Sum, average and count of the selection.
    public ReadOnlyObjectProperty<Summary> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The cell that the next key is for.
    public ReadOnlyObjectProperty<Cell> activeCellProperty() {
        return active.getReadOnlyProperty();
    }

    /// Column widths that somebody has set, by column id, in multiples of the font size: to be kept and given back.
    public Map<String, Double> columnWidths() {
        return geometry.widths();
    }

    public void setColumnWidths(Map<String, Double> widths) {
        geometry.widths(widths);
        requestLayout();
    }

    /// Does what a key does, for a button.
    public void perform(Action action) {
        hand.perform(action, geometry.page());
        switch (action) {
            case Action.Go go ->
                revealAt(core.cursor().movingRow(), core.cursor().movingColumn());
            case Action.Do does -> revealAfter(does);
        }
        moved();
    }

    private void revealAfter(Action.Do does) {
        switch (does) {
            case NEXT_ACROSS, BACK_ACROSS, NEXT_DOWN, BACK_DOWN, EDIT, REPLACE, OPEN_GROUP, CLOSE_GROUP ->
                revealAt(core.cursor().row(), core.cursor().column());
            default -> {}
        }
    }

    /// Gives half-typed text to its cell. Says whether nothing is half-typed any more; a text that is refused stays.
    /// Call it before closing: editor, then session, then store.
    public boolean finishEditing() {
        return withFocusKept(editor::finish);
    }

    void cancelEditing() {
        say("");
        withFocusKept(() -> {
            editor.close();
            return true;
        });
    }

    void fillFromEditor() {
        if (hand.fill(editor.cell(), editor.field().getText())) {
            cancelEditing();
        }
    }

    /// When the editor that has the focus closes, the grid has it.
    private boolean withFocusKept(BooleanSupplier closing) {
        boolean had = hasEditorKeys();
        boolean closed = closing.getAsBoolean();
        if (had && closed) {
            requestFocus();
        }
        requestLayout();
        return closed;
    }

    /// Says a sentence at the active cell until the next key or click; an empty one puts it away.
    public void say(String sentence) {
        message.say(sentence);
        requestLayout();
    }

    Editor editor() {
        return editor;
    }

    /// Changes what rows there are and keeps what is on the screen where it is.
    void keeping(Runnable change) {
        var anchor = new Anchor(core, geometry);
        change.run();
        anchor.hold();
        moved();
    }

    void scrollBy(double across, double down) {
        geometry.scrollTo(geometry.scrollX() + across, geometry.scrollY() + down);
        requestLayout();
    }

    void fitColumn(int column) {
        geometry.resize(column, scribe.needed(column));
        requestLayout();
    }

    /// Tells everybody that the cursor or what it stands on has changed.
    void moved() {
        active.set(core.cursor().cell());
        summary.set(core.cursor()
                .area()
                .map(area -> Summary.of(core.visible(), area))
                .orElse(Summary.NOTHING));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        requestLayout();
    }

    /// At the next layout, when the size is known.
    private void revealAt(int row, int column) {
        reveal = () -> geometry.reveal(row, column);
    }

    private void revealEditor() {
        int row = core.visible().rowOf(editor.cell().row());
        if (editor.isOpen() && row >= 0) {
            geometry.reveal(row, core.sheet().columnOf(editor.cell().column()));
        }
    }

    @Override
    protected void layoutChildren() {
        bars.measure(palette.font(Swatch.INPUT).getSize(), getWidth(), getHeight());
        reveal.run();
        reveal = () -> {};
        bars.place();
        canvas.setWidth(geometry.width());
        canvas.setHeight(geometry.height());
        editor.place(core, geometry);
        message.place(core, geometry);
        cellNodes.place();
        painter.draw(hasKeys());
    }

    private boolean hasKeys() {
        return getScene() != null && (equals(getScene().getFocusOwner()) || hasEditorKeys());
    }

    private boolean hasEditorKeys() {
        return getScene() != null && editor.field().equals(getScene().getFocusOwner());
    }

    @Override
    protected double computePrefWidth(double height) {
        return geometry.em() * 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        return geometry.rowHeight() * 16;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return cellNodes
                .answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }
}

package wholeplace.desktop.history;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Budget;
import wholeplace.change.Change;
import wholeplace.change.Revision;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.session.Session;
import wholeplace.store.RevisionSummary;

/// The revisions, the newest first, and beside them what the chosen one changed.
public final class HistoryScreen extends GridPane {
    private final Session session;
    private final ObservableList<RevisionSummary> revisions = FXCollections.observableArrayList();
    private final ListView<RevisionSummary> list = new ListView<>(revisions);
    private final ObservableList<Change> changes = FXCollections.observableArrayList();
    private final ListView<Change> changed = new ListView<>(changes);
    private final Card before = new Card("Every change, the newest first");
    private final Card beside = new Card("What changed");
    private final Label count = new Label();

    public HistoryScreen(Session session) {
        this.session = session;
        getStyleClass().add("wp-screen");
        setHgap(10);
        getColumnConstraints().setAll(percent(58), percent(42));
        var height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(height);
        list.setCellFactory(view -> new RevisionCell());
        list.getStyleClass().add("wp-decisions");
        list.setAccessibleText("Revisions, the newest first");
        list.setId("revisions");
        changed.setCellFactory(view -> new ChangeCell(this::budget));
        changed.getStyleClass().add("wp-decisions");
        changed.setAccessibleText("Changes of the revision");
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        count.getStyleClass().add("wp-small");
        before.addToHead(count);
        before.fill(list);
        beside.fill(changed);
        addRow(0, before, beside);
    }

    private static ColumnConstraints percent(double share) {
        var column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private Budget budget() {
        return session.budget().get();
    }

    /// Reads the history anew.
    public void show() {
        session.history(this::show);
    }

    private void show(List<RevisionSummary> told) {
        revisions.setAll(told.reversed());
        count.setText(Figures.count(told.size(), "revision", "revisions"));
        list.getSelectionModel().selectFirst();
    }

    private void choose(@Nullable RevisionSummary summary) {
        if (summary != null) {
            session.revision(summary.number(), this::show);
        }
    }

    private void show(Revision revision) {
        beside.setTitle("What revision %,d changed".formatted(revision.number()));
        changes.setAll(revision.changes());
    }
}

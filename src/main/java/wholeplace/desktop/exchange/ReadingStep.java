package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wholeplace.budget.Budget;
import wholeplace.desktop.parts.Card;
import wholeplace.excel.Spreadsheet;
import wholeplace.excel.importing.Asked;
import wholeplace.excel.importing.SheetLook;

/// The first step: how the sheet is read, beside the sheet itself.
final class ReadingStep extends HBox {
    private static final int FORMS = 500;

    private final Spreadsheet file;
    private final SheetForm sheet;
    private final ColumnForm columns;
    private final TopRows rows = new TopRows();
    private final Card top = new Card("The sheet");
    private final Card know = new Card("What to know");

    ReadingStep(
            Spreadsheet file,
            Budget budget,
            List<String> senders,
            WhereForm.Values values,
            Consumer<UnaryOperator<Asked>> asks,
            Consumer<String> sent) {
        super(10);
        this.file = file;
        sheet = new SheetForm(file, budget, senders, values, asks, sent);
        columns = new ColumnForm(budget.years(), asks);
        getChildren().addAll(forms(), beside());
    }

    private VBox forms() {
        var how = new Card("How the sheet is read");
        how.getChildren().add(sheet);
        how.setMinHeight(USE_PREF_SIZE);
        var what = new Card("What each column says");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("wp-plain-scroll");
        what.fill(scroll);
        VBox.setVgrow(what, Priority.ALWAYS);
        var forms = new VBox(10, how, what);
        forms.setMinWidth(FORMS);
        forms.setPrefWidth(FORMS);
        return forms;
    }

    private VBox beside() {
        top.fill(rows);
        VBox.setVgrow(top, Priority.SOMETIMES);
        VBox.setVgrow(know, Priority.ALWAYS);
        var beside = new VBox(10, top, know);
        beside.setMinWidth(0);
        setHgrow(beside, Priority.ALWAYS);
        return beside;
    }

    void show(SheetLook look) {
        sheet.show(look);
        columns.show(look);
        rows.show(look);
        top.setTitle(
                "Sheet \"%s\", about its headings".formatted(look.data().sheet().name()));
        know(look, look.refusals());
    }

    /// Says why the sheet cannot be read as asked, or what is worth knowing of it.
    void know(SheetLook look, List<String> refusals) {
        List<Saying> all = new ArrayList<>();
        refusals.forEach(sentence -> all.add(Saying.fails("Cannot be read like this", sentence)));
        look.guess().ifPresent(guess -> guess.remarks().forEach(remark -> all.add(Saying.plain("Taken so", remark))));
        file.remarks().forEach(remark -> all.add(Saying.look("The file", remark)));
        if (all.isEmpty()) {
            all.add(Saying.well("All is clear", "Every heading says what its column holds."));
        }
        know.fill(new Sayings("What to know", all));
    }
}

package wholeplace.desktop.exchange;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import wholeplace.change.Merge.Side;
import wholeplace.desktop.parts.Card;
import wholeplace.excel.pack.Question;

/// What is to be chosen, one by one or all at once.
final class QuestionsCard {
    private final Card card = new Card("To be chosen");
    private final ListView<Question> list = new ListView<>();
    private final Button allOurs = button("all-ours", "Keep the plan in all");
    private final Button allTheirs = button("all-theirs", "Take the pack in all");
    private final Choices choices;

    QuestionsCard(Choices choices) {
        this.choices = choices;
        list.setId("questions");
        list.getStyleClass().addAll("wp-questions");
        list.setAccessibleText("To be chosen");
        list.setCellFactory(view -> new QuestionCell(choices));
        list.setMinHeight(0);
        list.setPrefHeight(0);
        card.addToHead(allOurs, allTheirs);
        VBox.setVgrow(card, javafx.scene.layout.Priority.ALWAYS);
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("wp-pill");
        return button;
    }

    Node node() {
        return card;
    }

    void show(List<Question> questions) {
        allOurs.setOnAction(pressed -> choices.chooseAll(questions, Side.OURS));
        allTheirs.setOnAction(pressed -> choices.chooseAll(questions, Side.THEIRS));
        allOurs.setVisible(!questions.isEmpty());
        allTheirs.setVisible(!questions.isEmpty());
        list.setItems(FXCollections.observableArrayList(questions));
        if (questions.isEmpty()) {
            card.fill(Labels.soft(
                    "Nothing. The pack and the plan have changed nothing differently, and no line is gone."));
        } else {
            card.fill(new VBox(4, headings(), grown(list)));
        }
    }

    /// Shows anew what is chosen.
    void refresh() {
        list.refresh();
    }

    private static Node grown(Node node) {
        VBox.setVgrow(node, javafx.scene.layout.Priority.ALWAYS);
        return node;
    }

    private static GridPane headings() {
        GridPane headings = QuestionCell.columns();
        headings.getStyleClass().add("wp-question-head");
        headings.addRow(0, heading(""), heading("When it was sent"), heading("The plan now"), heading("The pack"));
        return headings;
    }

    private static Label heading(String words) {
        Label heading = Labels.soft(words);
        heading.setMinWidth(0);
        return heading;
    }
}

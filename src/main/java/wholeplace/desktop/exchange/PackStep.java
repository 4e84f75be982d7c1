package wholeplace.desktop.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wholeplace.desktop.overview.KeyFigure;
import wholeplace.desktop.parts.Card;
import wholeplace.excel.pack.PackProposal;
import wholeplace.excel.pack.Question;

/// What a pack would change, and what is to be chosen before anything does.
final class PackStep extends VBox {
    private static final double SHARE_OF_LEFT = 0.64;

    private final Choices choices;
    private final QuestionsCard asked;
    private final HBox figures = new HBox(10);
    private final Card taken = new Card("Taken without a question");
    private final Card toKnow = new Card("What to know");
    private List<Question> questions = List.of();

    PackStep(Choices choices) {
        super(10);
        this.choices = choices;
        this.asked = new QuestionsCard(choices);
        var columns = new HBox(10);
        columns.getChildren()
                .setAll(
                        share(new VBox(10, asked.node()), SHARE_OF_LEFT, columns),
                        share(new VBox(10, toKnow, taken), 1 - SHARE_OF_LEFT, columns));
        VBox.setVgrow(toKnow, Priority.ALWAYS);
        VBox.setVgrow(taken, Priority.ALWAYS);
        setVgrow(columns, Priority.ALWAYS);
        columns.setMinHeight(0);
        getChildren().addAll(figures, columns);
    }

    private static VBox share(VBox column, double share, HBox columns) {
        column.setMinWidth(0);
        column.prefWidthProperty().bind(columns.widthProperty().subtract(10).multiply(share));
        return column;
    }

    void show(PackProposal proposal) {
        questions = proposal.questions();
        asked.show(questions);
        List<Saying> sayings = PackWords.taken(proposal);
        taken.fill(sayings.isEmpty() ? Labels.soft("Nothing.") : new Sayings("Taken without a question", sayings));
        toKnow.fill(new Sayings("What to know", PackWords.toKnow(proposal)));
        figures(proposal);
    }

    /// Shows anew what is chosen.
    void refresh(PackProposal proposal) {
        asked.refresh();
        figures(proposal);
    }

    private void figures(PackProposal proposal) {
        long unread = proposal.returned().problems().stream()
                .mapToLong(problem -> problem.cells().size())
                .sum();
        long open = choices.open(questions);
        figures.getChildren()
                .setAll(
                        figure("Taken", proposal.merge().taken().size(), "that only the partner changed"),
                        figure(
                                        "To be chosen",
                                        questions.size(),
                                        open == 0 ? "all chosen" : "%,d still open".formatted(open))
                                .failing(open > 0),
                        figure("Cannot be read", unread, unread == 1 ? "cell" : "cells")
                                .failing(unread > 0));
        figures.getChildren().forEach(PackStep::equally);
        figures.setMinHeight(USE_PREF_SIZE);
    }

    private static KeyFigure figure(String what, long count, String remark) {
        return new KeyFigure(what, "%,d".formatted(count), remark);
    }

    private static void equally(Node tile) {
        ((Region) tile).setPrefWidth(100);
        HBox.setHgrow(tile, Priority.ALWAYS);
    }
}

package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.desktop.overview.KeyFigure;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.excel.returns.Placed;
import wholeplace.excel.returns.ReturnAsked;
import wholeplace.excel.returns.ReturnPreview;
import wholeplace.excel.template.Finding;
import wholeplace.excel.template.Return;
import wholeplace.excel.template.TemplateCheck;
import wholeplace.money.Money;

/// A return before it is taken: whose it is, where each row goes, what is wrong with it.
final class ReturnForm extends VBox {
    private final Consumer<UnaryOperator<ReturnAsked>> asks;
    private final Budget budget;
    private final Card whose = new Card("Whose return it is");

    ReturnForm(Budget budget, Consumer<UnaryOperator<ReturnAsked>> asks) {
        super(10);
        this.budget = budget;
        this.asks = asks;
        whose.getChildren().add(new HBox(10, words("Partner"), partner(), years()));
        whose.getChildren().getLast().getStyleClass().addAll("wp-row", "wp-form");
        whose.setMinHeight(USE_PREF_SIZE);
        getChildren().add(whose);
    }

    private static Label words(String words) {
        var label = Labels.soft(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ComboBox<String> partner() {
        var partner = new ComboBox<String>();
        partner.setId("partner");
        partner.setEditable(true);
        partner.setPrefWidth(300);
        partner.setPromptText("As before, or the place itself");
        partner.setAccessibleText("Whose return it is");
        partner.getItems()
                .setAll(budget.partners().stream().map(Partner::name).sorted().toList());
        partner.valueProperty()
                .subscribe((before, now) -> asks.accept(asked -> new ReturnAsked(
                        Optional.ofNullable(now).map(String::strip).filter(name -> !name.isEmpty()),
                        asked.onlyPlanYears(),
                        asked.spendClass())));
        return partner;
    }

    private CheckBox years() {
        var years = new CheckBox("Leave out years beyond %s".formatted(budget.years()));
        years.setId("only-plan-years");
        years.setOnAction(pressed ->
                asks.accept(asked -> new ReturnAsked(asked.partner(), years.isSelected(), asked.spendClass())));
        return years;
    }

    void show(ReturnJourney.Seen seen) {
        var rows = seen.preview().map(ReturnForm::rows).orElse(List.of());
        var page = Columns.page(
                figures(seen),
                new VBox(
                        10,
                        Columns.card(
                                "Where each row goes", rows, "Nowhere yet. What stands in the way is said beside.")),
                new VBox(10, know(seen), checks(seen)));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(whose, page);
    }

    private static List<KeyFigure> figures(ReturnJourney.Seen seen) {
        var preview = seen.preview();
        Money total = preview.stream()
                .flatMap(made -> made.totals().values().stream())
                .reduce(Money.ZERO, Money::plus);
        int rows = preview.map(made -> made.placed().size()).orElse(0);
        int amounts = preview.map(ReturnPreview::amounts).orElse(0);
        long differ = preview.stream()
                .flatMap(made -> made.read().tallies().stream())
                .filter(tally -> !tally.differences().isEmpty())
                .count();
        int unread = preview.map(made -> cells(made.unread())).orElse(0);
        int back = cells(seen.checked().findings());
        return List.of(
                new KeyFigure("Comes in", Figures.headline(total), Figures.count(amounts, "amount", "amounts")),
                new KeyFigure("Rows", "%,d".formatted(rows), "of the return"),
                new KeyFigure(
                                "Its own totals",
                                preview.isEmpty() ? "–" : differ == 0 ? "agree" : "%,d differ".formatted(differ),
                                "compared with its amounts")
                        .failing(differ > 0),
                new KeyFigure("Cannot be read", "%,d".formatted(unread), unread == 1 ? "cell" : "cells")
                        .failing(unread > 0),
                new KeyFigure("Would be sent back", "%,d".formatted(back), back == 1 ? "cell" : "cells")
                        .failing(back > 0));
    }

    private static int cells(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> finding.cells().size()).sum();
    }

    private static List<Saying> rows(ReturnPreview preview) {
        return preview.placed().stream().map(ReturnForm::row).toList();
    }

    private static Saying row(Placed placed) {
        String section = placed.row().name().section();
        var years = new ArrayList<String>();
        placed.amounts()
                .forEach(entry -> years.add(entry.year() + " " + entry.amount().inSentence()));
        return Saying.plain(
                placed.row().label(),
                "%s row %d%s, into %s: %s."
                        .formatted(
                                placed.row().sheet(),
                                placed.row().row(),
                                section.isEmpty() ? "" : ", " + section,
                                words(placed),
                                String.join(", ", years)));
    }

    private static String words(Placed placed) {
        boolean sameName = placed.goal() instanceof Placed.Goal.NewLine line
                && line.name().equals(placed.row().label());
        return sameName ? "a new line of that name" : placed.goal().words();
    }

    private static Card know(ReturnJourney.Seen seen) {
        List<Saying> all = new ArrayList<>();
        seen.refusals().forEach(sentence -> all.add(Saying.fails("Cannot be taken like this", sentence)));
        seen.preview().ifPresent(preview -> know(preview, all));
        return Columns.card("What to know", all, "Nothing.");
    }

    private static void know(ReturnPreview preview, List<Saying> all) {
        preview.unread().forEach(finding -> all.add(Saying.fails("Cannot be read", finding.sentence())));
        if (preview.changes().isEmpty()) {
            all.add(Saying.well("Nothing to change", "All of it is in the plan already, or has no place in it."));
        }
        Return read = preview.read();
        read.tallies()
                .forEach(tally -> all.add(
                        tally.differences().isEmpty()
                                ? Saying.well("Adds up", tally.sentence())
                                : Saying.look("Does not add up", tally.sentence())));
        preview.left().forEach(sentence -> all.add(Saying.look("To look at", sentence)));
        if (!read.memos().isEmpty()) {
            all.add(Saying.plain(
                    "Left out",
                    "%s in memo rows, which are in no total."
                            .formatted(Figures.count(read.memos().size(), "amount", "amounts"))));
        }
    }

    private static Card checks(ReturnJourney.Seen seen) {
        return Columns.card("What its department would send back", checks(seen.checked()), "Nothing that is known of.");
    }

    static List<Saying> checks(TemplateCheck.Checked checked) {
        List<Saying> all = new ArrayList<>();
        checked.findings().forEach(finding -> all.add(Saying.fails(finding.sheet(), finding.sentence())));
        checked.notRun()
                .forEach(name -> all.add(Saying.plain("Not run, because only a spreadsheet program can", name)));
        return all;
    }
}

package wholeplace.desktop.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import wholeplace.budget.Line;
import wholeplace.desktop.overview.KeyFigure;
import wholeplace.desktop.parts.Card;
import wholeplace.desktop.parts.Figures;
import wholeplace.desktop.parts.Segments;
import wholeplace.excel.template.Filling;
import wholeplace.excel.template.Put;
import wholeplace.excel.template.RowName;
import wholeplace.excel.template.Split;
import wholeplace.excel.template.Template;
import wholeplace.excel.template.Wording;
import wholeplace.money.Money;
import wholeplace.outlook.Outlook;

/// What goes into which cell of a template, and what is decided on it.
final class FillForm extends VBox {
    /// By what the plan's money for a row is chosen.
    private record Choice(String kind, String name, Optional<Put.Field> field) {
        Put put(Map.Entry<String, RowName> row) {
            var name = new Wording(this.name);
            Optional<Wording> section = Optional.of(row.getValue().section())
                    .filter(text -> !text.isEmpty())
                    .map(Wording::new);
            var label = new Wording(row.getValue().labels().getFirst());
            return field.map(by -> new Put(row.getKey(), label, section, Map.of(by, name)))
                    .orElseGet(() -> new Put(row.getKey(), label, section, Map.of(), Optional.of(name)));
        }

        String words() {
            return kind + ": " + name;
        }
    }

    private final Consumer<UnaryOperator<FillJourney.Decided>> decides;
    private final Card how = new Card("How it is filled");
    private final Segments<Split> split;
    private final Pick<Map.Entry<String, RowName>> row;
    private final Pick<Choice> from;
    private final Button add = button("put", "Put it there");
    private final Button back = button("take-back", "Take the last one back");

    FillForm(
            Template template,
            Outlook outlook,
            FillJourney.Decided decided,
            Consumer<UnaryOperator<FillJourney.Decided>> decides) {
        super(10);
        this.decides = decides;
        split = new Segments<>("A year is spread", List.of(Split.values()), FillForm::words, this::spread);
        split.setId("split");
        decided.split().ifPresent(split::choose);
        row = new Pick<>("Row of the template", FillForm::words, chosen -> enable());
        row.setId("put-row");
        row.show(template.rows(), null);
        from = new Pick<>("What of the plan goes there", Choice::words, chosen -> enable());
        from.setId("put-from");
        from.show(choices(outlook), null);
        how.getChildren().addAll(spreading(), putting());
        how.setMinHeight(USE_PREF_SIZE);
        getChildren().add(how);
        enable();
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("wp-secondary");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String words(Split split) {
        return switch (split) {
            case EVEN -> "evenly by months";
            case FIRST -> "all in its first part";
            case LAST -> "all in its last part";
        };
    }

    private static String words(Map.Entry<String, RowName> row) {
        String section = row.getValue().section();
        return "%s: %s"
                .formatted(
                        section.isEmpty() ? row.getKey() : section,
                        row.getValue().labels().getFirst());
    }

    /// Funds first, for returns ask whose money it is.
    private static List<Choice> choices(Outlook outlook) {
        Stream<Choice> funds = outlook.budget().funds().stream()
                .map(fund -> new Choice("What the fund pays", fund.name(), Optional.empty()));
        List<Line> lines = List.copyOf(outlook.budget().lines());
        return Stream.of(
                        funds,
                        said(lines, "Theme", Put.Field.THEME, Line::theme),
                        said(lines, "Service", Put.Field.SERVICE, Line::service),
                        said(lines, "Place", Put.Field.PLACE, Line::place),
                        said(lines, "Line", Put.Field.NAME, Line::name))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Choice> said(
            List<Line> lines, String kind, Put.Field field, java.util.function.Function<Line, String> what) {
        return lines.stream()
                .map(what)
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted()
                .map(text -> new Choice(kind, text, Optional.of(field)));
    }

    private HBox spreading() {
        var actuals = new CheckBox("Fill columns of actual spending too");
        actuals.setId("actuals");
        actuals.setOnAction(pressed -> decides.accept(now -> now.withActuals(actuals.isSelected())));
        return line(words("A year's amount is spread"), split, actuals);
    }

    private HBox putting() {
        row.setPrefWidth(380);
        from.setPrefWidth(300);
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox.setHgrow(from, Priority.ALWAYS);
        add.setOnAction(pressed -> put());
        back.setOnAction(pressed -> decides.accept(FillJourney.Decided::withoutLast));
        return line(words("The row"), row, words("gets"), from, add, back);
    }

    private static Label words(String words) {
        var label = Labels.soft(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(10, nodes);
        line.getStyleClass().addAll("wp-row", "wp-form");
        return line;
    }

    private void spread(Split chosen) {
        decides.accept(now -> now.withSplit(chosen));
    }

    private void put() {
        Map.@Nullable Entry<String, RowName> chosen = row.getValue();
        @Nullable Choice what = from.getValue();
        if (chosen != null && what != null) {
            decides.accept(now -> now.with(what.put(chosen)));
        }
    }

    private void enable() {
        add.setDisable(row.getValue() == null || from.getValue() == null);
    }

    /// @param refusals why nothing can be filled as decided; none where it can
    void show(Filling filling, FillJourney.Decided decided, List<String> refusals) {
        back.setDisable(decided.puts().isEmpty());
        Money total = filling.entries().stream().map(Filling.Entry::amount).reduce(Money.ZERO, Money::plus);
        long rows = filling.entries().stream()
                .map(entry -> entry.table() + entry.section() + entry.row())
                .distinct()
                .count();
        var figures = List.of(
                new KeyFigure("Goes in", Figures.headline(total), "of the plan"),
                new KeyFigure("Cells", "%,d".formatted(filling.entries().size()), "are filled"),
                new KeyFigure("Rows", "%,d".formatted(rows), "of the template"),
                new KeyFigure("Has no place", "%,d".formatted(filling.left().size()), "said beside"));
        var page = Columns.page(
                figures,
                new VBox(
                        10,
                        Columns.card(
                                "What goes into which cell",
                                filling.entries().stream().map(FillForm::entry).toList(),
                                "Nothing yet: no row is called like a line of the plan. Say above what a row gets.")),
                new VBox(
                        10,
                        Columns.card("What to know", know(filling, decided, refusals), "Everything has its place.")));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(how, page);
    }

    private static Saying entry(Filling.Entry entry) {
        return Saying.plain(
                "%s %s  %s"
                        .formatted(entry.sheet(), entry.cell(), entry.amount().inSentence()),
                "%s%s, %s, from %s."
                        .formatted(
                                entry.section().isEmpty() ? "" : entry.section() + ", ",
                                entry.row(),
                                entry.period(),
                                String.join(", ", entry.lines())));
    }

    private static List<Saying> know(Filling filling, FillJourney.Decided decided, List<String> refusals) {
        List<Saying> all = new ArrayList<>();
        refusals.forEach(sentence -> all.add(Saying.fails("Cannot be filled like this", sentence)));
        decided.puts().forEach(put -> all.add(Saying.plain("Decided", sentence(put))));
        filling.left().forEach(sentence -> all.add(Saying.look("Has no place", sentence)));
        return all;
    }

    private static String sentence(Put put) {
        var from = new ArrayList<String>();
        put.fund().ifPresent(fund -> from.add("what \"%s\" pays".formatted(fund)));
        put.lines()
                .forEach((field, text) ->
                        from.add("%s \"%s\"".formatted(field.name().toLowerCase(java.util.Locale.ROOT), text)));
        return "The row %s gets %s.".formatted(put, String.join(" of ", from));
    }
}

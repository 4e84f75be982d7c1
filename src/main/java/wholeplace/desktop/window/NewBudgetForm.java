package wholeplace.desktop.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import wholeplace.budget.Budget;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.PlanYears;
import wholeplace.money.FinancialYear;
import wholeplace.session.FreshIds;

/// Five questions that make a budget.
final class NewBudgetForm extends GridPane {
    private static final int YEARS_OFFERED_BACK = 15;
    private static final int YEARS_OFFERED_AHEAD = 10;

    private final TextField name = new TextField();
    private final ComboBox<FinancialYear> first;
    private final ComboBox<Integer> count;
    private final TextField partner = new TextField();
    private final ComboBox<PartnerKind> kind;
    private final Label problem = new Label();
    private final List<String> taken;
    private int rows;

    /// @param taken names that other budgets of the store have
    NewBudgetForm(List<String> taken, LocalDate today) {
        super(12, 12);
        this.taken = taken;
        getStyleClass().add("wp-new-budget");
        FinancialYear next = FinancialYear.of(today).next();
        first = new ComboBox<>(
                FXCollections.observableArrayList(IntStream.rangeClosed(-YEARS_OFFERED_BACK, YEARS_OFFERED_AHEAD)
                        .mapToObj(next::plus)
                        .toList()));
        first.setValue(next);
        count = new ComboBox<>(FXCollections.observableArrayList(
                IntStream.rangeClosed(PlanYears.FEWEST, PlanYears.MOST).boxed().toList()));
        count.setValue(PlanYears.FEWEST);
        kind = new ComboBox<>(FXCollections.observableArrayList(PartnerKind.values()));
        kind.setValue(PartnerKind.COUNCIL);
        kind.setConverter(new Words());
        name.setPromptText("Calderbridge");
        partner.setPromptText("Calderbridge County Council");
        ask("What is the place called?", name);
        ask("Which is the first year of the plan?", first);
        ask("How many years does it run?", count);
        ask("Who leads it?", partner);
        ask("What kind of body is that?", kind);
        problem.getStyleClass().add("wp-fail");
        problem.setWrapText(true);
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.join(" ", problems()), name.textProperty(), partner.textProperty()));
        add(problem, 0, rows, 2, 1);
    }

    private void ask(String question, Control answer) {
        var label = new Label(question);
        label.setLabelFor(answer);
        label.setMinWidth(USE_PREF_SIZE);
        answer.setAccessibleText(question);
        answer.setPrefWidth(280);
        addRow(rows++, label, answer);
    }

    /// What still stands in the way; a field not answered yet is none.
    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (taken.contains(name.getText().strip())) {
            problems.add("This store has a budget called \"%s\" already. Give this one another name."
                    .formatted(name.getText().strip()));
        }
        return problems;
    }

    /// Whether the questions are answered.
    BooleanBinding isReady() {
        return Bindings.createBooleanBinding(
                () -> !name.getText().isBlank()
                        && !partner.getText().isBlank()
                        && problems().isEmpty(),
                name.textProperty(),
                partner.textProperty());
    }

    /// The budget that the answers make; none while they are not ready.
    Optional<Budget> budget() {
        if (!isReady().get()) {
            return Optional.empty();
        }
        var lead = new Partner(new PartnerId(FreshIds.next()), partner.getText().strip(), kind.getValue());
        return Optional.of(Budget.empty(name.getText().strip(), first.getValue(), count.getValue())
                .withPartners(List.of(lead)));
    }

    private static final class Words extends StringConverter<PartnerKind> {
        @Override
        public String toString(PartnerKind kind) {
            return kind.words();
        }

        @Override
        public PartnerKind fromString(String words) {
            return List.of(PartnerKind.values()).stream()
                    .filter(kind -> kind.words().equals(words))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

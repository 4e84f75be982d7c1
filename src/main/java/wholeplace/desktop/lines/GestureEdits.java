package wholeplace.desktop.lines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Budget;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.desktop.grid.core.Edit;
import wholeplace.desktop.grid.core.Entry;
import wholeplace.desktop.grid.core.Gesture;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// What a gesture in the grid makes of a budget, and how the history words it.
final class GestureEdits {
    private GestureEdits() {}

    /// @param like the line that new ones are begun beside
    /// @throws wholeplace.budget.InvalidBudget where the outcome is no budget
    static Budget apply(Gesture gesture, Budget budget, Optional<Line> like) {
        Map<LineId, Line> changed = new LinkedHashMap<>();
        for (Edit edit : gesture.edits()) {
            var id = new LineId(edit.cell().row());
            Line line = changed.getOrDefault(id, budget.lines().get(id));
            changed.put(id, changed(line, edit.cell().column(), edit.entry()));
        }
        Budget after = budget.withLines(budget.lines().withAll(changed.values()));
        for (Map<String, Entry> entries : gesture.newLines()) {
            NewLines.Begun begun = NewLines.beside(like, after);
            Line line = begun.line();
            for (Map.Entry<String, Entry> entry : entries.entrySet()) {
                line = changed(line, entry.getKey(), entry.getValue());
            }
            after = begun.budget().with(line);
        }
        return after;
    }

    private static Line changed(Line line, String column, Entry entry) {
        return switch (entry) {
            case Entry.Amount amount ->
                line.withAmount(year(column), line.direction().net(amount.money()));
            case Entry.Words words -> withWords(line, column, words.text());
            case Entry.Cleared cleared -> cleared(line, column);
        };
    }

    private static Line cleared(Line line, String column) {
        return isWords(column)
                ? withWords(line, column, "")
                : line.withAmounts(line.amounts().without(year(column)));
    }

    private static Line withWords(Line line, String column, String text) {
        return column.equals(LineSheet.REFERENCE) ? line.withReference(text) : line.withName(text);
    }

    private static boolean isWords(String column) {
        return column.equals(LineSheet.REFERENCE) || column.equals(LineSheet.NAME);
    }

    private static FinancialYear year(String column) {
        return FinancialYear.parse(column);
    }

    /// What the user did: `Typed 300,000 for HR-003 Town centre event staff in 2028/29`.
    static String label(Gesture gesture, Budget budget) {
        if (gesture.edits().size() != 1 || !gesture.newLines().isEmpty()) {
            return withNewLines(gesture);
        }
        Edit edit = gesture.edits().getFirst();
        Line line = budget.lines().get(new LineId(edit.cell().row()));
        String column = edit.cell().column();
        return switch (edit.entry()) {
            case Entry.Amount amount -> "Typed %s for %s in %s".formatted(amount(amount.money()), name(line), column);
            case Entry.Words words -> "Typed %s \"%s\" for %s".formatted(column, words.text(), name(line));
            case Entry.Cleared cleared ->
                "Cleared %s of %s".formatted(isWords(column) ? "the " + column : column, name(line));
        };
    }

    private static String withNewLines(Gesture gesture) {
        List<String> parts = new ArrayList<>();
        parts.add(gesture.label());
        if (!gesture.newLines().isEmpty()) {
            parts.add("%,d new lines".formatted(gesture.newLines().size()));
        }
        return String.join(", with ", parts);
    }

    private static String amount(Money money) {
        return money.isZero()
                ? "0"
                : money.pence() % 100 == 0 ? AmountText.show(money, Unit.POUNDS) : AmountText.showPence(money);
    }

    /// As sentences name a line: `HR-003 Town centre event staff`.
    static String name(Line line) {
        return line.reference().isEmpty() ? line.name() : line.reference() + " " + line.name();
    }
}

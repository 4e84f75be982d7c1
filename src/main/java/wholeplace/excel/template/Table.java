package wholeplace.excel.template;

import java.util.List;
import java.util.Optional;
import wholeplace.budget.SpendClass;
import wholeplace.excel.CellArea;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// A table of amounts in a template: a row for each thing that is asked, a column for each period. Where its fences
/// stand more than once on the sheet, as for one project after the other, each time is a table of its own.
///
/// @param place where it lies
/// @param headings the first and the last row of headings, counted from the row in which it starts, which is 0
/// @param labels the columns that say what a row is for; A is 0
/// @param section the heading at or above the table that tells one from the next, such as a project's name
/// @param unit what one in a cell stands for
/// @param classes which rows are capital and which revenue, where the template says it
/// @param totals rows that add up others
/// @param memos rows that are in no total
/// @param demands what the department asks of the amounts
public record Table(
        String name,
        String sheet,
        Place place,
        Headings headings,
        List<Integer> labels,
        Optional<Wording> section,
        Unit unit,
        List<OfClass> classes,
        List<Total> totals,
        List<Wording> memos,
        Demands demands) {

    /// @param required whether every leaf amount must be there, be it nought
    /// @param least the smallest that is accepted, where there is one
    public record Demands(boolean required, Optional<Money> least) {
        static final Demands NONE = new Demands(false, Optional.empty());
    }

    /// Where a table lies on its sheet.
    public sealed interface Place {
        /// From the row of one text up to the row before the other, or the end of the sheet.
        record Fenced(Wording from, Wording to) implements Place {}

        /// Cells that somebody chose.
        record Chosen(CellArea area) implements Place {}
    }

    public record Headings(int first, int last) {}

    /// Rows of one class; all where no label is named.
    public record OfClass(SpendClass spendClass, List<Wording> labels) {
        boolean has(String label) {
            return labels.isEmpty() || Wording.anyFits(labels, label);
        }
    }

    /// A row that adds up the leaf rows with one of these labels; all leaf rows where none is named.
    public record Total(Wording label, List<Wording> of) {
        boolean adds(String label) {
            return of.isEmpty() || Wording.anyFits(of, label);
        }

        boolean addsEverything() {
            return of.isEmpty();
        }
    }

    public Table {
        labels = List.copyOf(labels);
        classes = List.copyOf(classes);
        totals = List.copyOf(totals);
        memos = List.copyOf(memos);
    }

    Optional<SpendClass> classOf(String label) {
        return classes.stream()
                .filter(of -> of.has(label))
                .map(OfClass::spendClass)
                .findFirst();
    }

    Optional<Total> totalOf(String label) {
        return totals.stream().filter(total -> total.label().fits(label)).findFirst();
    }

    boolean isMemo(String label) {
        return Wording.anyFits(memos, label);
    }
}

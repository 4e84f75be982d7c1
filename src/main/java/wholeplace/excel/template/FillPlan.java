package wholeplace.excel.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wholeplace.outlook.Outlook;

/// Works out what a budget puts into a template.
public final class FillPlan {
    private final Template template;
    private final boolean actuals;
    private final List<Filling.Entry> entries = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private FillPlan(Template template, boolean actuals) {
        this.template = template;
        this.actuals = actuals;
    }

    /// Several lines in one row are added up: spending less income, or income where there is nothing else.
    ///
    /// @param actuals whether columns for what was spent are filled too; a budget says what is planned, so they are
    ///     left alone otherwise
    /// @throws BindingRefused where the decisions of the binding do not fit, or the template asks for parts of years
    ///     and nobody has said how a year is spread
    public static Filling of(Outlook outlook, Template template, boolean actuals) {
        var plan = new FillPlan(template, actuals);
        var slots = Slots.of(template, template.binding().puts(), outlook);
        plan.refuseUnsplit(slots);
        slots.pieces().forEach(plan::fill);
        return new Filling(
                plan.entries,
                Stream.concat(slots.left().stream(), plan.left.stream()).toList());
    }

    private void refuseUnsplit(Slots slots) {
        boolean needed = slots.pieces().entrySet().stream()
                .anyMatch(slot -> Spreading.needsSplit(
                        Piece.sum(slot.getValue()), columns(slot.getKey().grid())));
        if (needed && template.binding().split().isEmpty()) {
            throw new BindingRefused(
                    "The template asks for parts of years where the budget has years. Say how a year is spread: even (by months), first or last (all in one part); on the command line with --split.");
        }
    }

    /// Those that may be filled.
    private List<Grid.Column> columns(Grid grid) {
        return grid.periods().stream()
                .filter(column -> actuals
                        || column.status()
                                .map(status -> status != Status.ACTUAL)
                                .orElse(true))
                .toList();
    }

    private void fill(Slots.Slot slot, List<Piece> pieces) {
        var split = template.binding().split().orElse(Split.EVEN);
        var spreading = Spreading.of(Piece.sum(pieces), columns(slot.grid()), split);
        List<String> names =
                pieces.stream().map(piece -> piece.line().name()).distinct().toList();
        spreading
                .amounts()
                .forEach((column, amount) -> entries.add(new Filling.Entry(
                        slot.grid().table().name(),
                        slot.section(),
                        slot.row().label(),
                        column.period().orElseThrow(),
                        slot.grid().table().sheet(),
                        Grid.address(slot.row(), column),
                        amount,
                        names)));
        spreading
                .left()
                .forEach((year, amount) -> left.add("%s of %s, for %s: the template has no column to fill for it%s."
                        .formatted(
                                amount.inSentence(),
                                year,
                                slot.name(),
                                actuals ? "" : ", columns of actuals left alone")));
    }
}

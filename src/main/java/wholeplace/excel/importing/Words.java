package wholeplace.excel.importing;

import java.util.Map;
import java.util.Optional;
import wholeplace.budget.Direction;
import wholeplace.budget.Recurrence;
import wholeplace.budget.SpendClass;

/// The words by which sheets say a line's class, direction and recurrence.
final class Words {
    private static final Map<String, SpendClass> CLASSES = Map.ofEntries(
            Map.entry("revenue", SpendClass.REVENUE),
            Map.entry("rev", SpendClass.REVENUE),
            Map.entry("r", SpendClass.REVENUE),
            Map.entry("cur", SpendClass.REVENUE),
            Map.entry("current", SpendClass.REVENUE),
            Map.entry("rdel", SpendClass.REVENUE),
            Map.entry("resource", SpendClass.REVENUE),
            Map.entry("opex", SpendClass.REVENUE),
            Map.entry("capital", SpendClass.CAPITAL),
            Map.entry("cap", SpendClass.CAPITAL),
            Map.entry("c", SpendClass.CAPITAL),
            Map.entry("cdel", SpendClass.CAPITAL),
            Map.entry("capex", SpendClass.CAPITAL));

    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("expenditure", Direction.EXPENDITURE),
            Map.entry("expense", Direction.EXPENDITURE),
            Map.entry("exp", Direction.EXPENDITURE),
            Map.entry("spend", Direction.EXPENDITURE),
            Map.entry("cost", Direction.EXPENDITURE),
            Map.entry("saving", Direction.SAVING),
            Map.entry("savings", Direction.SAVING),
            Map.entry("income", Direction.INCOME),
            Map.entry("inc", Direction.INCOME),
            Map.entry("revenue", Direction.INCOME),
            Map.entry("receipt", Direction.INCOME),
            Map.entry("receipts", Direction.INCOME));

    private static final Map<String, Recurrence> RECURRENCES = Map.ofEntries(
            Map.entry("recurring", Recurrence.RECURRING),
            Map.entry("recurrent", Recurrence.RECURRING),
            Map.entry("ongoing", Recurrence.RECURRING),
            Map.entry("one-off", Recurrence.ONE_OFF),
            Map.entry("one off", Recurrence.ONE_OFF),
            Map.entry("oneoff", Recurrence.ONE_OFF),
            Map.entry("non-recurring", Recurrence.ONE_OFF),
            Map.entry("non-recurrent", Recurrence.ONE_OFF));

    private Words() {}

    static Optional<SpendClass> spendClass(String text) {
        return Optional.ofNullable(CLASSES.get(Texts.key(text)));
    }

    static Optional<Direction> direction(String text) {
        return Optional.ofNullable(DIRECTIONS.get(Texts.key(text)));
    }

    static Optional<Recurrence> recurrence(String text) {
        return Optional.ofNullable(RECURRENCES.get(Texts.key(text)));
    }
}

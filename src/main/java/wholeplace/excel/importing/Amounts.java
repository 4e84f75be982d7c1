package wholeplace.excel.importing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.AmountText;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Unit;

/// The amounts of one row by year, and what its other cells in those columns say.
final class Amounts {
    final SortedMap<FinancialYear, Money> read = new TreeMap<>();

    /// Whether any cell says that a figure is missing, or something that cannot be read: then the row is still a line.
    boolean saysMore;

    private final Row row;
    private final Findings.Gatherer findings;

    private Amounts(Row row, Findings.Gatherer findings) {
        this.row = row;
        this.findings = findings;
    }

    static Amounts of(Row row, ImportChoices choices, Findings.Gatherer findings) {
        var amounts = new Amounts(row, findings);
        for (Map.Entry<FinancialYear, Integer> year : choices.years().entrySet()) {
            amounts.look(year.getKey(), year.getValue(), choices.unit());
        }
        return amounts;
    }

    private void look(FinancialYear year, int column, Unit unit) {
        Cell cell = row.cell(column);
        if (cell.isBlank()) {
            return;
        }
        var address = new CellAddress(column, row.number());
        switch (reading(cell, unit)) {
            case AmountText.Amount amount -> {
                read.put(year, amount.money());
                if (amount.rounded()) {
                    findings.rounded.add(address);
                }
            }
            case AmountText.Blank b -> {}
            case AmountText.Missing missing -> {
                saysMore = true;
                findings.missing.add(new Findings.Missing(address, missing.marker()));
            }
            case AmountText.Doubtful doubtful -> problem(address, doubtful.question());
            case AmountText.Refused refused -> problem(address, refused.why());
        }
    }

    private void problem(CellAddress address, String message) {
        saysMore = true;
        findings.problem(address, message);
    }

    private static AmountText reading(Cell cell, Unit unit) {
        return switch (cell) {
            case Cell.Figure figure -> AmountText.ofCell(figure.text(), unit);
            case Cell.Text text -> AmountText.inSheet(text.text(), unit);
            case Cell.Fault fault -> AmountText.inSheet(fault.text(), unit);
            case Cell.Blank b -> new AmountText.Blank();
            case Cell.Day day ->
                new AmountText.Refused(
                        "%s is a date where an amount is needed. Set the cell to a number format and type the amount again."
                                .formatted(day.date()),
                        false);
            case Cell.Truth truth ->
                new AmountText.Refused(
                        "%s is no amount. Type a figure such as 1,234.56.".formatted(truth.text()), false);
        };
    }
}

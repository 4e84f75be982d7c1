package wholeplace.excel.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.Row;
import wholeplace.money.AmountText;
import wholeplace.money.Money;
import wholeplace.money.Rounding;
import wholeplace.money.Unit;

/// The amounts of one row, and what its other cells in those columns say.
final class Amounts {
    /// An amount and where it stands.
    ///
    /// @param beyond what the cell holds beyond whole pence, in pounds: 12.345 is 12.35 and -0.005
    record Read(int column, Money money, BigDecimal beyond) {}

    private static final Pattern THREE_FIGURES = Pattern.compile("-?£?\\d{1,3}\\.\\d{3}");

    /// From left to right.
    final List<Read> read;

    /// Whether any cell says that a figure is missing, or something that cannot be read: then the row is still a line.
    boolean saysMore;

    private final Row row;
    private final Findings.Gatherer findings;

    private Amounts(Row row, int most, Findings.Gatherer findings) {
        this.row = row;
        this.findings = findings;
        this.read = new ArrayList<>(most);
    }

    static Amounts of(Row row, List<Integer> columns, Unit unit, Findings.Gatherer findings) {
        var amounts = new Amounts(row, columns.size(), findings);
        for (int column : columns) {
            amounts.look(column, unit);
        }
        return amounts;
    }

    private void look(int column, Unit unit) {
        Cell cell = row.cell(column);
        if (cell.isBlank()) {
            return;
        }
        var address = new CellAddress(column, row.number());
        switch (reading(cell, unit)) {
            case AmountText.Amount amount -> {
                read.add(new Read(column, amount.money(), beyond(cell, amount, unit)));
                if (amount.rounded()) {
                    findings.rounded.add(address);
                }
            }
            case AmountText.Blank b -> {}
            case AmountText.Missing missing -> {
                saysMore = true;
                findings.missing.add(new Findings.Missing(address, missing.marker()));
            }
            case AmountText.Doubtful doubtful ->
                problem(
                        address,
                        doubtful.question() + " Type the figure alone, with a minus where it is less than nought.");
            case AmountText.Refused refused -> problem(address, refused.why());
        }
    }

    private static BigDecimal beyond(Cell cell, AmountText.Amount amount, Unit unit) {
        return amount.rounded() && cell instanceof Cell.Figure figure
                ? unit.pounds(Rounding.withoutDust(figure.exact()))
                        .subtract(amount.money().inPounds())
                : BigDecimal.ZERO;
    }

    private void problem(CellAddress address, String message) {
        saysMore = true;
        findings.problem(address, message);
    }

    /// A text with three figures after its point may be a continental thousand: no amount in pounds has them.
    private static AmountText text(String text, Unit unit) {
        return unit == Unit.POUNDS && THREE_FIGURES.matcher(text.strip()).matches()
                ? new AmountText.Refused(
                        "\"%s\" has three figures after its point, so it could be thousands or pence. Write thousands with commas and pence with two figures, such as 1,234.56."
                                .formatted(text.strip()),
                        false)
                : AmountText.inSheet(text, unit);
    }

    private static AmountText reading(Cell cell, Unit unit) {
        return switch (cell) {
            case Cell.Figure figure -> AmountText.ofCell(figure.text(), unit);
            case Cell.Text text -> text(text.text(), unit);
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

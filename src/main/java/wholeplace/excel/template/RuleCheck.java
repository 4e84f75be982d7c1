package wholeplace.excel.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wholeplace.excel.Cell;
import wholeplace.excel.CellAddress;
import wholeplace.excel.CellArea;
import wholeplace.excel.SheetData;
import wholeplace.money.AmountText;
import wholeplace.money.Money;

/// Holds a return against what its department asks.
record RuleCheck(Template template, Reported reported) {

    void run() {
        template.grids().forEach(this::demands);
        template.binding().rules().forEach(this::rule);
    }

    private void demands(Grid grid) {
        var demands = grid.table().demands();
        for (Grid.GridRow row : grid.rows()) {
            for (Grid.Column column : row.total().isEmpty() ? grid.periods() : List.<Grid.Column>of()) {
                var address = Grid.address(row, column);
                var cell = grid.cell(row, column);
                if (demands.required() && row.isLeaf() && cell.isBlank()) {
                    reported.add(grid.table().sheet(), address, "is empty. Type the amount, be it 0.", "");
                }
                demands.least()
                        .filter(least -> isLess(cell, grid.table(), least))
                        .ifPresent(least -> reported.add(
                                grid.table().sheet(),
                                address,
                                "{} is less than %s, the least that is accepted.".formatted(least),
                                cell.text()));
            }
        }
    }

    private static boolean isLess(Cell cell, Table table, Money least) {
        return cell instanceof Cell.Figure figure
                && AmountText.ofCell(figure.text(), table.unit()) instanceof AmountText.Amount amount
                && amount.money().compareTo(least) < 0;
    }

    private void rule(Rule rule) {
        var sheet = template.sheet(rule.sheet());
        if (rule.kind() == Rule.Kind.TOGETHER) {
            together(rule, sheet);
        } else {
            rule.cells().stream().flatMap(RuleCheck::each).forEach(cell -> one(rule, cell, sheet.cell(cell)));
        }
    }

    private static Stream<CellAddress> each(CellArea area) {
        return IntStream.rangeClosed(area.first().row(), area.last().row())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(
                                area.first().column(), area.last().column())
                        .mapToObj(column -> new CellAddress(column, row)));
    }

    private void one(Rule rule, CellAddress address, Cell cell) {
        String wrong = saysNothing(cell) ? wrongWithNothing(rule) : wrong(rule, cell);
        if (!wrong.isEmpty()) {
            reported.add(rule.sheet(), address, wrong, cell.text());
        }
    }

    private boolean saysNothing(Cell cell) {
        return cell.isBlank() || template.binding().isPlaceholder(cell.text());
    }

    private static String wrongWithNothing(Rule rule) {
        return switch (rule.kind()) {
            case REQUIRED -> "must be filled in and says nothing yet.";
            case SAYS ->
                "says nothing where this return says \"%s\". See that it is the right template."
                        .formatted(rule.value());
            default -> "";
        };
    }

    private static String wrong(Rule rule, Cell cell) {
        boolean holds = switch (rule.kind()) {
            case REQUIRED, TOGETHER -> true;
            case NUMBER -> cell instanceof Cell.Figure;
            case DATE -> cell instanceof Cell.Day;
            case AT_LEAST ->
                !(cell instanceof Cell.Figure figure) || figure.exact().compareTo(new BigDecimal(rule.value())) >= 0;
            case SAYS -> new Wording(rule.value()).fits(cell.text());
            case MOST_WORDS -> cell.text().strip().split("\\s+").length <= Integer.parseInt(rule.value());
            case MATCHES -> cell.text().matches(rule.value());
        };
        return holds ? "" : sentence(rule, cell);
    }

    private static String sentence(Rule rule, Cell cell) {
        return switch (rule.kind()) {
            case REQUIRED, TOGETHER -> "";
            case NUMBER -> ReturnReader.notANumber(cell);
            case DATE -> "{} is no date. Type it as 31/03/2026, and as nothing else.";
            case AT_LEAST -> "{} is less than %s, the least that is accepted.".formatted(rule.value());
            case SAYS ->
                "says {} where this return says \"%s\". See that it is the right template.".formatted(rule.value());
            case MOST_WORDS -> "has more than %s words. Shorten it.".formatted(rule.value());
            case MATCHES -> "{} %s.".formatted(rule.saying());
        };
    }

    private void together(Rule rule, SheetData sheet) {
        int first =
                rule.cells().stream().mapToInt(area -> area.first().row()).min().orElse(1);
        int last =
                rule.cells().stream().mapToInt(area -> area.last().row()).max().orElse(0);
        for (int row = first; row <= last; row++) {
            var empty = new ArrayList<CellAddress>();
            for (CellArea area : rule.cells()) {
                var address = new CellAddress(area.first().column(), row);
                if (saysNothing(sheet.cell(address))) {
                    empty.add(address);
                }
            }
            if (empty.size() < rule.cells().size()) {
                empty.forEach(cell -> reported.add(
                        rule.sheet(),
                        cell,
                        "says nothing although its row is filled in. Fill it in, or clear the row.",
                        ""));
            }
        }
    }
}

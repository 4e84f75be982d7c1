package wholeplace.excel.export;

import java.math.BigDecimal;
import java.util.Optional;
import wholeplace.excel.Cell;
import wholeplace.money.Money;

/// How a kind of file says texts and amounts, and so how they are known again.
enum Form {
    WORKBOOK {
        @Override
        String text(String text) {
            return text;
        }

        @Override
        Optional<BigDecimal> pounds(Cell cell) {
            return cell instanceof Cell.Figure figure ? Optional.of(figure.exact()) : Optional.empty();
        }
    },
    CSV {
        @Override
        String text(String text) {
            return CsvOut.text(text);
        }

        // Exactly two decimals, no separators.
        @Override
        Optional<BigDecimal> pounds(Cell cell) {
            return cell.text().matches("-?\\d+\\.\\d\\d") ? Optional.of(new BigDecimal(cell.text())) : Optional.empty();
        }
    };

    /// A text as a reader of the file finds it.
    abstract String text(String text);

    /// The amount in a cell, where it holds one.
    abstract Optional<BigDecimal> pounds(Cell cell);

    boolean holds(Cell cell, Money amount) {
        return pounds(cell)
                .filter(pounds -> pounds.compareTo(amount.inPounds()) == 0)
                .isPresent();
    }
}

package wholeplace.excel.publication;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import wholeplace.excel.Cell;

/// The forms of a publication: how each says what a cell holds, and so how it is known again.
enum Form {
    WORKBOOK {
        @Override
        String carried(String text) {
            return text;
        }
    },
    OPEN_DOCUMENT {
        @Override
        String carried(String text) {
            return NOT_IN_XML
                    .matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                    .replaceAll("\uFFFD");
        }
    };

    /// What XML 1.0 has no way to say.
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    /// A text as the form carries it.
    abstract String carried(String text);

    boolean holds(Cell cell, Entry entry) {
        return switch (entry) {
            case Entry.Words words -> cell instanceof Cell.Text && cell.text().equals(carried(words.text()));
            case Entry.Pounds pounds -> equal(cell, pounds.amount().inPounds());
            case Entry.Decimal number -> equal(cell, number.value());
            case Entry.Day day -> cell instanceof Cell.Day found && found.date().equals(day.date());
            case Entry.Marker marker -> cell.text().equals(marker.shorthand());
        };
    }

    /// The number in a cell, where it holds one.
    static Optional<BigDecimal> number(Cell cell) {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.exact()) : Optional.empty();
    }

    private static boolean equal(Cell cell, BigDecimal expected) {
        return number(cell).filter(found -> found.compareTo(expected) == 0).isPresent();
    }
}

package wholeplace.excel;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What one cell holds. A formula cell holds the value its program last worked out.
public sealed interface Cell {
    /// The content as plain text, unrounded: the digits of a figure, `2026-04-01` for a day, `#REF!` for a fault.
    String text();

    /// Whether a formula gave the value, as in a total.
    boolean fromFormula();

    /// Nothing, or nothing but spaces.
    default boolean isBlank() {
        return false;
    }

    enum Blank implements Cell {
        BLANK;

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean fromFormula() {
            return false;
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }

    /// Text as it stands, with any stray spaces. Every filled cell of a delimited file is text.
    record Text(String text, boolean fromFormula) implements Cell {
        @Override
        public boolean isBlank() {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// A number with the digits that the file holds: `0.30000000000000004` stays so, rounding is the reader's choice.
    /// Always a valid decimal within the range of a spreadsheet, under 1E+309.
    record Figure(String text, boolean fromFormula) implements Cell {
        private static final int LARGEST_EXPONENT = 309;

        /// @throws NumberFormatException where the text is no decimal, or beyond what a spreadsheet can hold
        public Figure {
            if (!isPlain(text) && magnitude(new BigDecimal(text)) > LARGEST_EXPONENT) {
                throw new NumberFormatException("\"" + text + "\" is beyond the range of a spreadsheet.");
            }
        }

        public BigDecimal exact() {
            return new BigDecimal(text);
        }

        private static long magnitude(BigDecimal number) {
            return Math.abs((long) number.precision() - number.scale());
        }

        /// Spares nearly every figure the cost of a parse: digits with at most a sign before and one point between.
        private static boolean isPlain(String text) {
            int points = 0;
            int length = text.length();
            for (int i = text.startsWith("-") ? 1 : 0; i < length; i++) {
                char c = text.charAt(i);
                boolean inside = i > 0 && i < length - 1;
                if (c == '.' && inside) {
                    points++;
                } else if (c < '0' || c > '9') {
                    return false;
                }
            }
            return points <= 1 && length > 0 && length < LARGEST_EXPONENT && !text.equals("-");
        }
    }

    /// A number shown as a day by its format; the time of day is left off. `figure` is the number behind it.
    record Day(LocalDate date, Figure figure) implements Cell {
        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public boolean fromFormula() {
            return figure.fromFormula();
        }
    }

    record Truth(boolean value, boolean fromFormula) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /// An error such as `#REF!` or `#N/A`; also a number cell whose content is no number.
    record Fault(String text, boolean fromFormula) implements Cell {}
}

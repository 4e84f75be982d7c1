package wholeplace.excel.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import wholeplace.budget.Budget;
import wholeplace.excel.Cell;
import wholeplace.excel.export.Look;
import wholeplace.excel.export.Pen;
import wholeplace.excel.importing.Texts;
import wholeplace.money.AmountText;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.money.RateText;
import wholeplace.money.Unit;

/// How the text of a field stands in a cell, and what people may make of it there. A choice, so the compiler lists the
/// cases.
sealed interface Entry {
    /// What a filled cell says. A choice, so the compiler lists the cases.
    sealed interface Answer {
        /// @param text as the field has it
        record Says(String text) implements Answer {}

        /// @param why a sentence with the cure
        record Refused(String why) implements Answer {}
    }

    /// Puts a field's text into the next cell.
    void write(Pen pen, Look.Band band, String text);

    Look look(Look.Band band);

    /// @param cell not blank
    Answer read(Cell cell);

    /// Whether a text can stand in the field.
    default boolean canBe(String field) {
        return switch (this) {
            case Words words -> true;
            case OneOf oneOf -> true;
            case Pounds pounds -> isRead(field, Money::parse);
            case Percent percent -> isRead(field, Rate::percent);
            case ADay day -> isRead(field, LocalDate::parse);
        };
    }

    private static boolean isRead(String text, Function<String, ?> reading) {
        try {
            return reading.apply(text) != null;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    /// Whether a text in a cell still says what the field said.
    default boolean isSame(String field, String said) {
        return field.equals(said);
    }

    /// @param longest in characters
    /// @param remark whether it stands beside the figures and is no part of what the row is
    record Words(int longest, boolean remark) implements Entry {
        @Override
        public void write(Pen pen, Look.Band band, String text) {
            pen.text(look(band), text);
        }

        @Override
        public Look look(Look.Band band) {
            return (remark ? Look.NOTES : Look.TEXT).in(band);
        }

        @Override
        public Answer read(Cell cell) {
            if (cell instanceof Cell.Day || cell instanceof Cell.Fault) {
                return new Answer.Refused("a text is needed, and this is %s. Type the text after an apostrophe."
                        .formatted(cell instanceof Cell.Day ? "a date" : cell.text()));
            }
            String text = Texts.lines(cell.text());
            return text.length() > longest
                    ? new Answer.Refused(
                            "a text of %,d characters. Shorten it to %,d.".formatted(text.length(), longest))
                    : new Answer.Says(text);
        }

        /// Stray spaces and line ends that another program has made otherwise are no change.
        @Override
        public boolean isSame(String field, String said) {
            return Texts.plain(field).equals(Texts.plain(said));
        }
    }

    /// @param words by the field's text, in the order of the list that is offered
    record OneOf(Map<String, String> words) implements Entry {
        Collection<String> offered() {
            return words.values();
        }

        String shown(String text) {
            return words.getOrDefault(text, text);
        }

        @Override
        public void write(Pen pen, Look.Band band, String text) {
            pen.text(look(band), shown(text));
        }

        @Override
        public Look look(Look.Band band) {
            return Look.TEXT.in(band);
        }

        @Override
        public Answer read(Cell cell) {
            String said = Texts.key(cell.text());
            return words.entrySet().stream()
                    .filter(each -> Texts.key(each.getValue()).equals(said)
                            || each.getKey().equals(said))
                    .findFirst()
                    .<Answer>map(each -> new Answer.Says(each.getKey()))
                    .orElseGet(() -> new Answer.Refused("\"%s\" is none of the choices. Choose %s."
                            .formatted(Texts.plain(cell.text()), String.join(", ", offered()))));
        }
    }

    /// Pounds and pence.
    record Pounds() implements Entry {
        @Override
        public void write(Pen pen, Look.Band band, String text) {
            pen.figure(look(band), Money.parse(text));
        }

        @Override
        public Look look(Look.Band band) {
            return Look.FIGURE.in(band);
        }

        @Override
        public Answer read(Cell cell) {
            return switch (cell) {
                case Cell.Figure figure -> read(AmountText.ofCell(figure.text(), Unit.POUNDS));
                case Cell.Day day -> new Answer.Refused("a date where an amount is needed. Type the amount.");
                case Cell.Truth truth ->
                    new Answer.Refused("%s where an amount is needed. Type the amount.".formatted(truth.text()));
                default -> read(AmountText.typed(cell.text(), Unit.POUNDS));
            };
        }

        private static Answer read(AmountText said) {
            return switch (said) {
                case AmountText.Amount amount -> of(amount);
                case AmountText.Blank blank -> new Answer.Refused("nothing that can be read. Type the amount.");
                case AmountText.Missing missing ->
                    new Answer.Refused("\"%s\" is no amount. Leave the cell blank.".formatted(missing.marker()));
                case AmountText.Doubtful doubtful -> new Answer.Refused(doubtful.question());
                case AmountText.Refused refused -> new Answer.Refused(refused.why());
            };
        }

        private static Answer of(AmountText.Amount amount) {
            if (amount.rounded()) {
                return new Answer.Refused("more than whole pence. Type the amount with at most two decimals.");
            }
            return Budget.mayHold(amount.money())
                    ? new Answer.Says(amount.money().toString())
                    : new Answer.Refused("%s. Amounts go up to %s: check that these are pounds."
                            .formatted(amount.money().inSentence(), Budget.LARGEST_AMOUNT.inSentence()));
        }
    }

    /// A rate, which the cell holds as a fraction and shows in percent.
    record Percent() implements Entry {
        /// A spreadsheet keeps that many digits.
        private static final MathContext KEPT = new MathContext(15);

        @Override
        public void write(Pen pen, Look.Band band, String text) {
            pen.number(look(band), Rate.percent(text).fraction());
        }

        @Override
        public Look look(Look.Band band) {
            return Look.FIGURE.as(Look.Kind.RATE).in(band);
        }

        @Override
        public Answer read(Cell cell) {
            if (cell instanceof Cell.Figure figure) {
                return of(new Rate(figure.exact().round(KEPT)));
            }
            return switch (RateText.read(cell.text())) {
                case RateText.Read read -> of(read.rate());
                case RateText.Blank blank ->
                    new Answer.Refused("nothing that can be read. Type a percentage such as 2.5%.");
                case RateText.Refused refused -> new Answer.Refused(refused.why());
            };
        }

        private static Answer of(Rate rate) {
            return rate.fraction().abs().compareTo(BigDecimal.ONE) > 0
                    ? new Answer.Refused("%s %% a year. Give a rate from -100%% to 100%%.".formatted(rate.inPercent()))
                    : new Answer.Says(rate.inPercent());
        }
    }

    record ADay() implements Entry {
        @Override
        public void write(Pen pen, Look.Band band, String text) {
            pen.day(look(band), LocalDate.parse(text));
        }

        @Override
        public Look look(Look.Band band) {
            return Look.DAY.in(band);
        }

        @Override
        public Answer read(Cell cell) {
            return cell instanceof Cell.Day day
                    ? new Answer.Says(day.date().toString())
                    : new Answer.Refused(
                            "\"%s\" is no date. Type it as 31/03/2028.".formatted(Texts.plain(cell.text())));
        }
    }
}

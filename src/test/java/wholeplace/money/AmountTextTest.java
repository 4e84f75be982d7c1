package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "1 234",
                "£1,234.00",
                "1\u00A0234",
                "£\u00A01\u202F234.00",
                "1\u2009234",
                "1234",
                "1234.",
                "+1,234",
                " 1,234 ",
                "1,234\r\n",
                "GBP 1,234",
                "1,234 GBP",
                "£ 1,234",
                "1.234k",
                "1,234 pounds",
                "£1,234.0000",
                "\uFEFF1,234",
                "1,234£",
                "gbp1234.00",
                "￡1,234"
            })
    void readsAnAmountHoweverItIsGrouped(String text) {
        assertThat(typed(text)).isEqualTo(amount("1234.00"));
        assertThat(inSheet(text)).isEqualTo(amount("1234.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1,234)",
                "-1,234",
                "−1,234",
                "1,234-",
                "(£1,234)",
                "-£1,234",
                "£-1,234",
                "£(1,234)",
                "–1,234",
                "- 1,234",
                "( 1,234.00 )",
                "\u20111 234",
                "-£ 1,234",
                "1,234.00 -",
                "(1,234) ",
                "-GBP 1,234",
                "—1,234"
            })
    void readsLessThanNought(String text) {
        assertThat(typed(text)).isEqualTo(amount("-1234.00"));
        assertThat(inSheet(text)).isEqualTo(amount("-1234.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "£1.2m, 1200000.00",
        "£1.2M, 1200000.00",
        "1.2 million, 1200000.00",
        "1.2 million pounds, 1200000.00",
        "£1.2mn, 1200000.00",
        "350k, 350000.00",
        "350K, 350000.00",
        "350 thousand, 350000.00",
        "0.4bn, 400000000.00",
        "£0.4 billion, 400000000.00",
        "(£1.2m), -1200000.00",
        "-1.2m, -1200000.00",
        ".5m, 500000.00",
        "nil, 0.00",
        "0, 0.00",
        "-0, 0.00",
        "0.00, 0.00",
        "(0), 0.00"
    })
    void readsWordsForTheScale(String text, String pounds) {
        assertThat(typed(text)).isEqualTo(amount(pounds));
    }

    @ParameterizedTest
    @CsvSource({"1234.5, THOUSANDS, 1234500.00", "'(1,234)', THOUSANDS, -1234000.00", "£1.25, MILLIONS, 1250000.00"})
    void multipliesByTheUnitOfTheSheet(String text, Unit unit, String pounds) {
        assertThat(AmountText.inSheet(text, unit)).isEqualTo(amount(pounds));
    }

    @Test
    void asksWhereAFigureNamesItsOwnScaleInASheetOfThousands() {
        assertThat(AmountText.inSheet("£1.2m", Unit.THOUSANDS))
                .isEqualTo(
                        new AmountText.Doubtful(
                                Money.pounds(1_200_000),
                                "\"£1.2m\" names its own scale although the figures are in thousands of pounds: is it 1,200,000.00?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234 CR", "1,234.00CR", "Cr 1,234", "£1,234 cr.", "(1,234) CR", "-1234CR"})
    void asksWhetherACreditIsLessThanNought(String text) {
        assertThat(typed(text)).isInstanceOfSatisfying(AmountText.Doubtful.class, doubtful -> {
            assertThat(doubtful.reading()).isEqualTo(Money.pounds(-1234));
            assertThat(doubtful.question()).isEqualTo("\"" + text + "\" is marked as a credit: is it (1,234.00)?");
        });
    }

    @Test
    void asksWhetherADebitIsAnOrdinaryAmount() {
        assertThat(typed("1,234 DR"))
                .isEqualTo(new AmountText.Doubtful(
                        Money.pounds(1234), "\"1,234 DR\" is marked as a debit: is it 1,234.00?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234*", "1,234 [r]", "1,234 (p)", "1,234 †"})
    void asksWhereAFigureCarriesAFootnoteMark(String text) {
        assertThat(inSheet(text))
                .isInstanceOfSatisfying(
                        AmountText.Doubtful.class,
                        doubtful -> assertThat(doubtful.reading()).isEqualTo(Money.pounds(1234)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "−", " - ", "£-", "£ - "})
    void aLoneDashIsNoughtByHandAndMissingInASheet(String dash) {
        assertThat(typed(dash)).isEqualTo(amount("0.00"));
        assertThat(inSheet(dash)).isEqualTo(new AmountText.Missing(dash.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\r\n", "\t", "\uFEFF"})
    void blankIsBlank(String text) {
        assertThat(typed(text)).isEqualTo(new AmountText.Blank());
        assertThat(inSheet(text)).isEqualTo(new AmountText.Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":",
                "..",
                "…",
                "...",
                "[x]",
                "[c]",
                "[z]",
                "[low]",
                "DNA",
                "n/a",
                "N/A",
                "NA",
                "TBC",
                "tbc",
                "TBD",
                "TBA",
                "*",
                "Please select an option",
                "Please select",
                "Select...",
                "- Select -",
                "not available",
                "Not applicable",
                "To be confirmed",
                "?",
                "unknown"
            })
    void markersOfASheetAreMissingAndNeverNought(String marker) {
        assertThat(inSheet(marker)).isEqualTo(new AmountText.Missing(marker));
        assertThat(typed(marker)).isInstanceOfSatisfying(AmountText.Refused.class, refused -> {
            assertThat(refused.remark()).isTrue();
            assertThat(refused.why()).startsWith("\"" + marker + "\"").contains("Leave the cell blank");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,23            | comma where no thousands end
                    12,34           | comma where no thousands end
                    1,2345          | comma where no thousands end
                    1234,567        | comma where no thousands end
                    1,23,456        | comma where no thousands end
                    ,123            | comma where no thousands end
                    0,5             | comma where no thousands end
                    0,123           | comma where no thousands end
                    1,5m            | comma where no thousands end
                    1.234,56        | continental
                    1.234.567       | continental
                    1.234.567,89    | continental
                    12/04           | looks like a date
                    12/04/2026      | looks like a date
                    2026/27         | looks like a date
                    2026-04-12      | looks like a date
                    Apr-26          | looks like a date
                    12 Apr 2026     | looks like a date
                    12-Apr          | looks like a date
                    1/2             | fraction
                    12.5%           | percentage
                    12.5 per cent   | percentage
                    #REF!           | spreadsheet's error
                    #N/A            | spreadsheet's error
                    #DIV/0!         | spreadsheet's error
                    #######         | spreadsheet's error
                    =A1*2           | formula
                    $1,234          | another currency
                    -$1,234         | another currency
                    1,234 EUR       | another currency
                    €1.2m           | another currency
                    1.2E+07         | scientific notation
                    50p             | in pence
                    -(1,234)        | one sign
                    (-1,234)        | one sign
                    --5             | one sign
                    (1,234          | one sign
                    1,234)          | one sign
                    ££5             | one sign
                    12 34           | in threes
                    1  234          | in threes
                    1 234,567       | in threes
                    1.2.3           | does not read as one amount
                    100-200         | more than one figure
                    100 to 200      | more than one figure
                    """)
    void refusesWithTheReason(String text, String reason) {
        for (AmountText read : new AmountText[] {typed(text), inSheet(text)}) {
            assertThat(read).isInstanceOfSatisfying(AmountText.Refused.class, refused -> {
                assertThat(refused.why())
                        .startsWith("\"" + text + "\"")
                        .contains(reason)
                        .endsWith(".");
                assertThat(refused.remark()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject to contract",
                "about 5",
                "5x",
                "1234 abc",
                "up to 500",
                "£",
                "E06000047",
                "# of routes",
                "%",
                "rise in % of staff",
                "NaN",
                "Infinity"
            })
    void refusesTextAndOffersToKeepItAsAComment(String text) {
        assertThat(inSheet(text)).isInstanceOfSatisfying(AmountText.Refused.class, refused -> {
            assertThat(refused.why()).contains("text where an amount is needed");
            assertThat(refused.remark()).isTrue();
        });
    }

    @Test
    void saysThatItRoundedWhatIsFinerThanAPenny() {
        assertThat(typed("1.999")).isEqualTo(new AmountText.Amount(Money.pounds(2), true));
        assertThat(typed("-0.125")).isEqualTo(new AmountText.Amount(Money.parse("-0.13"), true));
        assertThat(typed("1.990")).isEqualTo(amount("1.99"));
        assertThat(AmountText.typed("1.23456", Unit.THOUSANDS)).isEqualTo(amount("1234.56"));
        assertThat(AmountText.typed("1.234567", Unit.THOUSANDS))
                .isEqualTo(new AmountText.Amount(Money.parse("1234.57"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "1234.5600000000001, POUNDS, 1234.56, false",
        "176452.00000000003, THOUSANDS, 176452000.00, false",
        "85929.510836999994, THOUSANDS, 85929510.84, true",
        "9115262.6320500001, THOUSANDS, 9115262632.05, false",
        "1.2E7, POUNDS, 12000000.00, false",
        "2.0231854662873E-016, POUNDS, 0.00, false",
        "-2111.7094999999999, THOUSANDS, -2111709.50, false",
        "0, POUNDS, 0.00, false",
        "7, MILLIONS, 7000000.00, false"
    })
    void takesTheDustOffACellsNumberAndSaysNothing(String cell, Unit unit, String pounds, boolean rounded) {
        assertThat(AmountText.ofCell(cell, unit)).isEqualTo(new AmountText.Amount(Money.parse(pounds), rounded));
    }

    @Test
    void takesTheDustOffTheTextOfASheetToo() {
        assertThat(inSheet("1234.5600000000001")).isEqualTo(amount("1234.56"));
        assertThat(typed("1234.5600000000001")).isEqualTo(new AmountText.Amount(Money.parse("1234.56"), true));
    }

    @Test
    void aCellWithoutANumberIsRefusedAndNeverThrows() {
        assertThat(AmountText.ofCell("#REF!", Unit.POUNDS)).isInstanceOf(AmountText.Refused.class);
        assertThat(AmountText.ofCell("NaN", Unit.POUNDS)).isInstanceOf(AmountText.Refused.class);
        assertThat(AmountText.ofCell("", Unit.POUNDS)).isEqualTo(new AmountText.Blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "-92233720368547758.09", "999999999999bn", "1E+999999999", "1E300"})
    void refusesWhatNoAmountCanHold(String text) {
        assertThat(AmountText.ofCell(text, Unit.POUNDS))
                .isInstanceOfSatisfying(
                        AmountText.Refused.class,
                        refused -> assertThat(refused.why()).contains("92 quadrillion"));
        assertThat(AmountText.ofCell("92233720368547758.07", Unit.POUNDS))
                .isEqualTo(new AmountText.Amount(new Money(Long.MAX_VALUE), false));
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThat(inSheet("word ".repeat(8000)))
                .isInstanceOfSatisfying(
                        AmountText.Refused.class,
                        refused -> assertThat(refused.why()).hasSizeLessThan(180));
        assertThat(inSheet("1" + " ".repeat(32_000) + "x")).isInstanceOf(AmountText.Refused.class);
        assertThat(inSheet("9".repeat(32_000)))
                .isInstanceOfSatisfying(
                        AmountText.Refused.class,
                        refused -> assertThat(refused.why()).hasSizeLessThan(250));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1234.56      | 1,235   | 1      | 0.0
                    -1234.56     | (1,235) | (1)    | 0.0
                    0            | –       | –      | –
                    0.40         | 0       | 0      | 0.0
                    -0.40        | 0       | 0      | 0.0
                    999          | 999     | 1      | 0.0
                    12345678.90  | 12,345,679 | 12,346 | 12.3
                    -1250000     | (1,250,000) | (1,250) | (1.3)
                    1999999999   | 1,999,999,999 | 2,000,000 | 2,000.0
                    """)
    void showsAmountsAsTablesDo(String pounds, String whole, String thousands, String millions) {
        Money amount = Money.parse(pounds);
        assertThat(AmountText.show(amount, Unit.POUNDS)).isEqualTo(whole);
        assertThat(AmountText.show(amount, Unit.THOUSANDS)).isEqualTo(thousands);
        assertThat(AmountText.show(amount, Unit.MILLIONS)).isEqualTo(millions);
    }

    @Test
    void showsPenceWhereTheyMatter() {
        assertThat(AmountText.showPence(Money.parse("1234567.80"))).isEqualTo("1,234,567.80");
        assertThat(AmountText.showPence(Money.parse("-0.05"))).isEqualTo("(0.05)");
        assertThat(AmountText.showPence(Money.ZERO)).isEqualTo("–");
        assertThat(AmountText.showPence(new Money(Long.MIN_VALUE))).isEqualTo("(92,233,720,368,547,758.08)");
    }

    @Test
    void whatIsShownToThePennyIsReadBackAsTheSameAmount() {
        for (long pence : new long[] {0, 1, -1, 99, 100_000, -123_456_789, Long.MAX_VALUE}) {
            Money money = new Money(pence);
            assertThat(typed(AmountText.showPence(money))).isEqualTo(new AmountText.Amount(money, false));
        }
    }

    private static AmountText typed(String text) {
        return AmountText.typed(text, Unit.POUNDS);
    }

    private static AmountText inSheet(String text) {
        return AmountText.inSheet(text, Unit.POUNDS);
    }

    private static AmountText amount(String pounds) {
        return new AmountText.Amount(Money.parse(pounds), false);
    }
}

package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "£'000s",
                "£000",
                "£000s",
                "£000's",
                "£ 000",
                "£’000",
                "'000",
                "(000s)",
                "£k",
                "£ thousand",
                "GBP thousands",
                "Amounts in thousands",
                "All figures in £000s",
                "All figures in £ thousand",
                "2026-27 (£000)",
                "Thousands of pounds",
                "GBP '000",
                "Budget (thousands)",
                "£ths"
            })
    void knowsThousands(String text) {
        assertThat(Unit.in(text)).contains(Unit.THOUSANDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£m",
                "£M",
                "£ million",
                "£ millions",
                "£mn",
                "2026/27 £m",
                "GBP millions",
                "in millions",
                "millions of pounds"
            })
    void knowsMillions(String text) {
        assertThat(Unit.in(text)).contains(Unit.MILLIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£",
                "(£)",
                "£s",
                "Financial Year 2026/27 (£s)",
                "Financial Year 2026/27 (GBPs)",
                "Total Project Value\r\n(£)",
                "Business investment, £",
                "in pounds"
            })
    void knowsPounds(String text) {
        assertThat(Unit.in(text)).contains(Unit.POUNDS);
    }

    @Test
    void knowsBillionsAsPublicSpendingTablesHaveThem() {
        assertThat(Unit.in("£bn")).contains(Unit.BILLIONS);
        assertThat(Unit.in("£ billion")).contains(Unit.BILLIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Department",
                "2026/27",
                "",
                "Spending over £500",
                "spend-over-500-pounds",
                "More than 500 pounds",
                "Accelerated Funding £1 million Public Realm",
                "£250,000",
                "Population 56,000",
                "£100k",
                "Table 000",
                "£000 and £m"
            })
    void findsNoneWhereTheTextSpeaksOfNoneOrOfTwo(String text) {
        assertThat(Unit.in(text)).isEmpty();
    }

    @Test
    void multipliesToWholePence() {
        assertThat(Unit.THOUSANDS.toMoney(new BigDecimal("1234.5"))).isEqualTo(Money.parse("1234500"));
        assertThat(Unit.MILLIONS.toMoney(new BigDecimal("1.234567895"))).isEqualTo(Money.parse("1234567.90"));
        assertThat(Unit.POUNDS.toMoney(new BigDecimal("-0.125"))).isEqualTo(Money.parse("-0.13"));
    }

    @Test
    void saysMoneyAsAFigureOfItsOwn() {
        assertThat(Unit.THOUSANDS.figure(Money.parse("1234500"))).hasToString("1234.5");
        assertThat(Unit.POUNDS.figure(Money.parse("-1200.00"))).hasToString("-1200");
        assertThat(Unit.MILLIONS.figure(Money.parse("0.01"))).isEqualByComparingTo("0.00000001");
        assertThat(Unit.MILLIONS.figure(Money.ZERO).toPlainString()).isEqualTo("0");
    }

    @Test
    void refusesWhatIsBeyondALongWithoutEverWritingItOut() {
        assertThatThrownBy(() -> Unit.BILLIONS.toMoney(new BigDecimal("1E+999999999")))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Unit.POUNDS.toMoney(new BigDecimal("1E-999999999"))).isEqualTo(Money.ZERO);
    }
}

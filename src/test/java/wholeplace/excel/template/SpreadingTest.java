package wholeplace.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;

/// A year's amount in quarters and halves adds up to the year, to the penny.
class SpreadingTest {
    private static final FinancialYear YEAR = new FinancialYear(2025);

    @Test
    void evenQuartersFootToTheYear() {
        assertThat(spread("100.01", Split.EVEN, "Q1 2025/26", "Q2 2025/26", "Q3 2025/26", "Q4 2025/26"))
                .containsExactly("25.00", "25.01", "25.00", "25.00");
        assertThat(spread("-0.01", Split.EVEN, "H1 2025/26", "H2 2025/26")).containsExactly("-0.01", "0.00");
    }

    @Test
    void theFirstOrTheLastPartTakesItAll() {
        assertThat(spread("100.01", Split.FIRST, "Q3 2025/26", "Q4 2025/26")).containsExactly("100.01", "0.00");
        assertThat(spread("100.01", Split.LAST, "Q3 2025/26", "Q4 2025/26")).containsExactly("0.00", "100.01");
    }

    @Test
    void whatFallsIntoMonthsThatTheTemplateLacksIsSaid() {
        var spreading = Spreading.of(Profile.from(YEAR, Money.pounds(1_200)), columns("Q4 2025/26"), Split.EVEN);

        assertThat(spreading.amounts().values()).containsExactly(Money.pounds(300));
        assertThat(spreading.left()).containsEntry(YEAR, Money.pounds(900));
    }

    @Test
    void yearsBeforeAndAfterTheTemplatesOwnGoIntoItsOpenColumns() {
        var five = Profile.from(
                new FinancialYear(2024),
                Money.pounds(1),
                Money.pounds(2),
                Money.pounds(4),
                Money.pounds(8),
                Money.pounds(16));
        var columns = columns("Before 2025/26", "2025/26", "Beyond 2025/26");

        assertThat(Spreading.of(five, columns, Split.EVEN).amounts().values())
                .containsExactly(Money.pounds(1), Money.pounds(2), Money.pounds(28));
        assertThat(Spreading.needsSplit(five, columns)).isFalse();
        assertThat(Spreading.needsSplit(five, columns("H1 2025/26", "H2 2025/26")))
                .isTrue();
    }

    private static List<String> spread(String amount, Split split, String... headings) {
        var spreading = Spreading.of(Profile.from(YEAR, Money.parse(amount)), columns(headings), split);
        assertThat(spreading.left()).isEmpty();
        return spreading.amounts().values().stream().map(Money::toString).toList();
    }

    private static List<Grid.Column> columns(String... headings) {
        return Stream.of(headings)
                .map(heading -> new Grid.Column(heading.hashCode(), heading, Period.of(heading), Optional.empty()))
                .toList();
    }
}

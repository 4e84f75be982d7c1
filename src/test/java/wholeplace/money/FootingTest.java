package wholeplace.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FootingTest {
    @Test
    void fourCellsOfFourteenHundredFootInThousands() {
        var footing = Footing.of(table(new long[][] {{1400, 1400}, {1400, 1400}}), Unit.THOUSANDS);
        assertThat(shown(footing, Unit.THOUSANDS)).containsExactly("1 2 3", "2 1 3", "3 3 6");
        assertThat(footing.adjustments())
                .containsExactly(
                        new Footing.Adjustment(0, 1, Money.pounds(1400), Money.pounds(2000)),
                        new Footing.Adjustment(1, 0, Money.pounds(1400), Money.pounds(2000)));
        assertThat(footing.adjustments().getFirst().difference()).isEqualTo(Money.pounds(600));
    }

    @Test
    void threeThirdsOfAMillionFootWithOneOfThemAdjusted() {
        var footing = Footing.of(table(new long[][] {{333_333, 333_333, 333_334}}), Unit.MILLIONS);
        assertThat(footing.grandTotal()).isEqualTo(Money.pounds(1_000_000));
        assertThat(footing.adjustments()).hasSize(2);
        assertThat(shown(footing, Unit.MILLIONS).getFirst()).endsWith("1.0");
    }

    @Test
    void whatNeedsNoRoundingStaysAsItIs() {
        var footing = Footing.of(table(new long[][] {{1000, -2000, 0}, {3000, 0, 5000}}), Unit.THOUSANDS);
        assertThat(shown(footing, Unit.THOUSANDS)).containsExactly("1 (2) – (1)", "3 – 5 8", "4 (2) 5 7");
        assertThat(footing.adjustments()).isEmpty();
    }

    @Test
    void whatFootsWhenRoundedAloneIsRoundedAlone() {
        var footing = Footing.of(table(new long[][] {{1100, 2200}, {-3300, 900}}), Unit.THOUSANDS);
        assertThat(shown(footing, Unit.THOUSANDS)).containsExactly("1 2 3", "(3) 1 (2)", "(2) 3 1");
        assertThat(footing.adjustments()).isEmpty();
    }

    /// Cells whose parts below a thousand are all under 40, in tables of at most three by three, always do.
    @Test
    void whatFootsWhenRoundedAloneIsNeverAdjusted() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            long[][] pounds = new long[3][3];
            for (long[] row : pounds) {
                java.util.Arrays.setAll(row, column -> random.nextInt(-9, 10) * 1000L + random.nextInt(-40, 41));
            }
            assertThat(Footing.of(table(pounds), Unit.THOUSANDS).adjustments()).isEmpty();
        }
    }

    @Test
    void aTableWithoutRowsHasATotalOfNought() {
        assertThat(Footing.of(List.of(), Unit.POUNDS).grandTotal()).isEqualTo(Money.ZERO);
        assertThat(Footing.of(List.of(List.of()), Unit.POUNDS).rowTotal(0)).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> Footing.of(List.of(List.of(Money.ZERO), List.of()), Unit.POUNDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 2 has 0 amounts where the first has 1.");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyTableFootsBothWaysWithEachFigureJustAboveOrBelowTheTruth(Unit unit) {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            List<List<Money>> table = random(random, 1 + random.nextInt(12), 1 + random.nextInt(12), unit.step());
            var footing = Footing.of(table, unit);
            assertFoots(footing);
            assertJustAboveOrBelow(footing, table, unit.step().pence());
            assertThat(footing.grandTotal().pence())
                    .as("grand total of seed %d", seed)
                    .isEqualTo(Rounding.halfUpSteps(unit.step(), total(table))
                            * unit.step().pence());
            var again = Footing.of(table, unit);
            assertThat(shown(again, unit)).isEqualTo(shown(footing, unit));
            assertThat(again.adjustments()).isEqualTo(footing.adjustments());
        }
    }

    @Test
    void anAdjustmentIsListedForEachFigureThatIsNotTheNearest() {
        var random = new Random(42);
        List<List<Money>> table = random(random, 20, 6, Unit.THOUSANDS.step());
        var footing = Footing.of(table, Unit.THOUSANDS);
        assertThat(footing.adjustments()).isNotEmpty().allSatisfy(adjustment -> {
            assertThat(Math.abs(adjustment.difference().pence())).isBetween(50_000L, 99_999L);
            assertThat(footing.shown(adjustment.row(), adjustment.column())).isEqualTo(adjustment.shown());
        });
        long cells = footing.adjustments().stream()
                .filter(adjustment -> adjustment.row() < 20 && adjustment.column() < 6)
                .count();
        assertThat(cells).as("of 120 cells only a few stray from the nearest").isLessThan(40);
    }

    @Test
    void twoHundredRowsOfThirtyYearsTakeNoTimeToSpeakOf() {
        List<List<Money>> table = random(new Random(1), 200, 30, Unit.THOUSANDS.step());
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 10; run++) {
            long start = System.nanoTime();
            assertFoots(Footing.of(table, Unit.THOUSANDS));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).isLessThan(100_000_000L);
    }

    private static void assertFoots(Footing footing) {
        for (int row = 0; row <= footing.rows(); row++) {
            int at = row;
            assertThat(sum(IntStream.range(0, footing.columns()).mapToObj(column -> footing.shown(at, column))))
                    .as("row %d", row)
                    .isEqualTo(footing.rowTotal(row));
        }
        for (int column = 0; column <= footing.columns(); column++) {
            int at = column;
            assertThat(sum(IntStream.range(0, footing.rows()).mapToObj(row -> footing.shown(row, at))))
                    .as("column %d", column)
                    .isEqualTo(footing.columnTotal(column));
        }
    }

    private static void assertJustAboveOrBelow(Footing footing, List<List<Money>> table, long step) {
        for (int row = 0; row < footing.rows(); row++) {
            for (int column = 0; column < footing.columns(); column++) {
                assertJustAboveOrBelow(
                        footing.shown(row, column), table.get(row).get(column), step);
            }
            assertJustAboveOrBelow(footing.rowTotal(row), sum(table.get(row).stream()), step);
        }
        for (int column = 0; column < footing.columns(); column++) {
            int at = column;
            assertJustAboveOrBelow(
                    footing.columnTotal(column), sum(table.stream().map(row -> row.get(at))), step);
        }
    }

    private static void assertJustAboveOrBelow(Money shown, Money exact, long step) {
        assertThat(shown.pence() % step).isZero();
        assertThat(Math.abs(shown.minus(exact).pence())).isLessThan(step);
    }

    /// Negatives, noughts, and whole steps among amounts of any pence.
    private static List<List<Money>> random(Random random, int rows, int columns, Money step) {
        List<List<Money>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            table.add(IntStream.range(0, columns)
                    .mapToObj(column -> switch (random.nextInt(6)) {
                        case 0 -> Money.ZERO;
                        case 1 -> new Money(random.nextInt(-9, 10) * step.pence());
                        case 2 -> new Money(random.nextInt(-9, 10) * step.pence() / 2);
                        default -> new Money(random.nextLong(-20 * step.pence(), 60 * step.pence()));
                    })
                    .toList());
        }
        return table;
    }

    private static List<List<Money>> table(long[][] pounds) {
        return java.util.Arrays.stream(pounds)
                .map(row -> java.util.Arrays.stream(row).mapToObj(Money::pounds).toList())
                .toList();
    }

    private static Money total(List<List<Money>> table) {
        return sum(table.stream().flatMap(List::stream));
    }

    private static Money sum(java.util.stream.Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    private static List<String> shown(Footing footing, Unit unit) {
        return IntStream.rangeClosed(0, footing.rows())
                .mapToObj(row -> String.join(
                        " ",
                        IntStream.rangeClosed(0, footing.columns())
                                .mapToObj(column -> AmountText.show(footing.shown(row, column), unit))
                                .toList()))
                .toList();
    }
}

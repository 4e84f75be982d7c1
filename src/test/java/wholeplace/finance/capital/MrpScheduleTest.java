package wholeplace.finance.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

class MrpScheduleTest {
    private static final MrpMethod EQUAL = new MrpMethod.EqualInstalments();
    private static final MrpMethod ANNUITY = new MrpMethod.Annuity(Rate.percent("5"));

    @Test
    void provisionStartsTheYearAfterTheAssetIsAvailable() {
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowed("2027/28", 3_000_000), term("2027/28", 30));

        assertThat(schedule.in(year("2027/28"))).isEqualTo(Money.ZERO);
        assertThat(schedule.instalments())
                .hasSize(30)
                .allSatisfy(instalment -> assertThat(instalment.amount()).isEqualTo(Money.pounds(100_000)));
        assertThat(schedule.instalments().first()).isEqualTo(year("2028/29"));
        assertThat(schedule.instalments().last()).isEqualTo(year("2057/58"));
    }

    @Test
    void whatPassesTheEndOfThePlanStaysVisible() {
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowed("2027/28", 3_000_000), term("2027/28", 30));

        assertThat(schedule.after(year("2030/31"))).isEqualTo(Money.pounds(2_700_000));
        assertThat(schedule.after(year("2057/58"))).isEqualTo(Money.ZERO);
    }

    @Test
    void equalInstalmentsAreWorkedOutAnewEachYear() {
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowed("2026/27", 1_000_000), term("2026/27", 7));

        assertThat(EQUAL.instalments(Money.pounds(1_000_000), 7).stream().map(Money::toString))
                .containsExactly(
                        "142857.14", "142857.14", "142857.14", "142857.15", "142857.14", "142857.15", "142857.14");
        assertThat(schedule.total()).isEqualTo(Money.pounds(1_000_000));
    }

    @ParameterizedTest
    @CsvSource({"1, 20952.46", "2, 22000.08", "3, 23100.08", "10, 32504.14", "24, 64355.97", "25, 67573.77"})
    void anAnnuityStartsLowAndEndsHigh(int k, String instalment) {
        List<Money> instalments = ANNUITY.instalments(Money.pounds(1_000_000), 25);

        assertThat(instalments.get(k - 1)).isEqualTo(Money.parse(instalment));
        assertThat(AnnuityLoan.principal(Money.pounds(1_000_000), Rate.percent("5"), 25, k))
                .as("alone, without the pennies of the others")
                .isBetween(Money.parse(instalment).minus(new Money(1)), Money.parse(instalment));
    }

    @Test
    void firstProvisionAndFirstInterestAreTheLevelPayment() {
        assertThat(AnnuityLoan.payment(Money.pounds(1_000_000), Rate.percent("5"), 25))
                .isEqualTo(Money.parse("70952.46"))
                .isEqualTo(ANNUITY.instalments(Money.pounds(1_000_000), 25)
                        .getFirst()
                        .plus(Money.pounds(50_000)));
        assertThat(AnnuityLoan.payment(Money.pounds(1_000_000), Rate.ZERO, 25)).isEqualTo(Money.pounds(40_000));
    }

    /// In a spreadsheet =-PPMT(3.25%,1,40,3000000) and =-PPMT(3.25%,40,40,3000000), 130,831.79 less 5 pence of residue.
    @Test
    void anAnnuityOverFortyYears() {
        List<Money> instalments = new MrpMethod.Annuity(Rate.percent("3.25")).instalments(Money.pounds(3_000_000), 40);

        assertThat(instalments.getFirst()).isEqualTo(Money.parse("37583.82"));
        assertThat(instalments.getLast()).isEqualTo(Money.parse("130831.74"));
    }

    @Test
    void anAnnuityAtNoInterestIsEqualInstalments() {
        assertThat(new MrpMethod.Annuity(Rate.ZERO).instalments(Money.pounds(1_000_000), 7))
                .isEqualTo(EQUAL.instalments(Money.pounds(1_000_000), 7));
    }

    @Test
    void theCfrMethodIsFourPercentOfWhatIsLeft() {
        Money cfr = Money.pounds(62_500_000);
        for (String provision : new String[] {"2000000", "1920000", "1843200"}) {
            Money mrp = MinimumRevenueProvision.ofCfr(
                    cfr, Money.pounds(10_000_000), Money.pounds(2_500_000), Rate.percent("4"));
            assertThat(mrp).isEqualTo(Money.parse(provision));
            cfr = cfr.minus(mrp);
        }
        assertThat(MinimumRevenueProvision.ofCfr(
                        Money.pounds(9_000_000), Money.pounds(10_000_000), Money.ZERO, Rate.percent("4")))
                .isEqualTo(Money.ZERO);
    }

    @Test
    void borrowingOfSeveralYearsUpToAvailabilityIsOneSchedule() {
        Profile borrowing = Profile.from(year("2026/27"), Money.pounds(900_000), Money.pounds(1_500_000));
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowing, term("2027/28", 40));

        assertThat(schedule.in(year("2027/28"))).isEqualTo(Money.ZERO);
        assertThat(schedule.in(year("2028/29"))).isEqualTo(Money.pounds(60_000));
        assertThat(schedule.instalments().last()).isEqualTo(year("2067/68"));
    }

    @Test
    void borrowingAfterAvailabilityEndsWithTheSameLife() {
        Profile borrowing =
                Profile.from(year("2026/27"), Money.pounds(900_000), Money.pounds(1_500_000), Money.pounds(390_000));
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowing, term("2027/28", 40));

        assertThat(schedule.in(year("2028/29"))).isEqualTo(Money.pounds(60_000));
        assertThat(schedule.in(year("2029/30"))).isEqualTo(Money.pounds(70_000));
        assertThat(schedule.instalments().last()).isEqualTo(year("2067/68"));
        assertThat(schedule.total()).isEqualTo(Money.pounds(2_790_000));
    }

    @Test
    void borrowingAfterTheLifeIsProvidedForAtOnce() {
        Profile borrowing = Profile.of(Map.of(year("2026/27"), Money.pounds(300), year("2035/36"), Money.pounds(50)));
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowing, term("2026/27", 3));

        assertThat(schedule.in(year("2029/30"))).isEqualTo(Money.pounds(100));
        assertThat(schedule.in(year("2030/31"))).isEqualTo(Money.ZERO);
        assertThat(schedule.in(year("2036/37"))).isEqualTo(Money.pounds(50));
        assertThat(schedule.total()).isEqualTo(Money.pounds(350));
    }

    /// The grant of 2.5m that clawback takes back to 2.1m.
    @Test
    void whatAGrantNoLongerPaysForIsBorrowed() {
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowed("2028/29", 400_000), term("2028/29", 40));

        assertThat(schedule.in(year("2028/29"))).isEqualTo(Money.ZERO);
        assertThat(schedule.in(year("2029/30"))).isEqualTo(Money.pounds(10_000));
    }

    @Test
    void theStartRuleIsTheSchemes() {
        MrpSchedule.Term sameYear = new MrpSchedule.Term(year("2027/28"), 0, 30);
        MrpSchedule schedule = MrpSchedule.of(EQUAL, borrowed("2026/27", 3_000_000), sameYear);

        assertThat(schedule.instalments().first()).isEqualTo(sameYear.first()).isEqualTo(year("2027/28"));
        assertThat(schedule.instalments().last()).isEqualTo(sameYear.last()).isEqualTo(year("2056/57"));
    }

    @Test
    void provisionAfterSpendingDoesNotWaitForTheAsset() {
        Profile borrowing = Profile.from(year("2026/27"), Money.pounds(900_000), Money.pounds(1_500_000));
        MrpSchedule schedule = MrpSchedule.afterSpending(EQUAL, borrowing, 1, 40);

        assertThat(schedule.in(year("2027/28"))).isEqualTo(Money.pounds(22_500));
        assertThat(schedule.in(year("2028/29"))).isEqualTo(Money.pounds(60_000));
        assertThat(schedule.in(year("2067/68"))).isEqualTo(Money.pounds(37_500));
        assertThat(schedule.total()).isEqualTo(borrowing.total());
    }

    @Test
    void aSchemeThatBorrowsNothingProvidesNothing() {
        assertThat(MrpSchedule.of(EQUAL, Profile.EMPTY, term("2027/28", 40))).isEqualTo(MrpSchedule.NONE);
    }

    @Test
    void whatCannotBeIsRefusedWithItsFigures() {
        assertThatThrownBy(() -> MrpSchedule.of(EQUAL, Profile.EMPTY, term("2027/28", -5)))
                .hasMessage("An asset's life is 1 to 100 years; -5 is not.");
        assertThatThrownBy(() -> MrpSchedule.of(EQUAL, borrowed("2027/28", -500), term("2027/28", 40)))
                .hasMessage(
                        "Borrowing of -£500 in 2027/28 is below nought. Enter what is repaid as provision instead.");
        assertThatThrownBy(() -> new MrpSchedule.Term(year("2027/28"), -1, 40))
                .hasMessage("Provision starts 0 to 100 years after an asset is available; -1 is not.");
        assertThatThrownBy(() -> MrpSchedule.of(EQUAL, borrowed("2180/81", 500), term("2180/81", 40)))
                .hasMessage("A financial year starts between 1900 and 2199; 2220 does not.");
        assertThatThrownBy(() -> AnnuityLoan.payment(Money.pounds(1), Rate.percent("-100"), 5))
                .hasMessage("An annuity needs at least one year and a rate above -100 %; these are 5 years at -100 %.");
        assertThatThrownBy(() -> AnnuityLoan.principal(Money.pounds(1), Rate.percent("5"), 5, 6))
                .hasMessage("Year 6 is not one of the 5 years of an annuity.");
        assertThatThrownBy(() -> MinimumRevenueProvision.equalInstalment(Money.pounds(7), 0))
                .hasMessage("Debt of £7 cannot be provided for in 0 years; at least one is needed.");
    }

    @Test
    void everyScheduleAddsUpToItsDebtToThePenny() {
        var random = new Random(20_261_122);
        for (int round = 0; round < 2_000; round++) {
            int life = 1 + random.nextInt(100);
            Money[] drawn = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(at -> new Money(random.nextLong(1L << (1 + random.nextInt(50)))))
                    .toArray(Money[]::new);
            Rate rate = Rate.percent(
                    new BigDecimal(random.nextInt(1_500)).movePointLeft(2).toPlainString());
            MrpMethod method = random.nextBoolean() ? EQUAL : new MrpMethod.Annuity(rate);
            Profile borrowing = Profile.from(year("2026/27"), drawn);

            MrpSchedule schedule = MrpSchedule.of(
                    method, borrowing, new MrpSchedule.Term(year("2026/27").plus(random.nextInt(5)), 1, life));

            assertThat(schedule.total()).as("%s over %d years", method, life).isEqualTo(borrowing.total());
            assertThat(schedule.instalments())
                    .noneMatch(instalment -> instalment.amount().isNegative());
            Money until = Money.ZERO;
            for (int year = 0; year < 12; year++) {
                until = until.plus(schedule.in(year("2026/27").plus(year)));
                assertThat(until.plus(schedule.after(year("2026/27").plus(year))))
                        .isEqualTo(borrowing.total());
            }
        }
    }

    private static Profile borrowed(String year, long pounds) {
        return Profile.from(year(year), Money.pounds(pounds));
    }

    private static MrpSchedule.Term term(String available, int life) {
        return new MrpSchedule.Term(year(available), 1, life);
    }

    private static FinancialYear year(String key) {
        return FinancialYear.parse(key);
    }
}

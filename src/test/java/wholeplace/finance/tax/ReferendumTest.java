package wholeplace.finance.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.finance.tax.Referendum.Breach.CORE;
import static wholeplace.finance.tax.Referendum.Breach.SOCIAL_CARE;
import static wholeplace.finance.tax.Referendum.Breach.TOTAL;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// The principles of 2025/26.
class ReferendumTest {
    private static final ReferendumPrinciple SOCIAL_CARE_COUNCIL =
            new ReferendumPrinciple(Rate.percent("3"), Rate.percent("2"), Money.ZERO);
    private static final ReferendumPrinciple DISTRICT =
            new ReferendumPrinciple(Rate.percent("3"), Rate.ZERO, Money.pounds(5));
    private static final ReferendumPrinciple POLICE = new ReferendumPrinciple(Rate.ZERO, Rate.ZERO, Money.pounds(14));

    @Test
    void aPennyRoundedUpIsABreach() {
        assertThat(breaches(DISTRICT, "245.30", "252.66", "0")).containsExactly(TOTAL);
        assertThat(breaches(DISTRICT, "245.30", "252.65", "0")).isEmpty();
    }

    @Test
    void reachingThePercentageIsABreach() {
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "944.91", "2")).isEmpty();
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "944.99", "2")).isEmpty();
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "945.00", "2")).containsExactlyInAnyOrder(TOTAL, CORE);
    }

    @Test
    void whatIsNotForSocialCareHasALimitOfItsOwn() {
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "927.00", "0")).containsExactly(CORE);
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "926.99", "0")).isEmpty();
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "944.91", "2.5")).containsExactly(SOCIAL_CARE);
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "944.91", "1.5")).containsExactly(CORE);
    }

    @Test
    void aDistrictMayTakeTheGreaterOfPercentAndPounds() {
        assertThat(breaches(DISTRICT, "100.00", "105.00", "0")).isEmpty();
        assertThat(breaches(DISTRICT, "100.00", "105.01", "0")).containsExactly(TOTAL);
        assertThat(breaches(DISTRICT, "300.00", "308.99", "0")).isEmpty();
        assertThat(breaches(DISTRICT, "300.00", "309.00", "0")).containsExactly(TOTAL);
    }

    @Test
    void policeHavePoundsOnly() {
        assertThat(breaches(POLICE, "280.00", "294.00", "0")).isEmpty();
        assertThat(breaches(POLICE, "280.00", "294.01", "0")).containsExactly(TOTAL);
    }

    @Test
    void theExcessIsWhatBandDHasToBeLess() {
        assertThat(excess(SOCIAL_CARE_COUNCIL, "900.00", "945.00", "2")).isEqualTo(Money.parse("0.01"));
        assertThat(excess(SOCIAL_CARE_COUNCIL, "900.00", "945.00", "1")).isEqualTo(Money.parse("9.01"));
        assertThat(excess(SOCIAL_CARE_COUNCIL, "900.00", "936.00", "3")).isEqualTo(Money.parse("9.00"));
        assertThat(excess(DISTRICT, "100.00", "105.50", "0")).isEqualTo(Money.parse("0.50"));
        assertThat(excess(POLICE, "280.00", "294.01", "0")).isEqualTo(Money.parse("0.01"));
        assertThat(excess(SOCIAL_CARE_COUNCIL, "900.00", "944.91", "2")).isEqualTo(Money.ZERO);
    }

    @Test
    void lessTheExcessNoReferendumIsNeeded() {
        var random = new Random(52);
        for (int round = 0; round < 2_000; round++) {
            ReferendumPrinciple principle =
                    List.of(SOCIAL_CARE_COUNCIL, DISTRICT, POLICE).get(random.nextInt(3));
            Money before = new Money(5_000 + random.nextInt(200_000));
            Money after = before.plus(new Money(random.nextInt(20_000)));
            Rate social = Rate.percent(Integer.toString(random.nextInt(4)));
            Rate lawful = social.compareTo(principle.socialCare()) > 0 ? principle.socialCare() : social;
            Money excess = new Referendum(principle, before, after, social).excess();
            assertThat(new Referendum(principle, before, after.minus(excess), lawful).breaches())
                    .isEmpty();
        }
    }

    @Test
    void aCutOrAFreezeNeedsNoReferendum() {
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "900.00", "0")).isEmpty();
        assertThat(breaches(SOCIAL_CARE_COUNCIL, "900.00", "890.00", "0")).isEmpty();
    }

    @Test
    void theHighestBandDIsTheOneBeforeABreach() {
        assertThat(new Referendum(SOCIAL_CARE_COUNCIL, Money.pounds(900), Money.ZERO, Rate.ZERO).highest())
                .isEqualTo(Money.parse("944.99"));
        var random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            Money before = new Money(5_000 + random.nextInt(300_000));
            for (ReferendumPrinciple principle : Set.of(SOCIAL_CARE_COUNCIL, DISTRICT, POLICE)) {
                Money highest = new Referendum(principle, before, before, principle.socialCare()).highest();
                assertThat(new Referendum(principle, before, highest, principle.socialCare()).breaches())
                        .as("%s to %s under %s", before, highest, principle)
                        .isEmpty();
                assertThat(new Referendum(principle, before, highest.plus(new Money(1)), principle.socialCare())
                                .breaches())
                        .contains(TOTAL);
            }
        }
    }

    private static Set<Referendum.Breach> breaches(
            ReferendumPrinciple principle, String before, String after, String socialCare) {
        return new Referendum(principle, Money.parse(before), Money.parse(after), Rate.percent(socialCare)).breaches();
    }

    private static Money excess(ReferendumPrinciple principle, String before, String after, String socialCare) {
        return new Referendum(principle, Money.parse(before), Money.parse(after), Rate.percent(socialCare)).excess();
    }
}

package wholeplace.outlook.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.outlook.capital.Town.COUNCIL;
import static wholeplace.outlook.capital.Town.FIRST;
import static wholeplace.outlook.capital.Town.HUB;
import static wholeplace.outlook.capital.Town.hub;
import static wholeplace.outlook.capital.Town.profile;

import java.util.Map;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Budget;
import wholeplace.budget.Direction;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineRole;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.finance.capital.RevenueCosts;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.lines.LineOutlook;
import wholeplace.outlook.lines.Lines;

/// The cases of FINANCE.md section 4 on whole budgets.
class CapitalOutlookTest {
    private static final Profile NINE_AND_FIFTEEN = profile(900_000, 1_500_000);

    @Test
    void caseT1ProvisionStartsTheYearAfterAndRunsPastThePlansEnd() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST.next(), 30)), profile(0, 3_000_000));

        assertThat(hub.mrp().in(FIRST.next())).isEqualTo(Money.ZERO);
        assertThat(hub.mrp().instalments().years()).contains(FIRST.plus(2), FIRST.plus(31));
        assertThat(hub.mrp().instalments())
                .allSatisfy(year -> assertThat(year.amount()).isEqualTo(Money.pounds(100_000)));
        assertThat(hub.mrp().instalments().last()).isEqualTo(new FinancialYear(2057));
        assertThat(hub.owedAfterPlan()).isEqualTo(Money.pounds(2_700_000));
    }

    @Test
    void caseT2EveryPennyIsProvidedFor() {
        SchemeOutlook hub = hub(Town.of(10, Town.scheme(FIRST, 7)), profile(1_000_000));

        assertThat(hub.mrp().instalments())
                .extracting(year -> year.amount().toString())
                .containsExactly(
                        "142857.14", "142857.14", "142857.14", "142857.15", "142857.14", "142857.15", "142857.14");
        assertThat(hub.owedAfterPlan()).isEqualTo(Money.ZERO);
    }

    @Test
    void caseT3AnAnnuityStartsLowAndEndsHigh() {
        Scheme scheme = Town.scheme(HUB, FIRST, 25, MrpMethod.ANNUITY, MrpStart.AFTER_AVAILABLE, "5");
        SchemeOutlook hub = hub(Town.of(30, scheme), profile(1_000_000));

        assertThat(hub.mrp().in(FIRST.plus(1))).isEqualTo(Money.parse("20952.46"));
        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.parse("22000.08"));
        assertThat(hub.mrp().in(FIRST.plus(3))).isEqualTo(Money.parse("23100.08"));
        assertThat(hub.mrp().in(FIRST.plus(10))).isEqualTo(Money.parse("32504.14"));
        assertThat(hub.mrp().in(FIRST.plus(24))).isEqualTo(Money.parse("64355.97"));
        assertThat(hub.mrp().in(FIRST.plus(25))).isEqualTo(Money.parse("67573.77"));
        assertThat(hub.costs().in(FIRST.plus(1)).financing()).isEqualTo(Money.parse("70952.46"));
    }

    @Test
    void caseT6WhatBorrowingCostsRevenue() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST.next(), 40)), NINE_AND_FIFTEEN);

        assertThat(hub.revenueConsequence()).isEqualTo(profile(21_600, 79_200, 175_200, 172_320, 169_440));
    }

    @Test
    void caseT6SlippedTheSixtyThousandLessIsTimingOnly() {
        SchemeOutlook planned = hub(Town.of(5, Town.scheme(FIRST.next(), 40)), NINE_AND_FIFTEEN);
        SchemeOutlook slipped = hub(Town.of(5, Town.scheme(FIRST.plus(2), 40)), NINE_AND_FIFTEEN);

        assertThat(slipped.revenueConsequence()).isEqualTo(profile(21_600, 79_200, 115_200, 175_200, 172_320));
        Profile moved = slipped.provisionMovedAgainst(planned);
        assertThat(moved.amount(FIRST.plus(2))).isEqualTo(Money.pounds(-60_000));
        assertThat(moved.amount(new FinancialYear(2068))).isEqualTo(Money.pounds(60_000));
        assertThat(moved.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void aDelayedSchemeShowsWhatItsDelayMoves() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST, 40).withDelay(1)), profile(0, 2_400_000));

        Profile moved = hub.provisionMovedByDelay();
        assertThat(moved.amount(FIRST.next())).isEqualTo(Money.pounds(-60_000));
        assertThat(moved.amount(FIRST.plus(2))).isEqualTo(Money.ZERO);
        assertThat(moved.amount(FIRST.plus(41))).isEqualTo(Money.pounds(60_000));
        assertThat(moved.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void case2BorrowingFourHundredThousandOverFortyYearsIsTenThousandAYear() {
        SchemeOutlook hub = hub(Town.of(5, Town.scheme(FIRST.plus(2), 40)), profile(0, 0, 400_000));

        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.ZERO);
        assertThat(hub.mrp().in(FIRST.plus(3))).isEqualTo(Money.pounds(10_000));
        assertThat(hub.mrp().instalments().size()).isEqualTo(40);
    }

    @Test
    void anAnnuityOverFortyYearsInAThirtyYearPlanLosesNothing() {
        Scheme scheme = Town.scheme(HUB, FIRST.next(), 40, MrpMethod.ANNUITY, MrpStart.AFTER_AVAILABLE, "4.75");
        SchemeOutlook hub = hub(Town.of(30, scheme), NINE_AND_FIFTEEN);

        assertThat(hub.mrp().total()).isEqualTo(Money.pounds(2_400_000));
        assertThat(hub.mrp().after(FIRST.plus(29))).isEqualTo(hub.owedAfterPlan());
        assertThat(hub.owedAfterPlan().compareTo(Money.ZERO)).isPositive();
        assertThat(hub.mrp().instalments().last()).isEqualTo(FIRST.plus(41));
    }

    @Test
    void theOldRuleProvidesFromTheYearAfterTheSpending() {
        Scheme scheme = Town.scheme(HUB, FIRST.plus(4), 40, MrpMethod.EQUAL_INSTALMENT, MrpStart.AFTER_SPENDING, "4.8");
        SchemeOutlook hub = hub(Town.of(5, scheme), NINE_AND_FIFTEEN);

        assertThat(hub.mrp().in(FIRST.next())).isEqualTo(Money.pounds(22_500));
        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.pounds(60_000));
    }

    @Test
    void theCfrMethodTakesFourPercentOfWhatIsOwedAndLeavesARest() {
        Scheme scheme = Town.scheme(HUB, FIRST, 40, MrpMethod.CFR, MrpStart.AFTER_AVAILABLE, "4.8");
        SchemeOutlook hub = hub(Town.of(5, scheme), profile(1_000_000));

        assertThat(hub.mrp().in(FIRST)).isEqualTo(Money.ZERO);
        assertThat(hub.mrp().in(FIRST.plus(1))).isEqualTo(Money.pounds(40_000));
        assertThat(hub.mrp().in(FIRST.plus(2))).isEqualTo(Money.pounds(38_400));
        assertThat(hub.mrp().in(FIRST.plus(3))).isEqualTo(Money.pounds(36_864));
        assertThat(hub.mrp().instalments().size()).isEqualTo(40);
        assertThat(hub.mrp().total().roundedPounds()).isEqualTo(804_634);
    }

    @Test
    void whatIsCapitalByDirectionIsProvidedForWithinTwentyYears() {
        Budget budget = Town.of(5, Town.scheme(FIRST, 40));
        var borrowed = new Borrowed(Map.of(HUB, profile(400_000)), Map.of(HUB, profile(200_000)));
        SchemeOutlook hub = CapitalOutlook.of(budget, Lines.of(budget), borrowed, ReferenceData.standard())
                .find(HUB)
                .orElseThrow();

        assertThat(hub.borrowing()).isEqualTo(profile(600_000));
        assertThat(hub.mrp().in(FIRST.plus(20))).isEqualTo(Money.pounds(20_000));
        assertThat(hub.mrp().in(FIRST.plus(21))).isEqualTo(Money.pounds(10_000));
    }

    @Test
    void runningCostsSavingsAndIncomeAreTheSchemesRevenueLines() {
        SchemeOutlook hub = hub(
                Town.of(
                        5,
                        Town.scheme(FIRST.next(), 40),
                        Town.works("works", 900_000, 1_500_000),
                        Town.line("staff", 0, 0, 50_000),
                        Town.line("old-building", 0, 0, 20_000).withDirection(Direction.SAVING),
                        Town.line("rents", 0, 0, 5_000).withDirection(Direction.INCOME)),
                NINE_AND_FIFTEEN);

        RevenueCosts.Year third = hub.costs().in(FIRST.plus(2));
        assertThat(third.running()).isEqualTo(Money.pounds(50_000));
        assertThat(third.savings()).isEqualTo(Money.pounds(20_000));
        assertThat(third.income()).isEqualTo(Money.pounds(5_000));
        assertThat(third.cost()).isEqualTo(Money.pounds(200_200));
        assertThat(hub.spend()).isEqualTo(profile(900_000, 1_500_000, 0, 0, 0));
    }

    @Test
    void whatSlipsPastThePlansEndStaysVisible() {
        Scheme late = Town.scheme(FIRST.plus(4), 40).withDelay(1).withSlippage(Rate.percent("10"));
        SchemeOutlook hub = hub(Town.of(5, late, Town.works("works", 0, 0, 0, 1_000_000, 500_000)), Profile.EMPTY);

        assertThat(hub.spend().amount(FIRST.plus(4))).isEqualTo(Money.pounds(900_000));
        assertThat(hub.beyond()).isEqualTo(Money.pounds(600_000));
    }

    @Test
    void financingIsARevenueLineOfThePartnerBesideItsLargestWorks() {
        Budget budget = Town.of(
                5,
                Town.scheme(FIRST.next(), 40),
                Town.works("fees", 100_000).withService("Estates"),
                Town.works("works", 800_000, 1_500_000)
                        .withService("Culture")
                        .withTheme("Town centre")
                        .withPlace("Riverside"));
        LineOutlook financing =
                Town.outlook(budget, NINE_AND_FIFTEEN).financing().getFirst();

        Line line = financing.line();
        assertThat(line.id()).isEqualTo(new LineId("hub.financing"));
        assertThat(line.name()).isEqualTo("Capital financing of Hub");
        assertThat(line.partner()).isEqualTo(COUNCIL);
        assertThat(line.spendClass()).isEqualTo(SpendClass.REVENUE);
        assertThat(line.role()).isEqualTo(LineRole.CAPITAL_FINANCING);
        assertThat(line.service()).isEqualTo("Culture");
        assertThat(line.theme()).isEqualTo("Town centre");
        assertThat(line.place()).isEqualTo("Riverside");
        assertThat(financing.counted()).isEqualTo(profile(21_600, 79_200, 175_200, 172_320, 169_440));
        assertThat(Town.outlook(budget, NINE_AND_FIFTEEN).ofFinancing(line.id()))
                .isPresent();
    }

    @Test
    void withoutBorrowingThereIsNothingToFinance() {
        Budget budget = Town.of(5, Town.scheme(FIRST, 40), Town.works("works", 900_000));

        assertThat(Town.outlook(budget, Profile.EMPTY).financing()).isEmpty();
        assertThat(Town.outlook(budget, profile(0, 0)).financing()).isEmpty();
    }

    @Test
    void aFinancingLineNeverTakesTheNameOfAnother() {
        var longest = new SchemeId("s".repeat(64));
        Scheme scheme = Town.scheme(longest, FIRST, 40, MrpMethod.EQUAL_INSTALMENT, MrpStart.AFTER_AVAILABLE, "4.8");
        String taken = "s".repeat(54) + ".financing";
        Budget budget = Town.of(5, scheme, new Line(new LineId(taken), "Mine", COUNCIL));
        var borrowed = Borrowed.of(Map.of(longest, profile(100_000)));
        CapitalOutlook outlook = CapitalOutlook.of(budget, Lines.of(budget), borrowed, ReferenceData.standard());

        assertThat(outlook.financing().getFirst().line().id()).isEqualTo(new LineId("s".repeat(53) + ".financing2"));
    }
}

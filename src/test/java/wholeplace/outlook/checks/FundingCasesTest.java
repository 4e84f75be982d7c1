package wholeplace.outlook.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.outlook.checks.Example.FIRST;
import static wholeplace.outlook.checks.Example.PLACE;
import static wholeplace.outlook.checks.Example.all;
import static wholeplace.outlook.checks.Example.capital;
import static wholeplace.outlook.checks.Example.checks;
import static wholeplace.outlook.checks.Example.fund;
import static wholeplace.outlook.checks.Example.grant;
import static wholeplace.outlook.checks.Example.only;
import static wholeplace.outlook.checks.Example.rates;
import static wholeplace.outlook.checks.Example.revenue;
import static wholeplace.outlook.checks.Example.set;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Allocation;
import wholeplace.budget.Budget;
import wholeplace.budget.CarryForward;
import wholeplace.budget.EntityKind;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.LineUse;
import wholeplace.budget.Match;
import wholeplace.budget.Purpose;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// The funding rules of FINANCE.md and their failures, as a finance director would try them.
class FundingCasesTest {
    private static final Budget CASE_1 = PLACE.withFunds(List.of(grant("CDEL grant", 1_200_000)))
            .withLines(List.of(capital("Works", 900_000), revenue("Event staff", 300_000)))
            .with(Allocation.class, List.of(set("Event-staff", "CDEL-grant", 300_000)));

    @Test
    void case1ACapitalGrantSetOnRevenueIsIneligible() {
        Check set = only(CASE_1, CheckKind.INELIGIBLE);

        assertThat(set.severity()).isEqualTo(Severity.FAILS);
        assertThat(set.amount()).contains(Money.pounds(300_000));
        assertThat(set.legalBasis()).isEqualTo("Local Government Act 2003 s 16; Award letter");
        assertThat(set.subject()).isEqualTo(new Subject(EntityKind.LINE, "Event-staff", FIRST));
        assertThat(set.sentence())
                .isEqualTo(
                        "In 2026/27 £300,000 of \"Event staff\" is set to be paid by \"CDEL grant\", which is for capital and may not pay for revenue. It is funded as if that had not been set. Take the allocation out, or choose other money.");
    }

    @Test
    void case1RevenueIsNotFundedAndCapitalIsLeft() {
        assertThat(only(CASE_1, CheckKind.NOT_FUNDED).sentence())
                .isEqualTo(
                        "In 2026/27 no money that may pay for it was found for £300,000 of revenue: \"Event staff\". Find funding or spend less.");
        Check left = only(CASE_1, CheckKind.CAPITAL_UNAPPLIED);

        assertThat(left.amount()).contains(Money.pounds(300_000));
        assertThat(left.sentence())
                .isEqualTo(
                        "£300,000 of \"CDEL grant\" pays for nothing, while £300,000 of revenue has no money; capital may not pay for revenue. Find a capital line it may pay for, or other money for revenue.");
        assertThat(checks(CASE_1))
                .extracting(Check::code)
                .containsExactly("not-funded", "ineligible", "capital-unapplied");
    }

    @Test
    void case1WhereRatesAreSetOnCapitalTheSwapIsSuggestedAndNotMade() {
        Budget budget = PLACE.withFunds(List.of(grant("CDEL grant", 1_200_000), rates(300_000)))
                .withLines(List.of(
                        capital("Works", 900_000), capital("Library", 300_000), revenue("Event staff", 300_000)))
                .with(Allocation.class, List.of(set("Library", "Rates", 300_000)));
        Check left = only(budget, CheckKind.CAPITAL_UNAPPLIED);

        assertThat(left.sentence())
                .endsWith(
                        " A swap would be lawful: \"CDEL grant\" pays £300,000 of \"Library\" in 2026/27 in place of \"Rates\", which then pays for revenue.");
        assertThat(only(budget, CheckKind.NOT_FUNDED).amount()).contains(Money.pounds(300_000));
    }

    @Test
    void case1WhereTheGrantIsNotForThatLineThereIsNoSwap() {
        FundRules works = FundRules.NONE.withPurpose(Purpose.ANY.withServices(List.of("Works")));
        Budget budget = PLACE.withFunds(List.of(grant("CDEL grant", 1_200_000).withRules(works), rates(300_000)))
                .withLines(List.of(
                        capital("Works", 900_000).withService("Works"),
                        capital("Library", 300_000),
                        revenue("Event staff", 300_000)))
                .with(Allocation.class, List.of(set("Library", "Rates", 300_000)));

        assertThat(only(budget, CheckKind.CAPITAL_UNAPPLIED).sentence()).doesNotContain("swap");
    }

    @Test
    void case2WhatIsNotDefrayedByTheDayMayBeClawedBack() {
        var rules = FundRules.NONE.withCarryForward(CarryForward.ALL).withSpendBy(LocalDate.of(2028, 3, 31), true);
        Budget budget = PLACE.withFunds(List.of(grant("Towns grant", 2_500_000).withRules(rules)))
                .with(capital("Works", 900_000, 1_200_000, 400_000));
        Check clawback = only(budget, CheckKind.CLAWBACK);

        assertThat(clawback.amount()).contains(Money.pounds(400_000));
        assertThat(clawback.subject().year()).contains(FIRST.next());
        assertThat(clawback.sentence())
                .isEqualTo(
                        "£400,000 of \"Towns grant\" is not spent by 31 March 2028 and goes back to the giver: £400,000 in 2027/28. Spend it sooner, or agree a later day.");
        assertThat(only(budget, CheckKind.NOT_FUNDED).subject().year()).contains(FIRST.plus(2));
        assertThat(only(budget, CheckKind.NOT_FUNDED).amount()).contains(Money.pounds(400_000));
    }

    @Test
    void case4AMatchIsASHareOfTheTotalAndSaysWhatWasNotFound() {
        var rules = FundRules.NONE.withMatch(new Match(Rate.percent("10"), null, false, false));
        Budget budget = PLACE.withFunds(List.of(
                        grant("Levelling grant", 20_000_000).withRules(rules),
                        fund("Own", FundKind.OTHER, FundClass.CAPITAL, 2_000_000)))
                .with(capital("Works", 22_000_000));
        Check match = only(budget, CheckKind.MATCH_SHORT);

        assertThat(match.amount()).contains(Money.parse("222222.23"));
        assertThat(match.sentence())
                .isEqualTo(
                        "\"Levelling grant\" asks that others pay 10 % of the total. £18,000,000 of its £20,000,000 is used; beside that £2,000,000 is needed and £2,000,000 counts. For all of it £2,222,222.23 would be needed, which was not found. Find more money that counts, or spend less of it.")
                .doesNotContain("impossible");
    }

    @Test
    void aMatchThatIsFoundIsNoFinding() {
        var rules = FundRules.NONE.withMatch(new Match(Rate.percent("10"), null, false, false));
        Budget budget = PLACE.withFunds(List.of(
                        grant("Levelling grant", 18_000_000).withRules(rules),
                        fund("Own", FundKind.OTHER, FundClass.CAPITAL, 2_000_000)))
                .with(capital("Works", 20_000_000));

        assertThat(checks(budget)).isEmpty();
    }

    @Test
    void aMatchOfEverythingCannotStandBesideAGrant() {
        var rules = FundRules.NONE.withMatch(new Match(Rate.ONE, null, false, false));
        Budget budget =
                PLACE.withFunds(List.of(grant("Grant", 100).withRules(rules))).with(capital("Works", 100));

        assertThat(only(budget, CheckKind.MATCH_WHOLE).sentence()).contains("asks that others pay 100 % of the total");
    }

    @Test
    void case5ReceiptsForTransformationAfterTheDirectionNameItAndItsLastYear() {
        Budget budget = PLACE.withFunds(
                        List.of(fund("Receipts", FundKind.CAPITAL_RECEIPTS, FundClass.CAPITAL, 10, 10, 10, 10, 10)))
                .with(revenue("Change", 10, 10, 10, 10, 10).withUse(LineUse.TRANSFORMATION));
        Check refused = only(budget, CheckKind.FLEXIBLE_RECEIPTS);

        assertThat(refused.subject().year()).contains(FIRST.plus(4));
        assertThat(refused.amount()).contains(Money.pounds(10));
        assertThat(refused.sentence())
                .isEqualTo(
                        "In 2030/31 no direction lets capital receipts such as \"Receipts\" pay for transformation: £10 of \"Change\" has no money. The last direction (Flexible use of capital receipts: direction of 26 March 2025, LGA 2003 ss 16(2)(b) and 20) covers 2025/26 to 2029/30. Bring it forward, or find other money.");
    }

    @Test
    void case5SetByHandItIsRefusedWithTheDirectionAsWell() {
        Budget budget = PLACE.withFunds(
                        List.of(fund("Receipts", FundKind.CAPITAL_RECEIPTS, FundClass.CAPITAL, 0, 0, 0, 0, 10)))
                .with(revenue("Change", 0, 0, 0, 0, 10).withUse(LineUse.TRANSFORMATION))
                .with(Allocation.class, List.of(set("Change", "Receipts", 0, 0, 0, 0, 10)));
        Check set = only(budget, CheckKind.INELIGIBLE);

        assertThat(set.sentence()).contains("direction of 26 March 2025").contains("2025/26 to 2029/30");
        assertThat(set.legalBasis()).contains("SI 2003/3146 reg 23");
    }

    @Test
    void receiptsSetOnRevenueNameTheRegulation() {
        Budget budget = PLACE.withFunds(List.of(fund("Receipts", FundKind.CAPITAL_RECEIPTS, FundClass.CAPITAL, 10)))
                .with(revenue("Parks", 10))
                .with(Allocation.class, List.of(set("Parks", "Receipts", 10)));

        assertThat(only(budget, CheckKind.INELIGIBLE).legalBasis()).isEqualTo("SI 2003/3146 reg 23; Award letter");
    }

    @Test
    void moreThanAFundHasIsRefusedWithWhatIsTooMuch() {
        Budget budget = PLACE.withFunds(List.of(rates(60)))
                .with(revenue("Parks", 100))
                .with(Allocation.class, List.of(set("Parks", "Rates", 100)));

        assertThat(only(budget, CheckKind.INELIGIBLE).amount()).contains(Money.pounds(40));
        assertThat(only(budget, CheckKind.INELIGIBLE).sentence()).contains("which has not that much money in the year");
    }

    @Test
    void aYearWithoutMoneySaysHowManyLinesLackItAndWhichMost() {
        Budget budget = PLACE.withFunds(List.of(rates(50)))
                .withLines(List.of(revenue("Parks", 100).withPriority(1), revenue("Roads", 70), revenue("Baths", 30)));

        assertThat(only(budget, CheckKind.NOT_FUNDED).sentence())
                .isEqualTo(
                        "In 2026/27 no money that may pay for it was found for £150 of revenue: 3 lines, most of it for \"Roads\" with £70. Find funding or spend less.");
    }

    @Test
    void moneyThatNobodyNeedsLapsesOrIsLeft() {
        Budget lapses = PLACE.withFunds(
                        List.of(fund("Parks grant", FundKind.SPECIFIC_GRANT, FundClass.REVENUE, 150, 20)))
                .with(revenue("Parks", 100, 10));
        assertThat(only(lapses, CheckKind.LAPSES).sentence())
                .isEqualTo(
                        "£60 of \"Parks grant\" is neither spent nor may it be kept: £50 in 2026/27 and £10 in 2027/28. Spend it, or agree that it may be carried forward.");
        Budget own = PLACE.withFunds(List.of(rates(150, 20))).with(revenue("Parks", 100, 10));
        assertThat(only(own, CheckKind.NOT_NEEDED).sentence())
                .isEqualTo(
                        "£60 of \"Rates\" pays for nothing: £50 in 2026/27 and £10 in 2027/28. Put it into a reserve, or say what it is for.");
        Budget kept = PLACE.withFunds(List.of(rates(150).withRules(FundRules.NONE.withCarryForward(CarryForward.ALL))))
                .with(revenue("Parks", 100));
        assertThat(only(kept, CheckKind.LEFT_AT_END).sentence())
                .isEqualTo(
                        "£50 of \"Rates\" is left at the end of 2030/31, the plan's last year. Say what it is for, or plan it later.");
        assertThat(all(kept, CheckKind.LAPSES)).isEmpty();
    }

    @Test
    void aFundThatNoLineMayUseSaysSoOnce() {
        FundRules rail = FundRules.NONE.withPurpose(Purpose.ANY.withServices(List.of("Rail")));
        Budget budget = PLACE.withFunds(
                        List.of(rates(100), grant("Rail grant", 70).withRules(rail)))
                .with(revenue("Parks", 100));

        assertThat(checks(budget)).singleElement().satisfies(check -> {
            assertThat(check.kind()).isEqualTo(CheckKind.NO_USE);
            assertThat(check.amount()).contains(Money.pounds(70));
            assertThat(check.subject()).isEqualTo(new Subject(EntityKind.FUND, "Rail-grant", null));
        });
    }

    @Test
    void aFundToBeSpentBeforeThePlanSaysSoOnce() {
        var past = FundRules.NONE.withSpendBy(LocalDate.of(2026, 3, 31), true);
        Budget budget = PLACE.withFunds(
                        List.of(rates(100), grant("Old grant", 70).withRules(past)))
                .with(capital("Works", 100));

        assertThat(checks(budget))
                .singleElement()
                .satisfies(
                        check -> assertThat(check.sentence())
                                .isEqualTo(
                                        "\"Old grant\" had to be spent by 31 March 2026, before the plan begins on 1 April 2026, so it pays for nothing. Correct the day, or take its amounts out."));
    }

    @Test
    void unsecuredMoneyIsNamedAsFarAsItIsReliedOn() {
        Budget budget = PLACE.withFunds(
                        List.of(fund("Bid", FundKind.SPECIFIC_GRANT, FundClass.CAPITAL, false, 100, 80)))
                .with(capital("Works", 100, 80));

        assertThat(only(budget, CheckKind.UNSECURED).sentence())
                .isEqualTo(
                        "Lines rely on £180 of \"Bid\" from 2026/27 to 2027/28, which is not secured. Have it confirmed in writing, or plan without it.");
    }

    @Test
    void receiptsThatSayTheyArePartlyForRevenueAreTakenForCapital() {
        Budget budget = PLACE.withFunds(List.of(fund("Receipts", FundKind.CAPITAL_RECEIPTS, FundClass.EITHER, 100)))
                .with(capital("Works", 100));

        assertThat(only(budget, CheckKind.CLASS_AGAINST_KIND).sentence())
                .isEqualTo(
                        "\"Receipts\" says it is for revenue or capital, but capital receipts may pay for capital only, and is taken so. Make its class capital.");
    }
}

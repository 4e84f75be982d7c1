package wholeplace.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cases of English local government finance as a finance director would try them: a budget file written by hand,
/// imported, and shown.
class CasesTest {
    @TempDir
    private Path folder;

    private Path store = Path.of("");

    private Shown shown(String name) {
        imported(name);
        return show();
    }

    private void imported(String name) {
        Path file = folder.resolve(name + ".json");
        try (InputStream in =
                Objects.requireNonNull(CasesTest.class.getResourceAsStream("/wholeplace/cases/" + name + ".json"))) {
            Files.copy(in, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = folder.resolve(name);
        Shell imported = Shell.run("import", store, file);
        assertThat(imported.code()).as(imported.err()).isZero();
    }

    private Shown show(Object... more) {
        Shell printed = Shell.run(Stream.concat(Stream.of("show", store, "--json"), Stream.of(more))
                .toArray());
        assertThat(printed.code()).as(printed.err()).isZero();
        return Shown.of(printed);
    }

    private int check() {
        return Shell.run("check", store).code();
    }

    @Test
    void m1TheMediumTermPlan() {
        Shown m1 = shown("m1");
        assertThat(m1.text("plan", "council", "opening")).isEqualTo("100000000.00");
        assertThat(m1.years("plan", "council", "steps", "inflation"))
                .startsWith("3150000.00", "2658750.00", "2728639.00");
        assertThat(m1.years("plan", "council", "netRevenueBudget"))
                .startsWith("106250000.00", "110758750.00", "116637389.00");
        assertThat(m1.years("plan", "council", "councilTax", "council", "taxBase"))
                .startsWith("60600.0", "61206.0", "61818.1");
        assertThat(m1.years("plan", "council", "councilTax", "council", "bandD"))
                .startsWith("944.91", "992.06", "1041.56");
        assertThat(m1.years("plan", "council", "funding", "council_tax"))
                .startsWith("57261546.00", "60720024.36", "64387260.24");
        assertThat(m1.years("plan", "council", "totalFunding"))
                .startsWith("104271546.00", "107952124.36", "112553781.24");
        assertThat(m1.years("plan", "council", "gap")).startsWith("1978454.00", "2806625.64", "4083607.76");
        assertThat(m1.years("plan", "council", "incrementalGap")).startsWith("1978454.00", "828171.64", "1276982.12");
        assertThat(m1.text("plan", "council", "councilTax", "council", "referendum", "2026/27", "finding"))
                .isEqualTo("within");
        assertThat(check()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    }

    @Test
    void t1ProvisionStartsTheYearAfterAvailability() {
        Shown t1 = shown("t1");
        assertThat(t1.years("capital", "schemes", "hall", "provision"))
                .containsExactly("0.00", "0.00", "100000.00", "100000.00", "100000.00");
        assertThat(t1.years("capital", "schemes", "hall", "mrp")).hasSize(30).containsOnly("100000.00");
        assertThat(t1.at("capital", "schemes", "hall", "mrp").has("2057/58")).isTrue();
        assertThat(t1.text("capital", "schemes", "hall", "owedAfterPlan")).isEqualTo("2700000.00");
        assertThat(t1.years("plan", "council", "steps", "capital_financing"))
                .containsExactly("0.00", "0.00", "100000.00", "0.00", "0.00");
        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void t2EveryPennyIsProvidedForInTenYears() {
        Shown t2 = shown("t2");
        assertThat(t2.years("years")).hasSize(10);
        assertThat(t2.years("capital", "schemes", "hall", "mrp"))
                .containsExactly(
                        "142857.14", "142857.14", "142857.14", "142857.15", "142857.14", "142857.15", "142857.14");
        assertThat(t2.text("capital", "schemes", "hall", "owedAfterPlan")).isEqualTo("0.00");
    }

    @Test
    void t3AnAnnuityOverTwentyFiveYearsInAPlanOfThirty() {
        Shown t3 = shown("t3");
        assertThat(t3.years("years")).hasSize(30);
        List<String> mrp = t3.years("capital", "schemes", "hall", "mrp");
        assertThat(mrp).startsWith("20952.46", "22000.08", "23100.08").hasSize(25);
        assertThat(mrp.get(9)).isEqualTo("32504.14");
        assertThat(mrp).endsWith("64355.97", "67573.77");
        assertThat(t3.text("capital", "schemes", "hall", "revenueConsequence", "2027/28"))
                .isEqualTo("70952.46");
        assertThat(t3.text("lineAmounts", "hall.financing", "2027/28")).isEqualTo("70952.46");
    }

    /// 50,000 / (1.05^40 - 1) is 8,278.16.
    @Test
    void t3AnAnnuityOverFortyYearsPassesThePlansEnd() {
        Shown t3 = shown("t3-forty-years");
        List<String> mrp = t3.years("capital", "schemes", "hall", "mrp");
        assertThat(mrp).startsWith("8278.16").hasSize(40);
        assertThat(mrp.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000000");
        BigDecimal after = mrp.subList(29, 40).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(t3.text("capital", "schemes", "hall", "owedAfterPlan")))
                .isEqualByComparingTo(after)
                .isPositive();
    }

    @Test
    void t5TheCfrMethod() {
        assertThat(shown("t5").years("prudential", "council", "cfr", "mrp"))
                .startsWith("2000000.00", "1920000.00", "1843200.00");
    }

    @Test
    void t6WhatBorrowingCostsRevenueAndWhatSlippingDoes() {
        Shown planned = shown("t6");
        assertThat(planned.years("capital", "schemes", "hall", "revenueConsequence"))
                .containsExactly("21600.00", "79200.00", "175200.00", "172320.00", "169440.00");
        Shown slipped = show("--scenario", "slipped");
        assertThat(slipped.years("capital", "schemes", "hall", "revenueConsequence"))
                .containsExactly("21600.00", "79200.00", "115200.00", "175200.00", "172320.00");
        assertThat(slipped.text("capital", "schemes", "hall", "mrpInAll")).isEqualTo("2400000.00");
        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void p1PrudentialIndicators() {
        Shown p1 = shown("p1");
        assertThat(p1.text("prudential", "council", "cfr", "newBorrowing", "2026/27"))
                .isEqualTo("8000000.00");
        assertThat(p1.text("prudential", "council", "cfr", "close", "2026/27")).isEqualTo("105600000.00");
        assertThat(p1.text("prudential", "council", "liabilityBenchmark", "netLoansRequirement", "2026/27"))
                .isEqualTo("70600000.00");
        assertThat(p1.text("prudential", "council", "liabilityBenchmark", "benchmark", "2026/27"))
                .isEqualTo("80600000.00");
        assertThat(p1.text("prudential", "council", "liabilityBenchmark", "externalNeed", "2026/27"))
                .isEqualTo("5600000.00");
        assertThat(p1.text("prudential", "council", "liabilityBenchmark", "internalBorrowing", "2026/27"))
                .isEqualTo("30600000.00");
        assertThat(p1.text("prudential", "council", "financingCost", "2026/27")).isEqualTo("6000000.00");
        assertThat(p1.at("prudential", "council", "financingCostPercent", "2026/27")
                        .decimalValue())
                .isEqualByComparingTo("4");
    }

    @Test
    void case1ACapitalGrantDoesNotPayForStaffThoughTotalsBalance() {
        Shown case1 = shown("case-1");
        assertThat(case1.text("allocation", "ineligible", "staff-by-towns", "amount"))
                .isEqualTo("300000.00");
        assertThat(case1.text("funds", "towns", "unapplied")).isEqualTo("300000.00");
        assertThat(case1.text("allocation", "revenue", "unfunded", "2026/27")).isEqualTo("300000.00");
        assertThat(case1.text("allocation", "lines", "staff", "unfunded", "2026/27"))
                .isEqualTo("300000.00");
        assertThat(check()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    }

    /// Another scheme is paid by 300,000 of revenue, which the grant could pay for in its place.
    @Test
    void case1WithRevenueInAnotherSchemeSuggestsTheSwapAndDoesNotMakeIt() {
        Shown swap = shown("case-1-swap");
        assertThat(swap.text("allocation", "unfunded")).isEqualTo("300000.00");
        assertThat(Shell.run("check", store).out())
                .contains("A swap would be lawful: \"Towns grant\" pays £300,000 of \"Market square\" in 2026/27 in"
                        + " place of \"Retained rates\", which then pays for revenue.")
                .contains("A way out: Swap: let \"Towns grant\" pay for \"Market square\" in 2026/27 in place of"
                        + " \"Retained rates\", which then pays what nothing else can. That cures £300,000.");
    }

    @Test
    void case2WhatIsSpentTooLateIsClawedBack() {
        Shown case2 = shown("case-2");
        assertThat(case2.text("funds", "towns", "usedInAll")).isEqualTo("2100000.00");
        assertThat(case2.text("funds", "towns", "clawbackRisk")).isEqualTo("400000.00");
        assertThat(case2.text("allocation", "lines", "works", "unfunded", "2028/29"))
                .isEqualTo("400000.00");
        Shown borrowed = shown("case-2-borrowed");
        assertThat(borrowed.text("capital", "schemes", "works", "mrp", "2029/30"))
                .isEqualTo("10000.00");
        assertThat(borrowed.years("capital", "schemes", "works", "provision"))
                .containsExactly("0.00", "0.00", "0.00", "10000.00", "10000.00");
        assertThat(borrowed.text("allocation", "unfunded")).isEqualTo("0.00");
    }

    @Test
    void case3ReservesBreachTheirMinimumInTheFourthYearOnly() {
        Shown case3 = shown("case-3");
        assertThat(case3.years("reserves", "general", "close"))
                .containsExactly("12500000.00", "10500000.00", "8700000.00", "7500000.00", "8500000.00");
        assertThat(case3.years("reserves", "general", "shortfall"))
                .containsExactly("0.00", "0.00", "0.00", "500000.00", "0.00");
    }

    @Test
    void case4MatchIsAShareOfTheTotal() {
        Shown met = shown("case-4-met");
        assertThat(met.text("funds", "grant", "usedInAll")).isEqualTo("20000000.00");
        assertThat(met.text("allocation", "unfunded")).isEqualTo("0.00");
        Shown missed = shown("case-4-short");
        assertThat(missed.text("allocation", "searched")).isEqualTo("true");
        assertThat(missed.text("funds", "grant", "usedInAll")).isEqualTo("18000000.00");
        assertThat(missed.text("allocation", "unfunded")).isEqualTo("2000000.00");
        assertThat(missed.text("allocation", "matches", "grant", "neededForAll"))
                .isEqualTo("2222222.23");
    }

    @Test
    void case5ReceiptsPayForTransformationUntil2029To30Only() {
        Shown case5 = shown("case-5");
        assertThat(case5.at("allocation", "lines", "change", "unfunded")).hasSize(1);
        assertThat(case5.text("allocation", "lines", "change", "unfunded", "2030/31"))
                .isEqualTo("200000.00");
        assertThat(case5.text("allocation", "lines", "works", "payments", "receipts", "amount"))
                .isEqualTo("100000.00");
        assertThat(case5.text("funds", "receipts", "unapplied")).isEqualTo("200000.00");
        assertThat(check()).isEqualTo(ExitCode.PROBLEMS_FOUND);
    }

    @Test
    void slippageMovesAShareOfWhatIsAvailableAndLosesNothing() {
        Shown slippage = shown("slippage");
        assertThat(slippage.years("capital", "schemes", "road", "spend"))
                .containsExactly("900000.00", "990000.00", "999000.00", "999900.00", "999990.00");
        assertThat(slippage.text("capital", "schemes", "road", "beyond")).isEqualTo("111110.00");
        assertThat(slippage.text("funds", "receipts", "beyond")).isEqualTo("111110.00");
        assertThat(slippage.text("allocation", "complete")).isEqualTo("true");
    }

    @Test
    void whatAPoolOverspendsIsSharedAndLandsInEachPartnersGap() {
        Shown pool = shown("pool");
        assertThat(pool.text("pools", "bcf", "over", "2026/27")).isEqualTo("100.00");
        assertThat(pool.text("pools", "bcf", "borne", "council", "2026/27")).isEqualTo("60.00");
        assertThat(pool.text("pools", "bcf", "borne", "nhs", "2026/27")).isEqualTo("40.00");
        assertThat(pool.text("partners", "council", "gap", "2026/27")).isEqualTo("60.00");
        assertThat(pool.text("partners", "nhs", "gap", "2026/27")).isEqualTo("40.00");
    }

    @Test
    void aPartnerWhoLeavesAPoolTakesItsMoneyAndTheOthersBearItsShare() {
        Shown pool = shown("pool-left");
        assertThat(pool.years("pools", "bcf", "over"))
                .containsExactly("100.00", "100.00", "460.00", "460.00", "460.00");
        assertThat(pool.years("partners", "council", "gap"))
                .containsExactly("60.00", "60.00", "460.00", "460.00", "460.00");
        assertThat(pool.years("partners", "nhs", "gap")).containsExactly("40.00", "40.00", "0.00", "0.00", "0.00");
        assertThat(pool.years("pools", "bcf", "lines")).containsExactly("care");
    }

    @Test
    void inflationCompounds() {
        Shown prices = shown("prices");
        assertThat(prices.text("lineAmounts", "contracts", "2030/31")).isEqualTo("11368463.81");
        assertThat(prices.text("lineAmounts", "fixed", "2030/31")).isEqualTo("1000000.00");
        assertThat(prices.text("lineAmounts", "first", "2026/27")).isEqualTo("10000000.00");
        assertThat(prices.text("lineAmounts", "first", "2027/28")).isEqualTo("10300000.00");
        assertThat(prices.at("lineAmounts", "once")).hasSize(1);
    }

    @Test
    void cashInThePricesOfOneYear() {
        Shown real = shown("real-terms");
        assertThat(real.text("realTerms", "total", "2030/31")).isEqualTo("9238454.26");
        assertThat(real.text("realTerms", "priceBase")).isEqualTo("2026/27");
        Shown published = shown("gdp-deflators");
        assertThat(published.text("realTerms", "total", "2029/30")).isEqualTo("945.36");
    }

    /// Only 800,000 can be spent in the grant's year, so 100,000 goes back; it needs 88,888.89 of match, which the
    /// receipts give in the years after. Of 999,680 within the plan 900,000 is paid.
    @Test
    void slippageWithMatchAndClawback() {
        Shown mixed = shown("slippage-match-clawback");
        assertThat(mixed.years("capital", "schemes", "road", "spend"))
                .containsExactly("800000.00", "160000.00", "32000.00", "6400.00", "1280.00");
        assertThat(mixed.text("capital", "schemes", "road", "beyond")).isEqualTo("320.00");
        assertThat(mixed.text("funds", "grant", "usedInAll")).isEqualTo("800000.00");
        assertThat(mixed.text("funds", "grant", "clawbackRisk")).isEqualTo("100000.00");
        assertThat(mixed.text("funds", "receipts", "usedInAll")).isEqualTo("100000.00");
        assertThat(mixed.text("allocation", "unfunded")).isEqualTo("99680.00");
    }

    @Test
    void checkTellsFailuresFirstAndItsExitCodeSaysThereAreSome() {
        imported("case-1");
        Shell told = Shell.run("check", store, "--json");
        assertThat(told.code()).isEqualTo(ExitCode.PROBLEMS_FOUND);
        Shown checks = Shown.of(told);
        assertThat(checks.at("fails").asInt()).isPositive();
        assertThat(checks.at("checks").get(0).path("severity").asText()).isEqualTo("fails");
        assertThat(checks.at("checks").get(0).path("code").asText()).isNotEmpty();
        assertThat(checks.at("checks").get(0).path("subject").path("kind").asText())
                .isNotEmpty();
        assertThat(Shell.run("check", store, "--scenario", "none").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aGapExplainsItselfDownToWhatWasTypedAndPublished() {
        imported("m1");
        Shell explained = Shell.run("explain", store, "plan.council.gap.2027/28");
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out())
                .startsWith("plan.council.gap.2027/28 = £2,806,625.64.")
                .contains("  plan.council.netRevenueBudget.2027/28 = £110,758,750.")
                .contains("    plan.council.inflation.2027/28 = £2,658,750.")
                .contains("Pay, 2027/28 = 2.5 %.")
                .contains("Band D", "referendum.social-care.core");
        Shown trail = Shown.of(Shell.run("explain", store, "counciltax.council.bandD.2026/27", "--json"));
        assertThat(trail.text("value")).isEqualTo("£944.91");
        Shell unknown = Shell.run("explain", store, "plan.nobody.gap.2027/28");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("There is no figure", "plan.<partner>.gap.<year>");
    }

    @Test
    void aSchemesCostExplainsItself() {
        imported("t6");
        assertThat(Shell.run("explain", store, "scheme.hall.cost.2028/29").out())
                .startsWith("scheme.hall.cost.2028/29 = £175,200.")
                .contains("scheme.hall.mrp.2028/29 = £60,000.", "scheme.hall.interest.2028/29 = £115,200.")
                .contains("allocation.works.2026/27 = £900,000.");
    }

    @Test
    void peopleSeeEachCouncilsPlan() {
        imported("m1");
        assertThat(Shell.run("show", store).out())
                .contains("The Council", "Net revenue budget", "106,250,000", "104,271,546", "1,978,454");
    }
}

package wholeplace.finance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import wholeplace.money.FinancialYear;
import wholeplace.money.Rate;

class ReferenceDataTest {
    private static final String CORE = "referendum.social-care.core";
    private static final ReferenceData STANDARD = ReferenceData.standard();

    @Test
    void everyRowSaysWhatItIsWhoSaysSoAndWhen() {
        assertThat(STANDARD.rows()).hasSizeGreaterThan(60).allSatisfy(row -> {
            assertThat(row.key()).matches("[a-z]+(?:[.-](?:[a-z0-9]+|[A-H]-?))*");
            assertThat(row.name()).isNotBlank();
            assertThat(row.source()).isNotBlank();
            assertThat(row.overridden()).isEmpty();
            assertThat(row.published()).isBefore("2026-12-31");
        });
    }

    @Test
    void aValueIsInForceInItsYearsOnly() {
        assertThat(STANDARD.row("referendum.police.pounds", year("2025/26")))
                .hasValueSatisfying(row -> assertThat(row.amount()).hasToString("14.00"));
        assertThat(STANDARD.row("referendum.police.pounds", year("2027/28"))).isEmpty();
        assertThat(STANDARD.row("no.such.key", year("2025/26"))).isEmpty();
    }

    @Test
    void planningAheadUsesTheLastKnownValueAndTheRowSaysSo() {
        ReferenceRow row =
                STANDARD.lastKnown("referendum.police.pounds", year("2031/32")).orElseThrow();

        assertThat(row.amount()).hasToString("15.00");
        assertThat(row.period()).hasToString("2026/27");
        assertThat(row.period().includes(year("2031/32"))).isFalse();
        assertThat(STANDARD.lastKnown("referendum.police.pounds", year("2010/11")))
                .isEmpty();
    }

    @Test
    void anOverrideOfOneYearLeavesTheOthersAsTheyWere() {
        ReferenceData ours = STANDARD.with(override(CORE, "2027/28", "2027/28", "7.5"));

        assertThat(periods(ours, CORE)).containsExactly("2024/25", "2025/26", "2026/27", "2027/28", "2028/29");
        assertThat(ours.row(CORE, year("2027/28")).orElseThrow().rate()).isEqualTo(Rate.percent("7.5"));
        assertThat(ours.row(CORE, year("2028/29")).orElseThrow().rate()).isEqualTo(Rate.percent("3"));
        assertThat(STANDARD.row(CORE, year("2027/28")).orElseThrow().rate()).isEqualTo(Rate.percent("3"));
    }

    @Test
    void anOverriddenRowSaysWhoAndWhyAndWhatItReplaces() {
        ReferenceRow row = STANDARD.with(override(CORE, "2025/26", "2025/26", "7.5"))
                .row(CORE, year("2025/26"))
                .orElseThrow();

        assertThat(row.overridden()).hasValueSatisfying(override -> {
            assertThat(override.note()).isEqualTo("Ann Lee: bespoke principle");
        });
        assertThat(row.provenance())
                .startsWith("overridden: Ann Lee: bespoke principle; in place of House of Commons Library SN05682")
                .endsWith("(2025-02-03)");
    }

    @Test
    void anOverrideUntilFurtherNoticeEndsWhatWasThere() {
        ReferenceData ours = STANDARD.with(override(CORE, "2026/27", null, "2"));

        assertThat(periods(ours, CORE)).containsExactly("2024/25", "2025/26", "2026/27 on");
        assertThat(ours.row(CORE, year("2040/41")).orElseThrow().rate()).isEqualTo(Rate.percent("2"));
    }

    @Test
    void anOverrideMayNameYearsThatNothingWasKnownOf() {
        ReferenceData ours = STANDARD.with(override("gdp-deflator", "2031/32", "2031/32", "115.9"));

        assertThat(new Deflators(ours).index(year("2031/32")))
                .hasValueSatisfying(index -> assertThat(index).isEqualByComparingTo("115.9"));
        assertThat(STANDARD.with(override(CORE, "2010/11", "2012/13", "2")).row(CORE, year("2011/12")))
                .isPresent();
    }

    @Test
    void anOverrideWithoutAFirstYearHoldsForEveryYear() {
        var always = new ReferenceOverride(CORE, Period.between(null, null), "2", "Ann Lee: prudence");

        assertThat(periods(STANDARD.with(always), CORE)).containsExactly("1900/01 on");
    }

    @Test
    void theLaterOfTwoOverridesWins() {
        ReferenceData ours = STANDARD.with(override("mrp.maximum-life", "2025/26", null, "40"))
                .with(override("mrp.maximum-life", "2028/29", "2029/30", "45"));

        assertThat(periods(ours, "mrp.maximum-life"))
                .containsExactly("2025/26 to 2027/28", "2028/29 to 2029/30", "2030/31 on");
        assertThat(new CapitalRules(ours).longestLife(year("2030/31"))).isEqualTo(40);
        assertThat(new CapitalRules(ours).longestLife(year("2029/30"))).isEqualTo(45);
    }

    @Test
    void whatIsWrongWithAnOverrideIsSaidAllAtOnce() {
        var wrong = new ReferenceOverride(CORE, Period.of(year("2026/27")), "120", " ");

        assertThat(STANDARD.problems(wrong))
                .containsExactly(
                        "\"120\" is no value for referendum.social-care.core. Enter a percentage from 0 to 100 such as 4.99.",
                        "An override of referendum.social-care.core needs a note. Say who decided so, and why.");
        assertThatThrownBy(() -> STANDARD.with(override("referendum.core", "2026/27", null, "5")))
                .hasMessage("There is no reference value \"referendum.core\". Choose one of those listed.");
        assertThatThrownBy(() -> new Period(year("2026/27"), year("2025/26")))
                .hasMessage("A period from 2026/27 cannot end in 2025/26. Swap the years.");
    }

    @Test
    void unitsRefuseWhatTheyCannotMean() {
        assertThat(List.of("0", "4.99", "100", "007.50")).allMatch(ReferenceUnit.PERCENT::accepts);
        assertThat(List.of("-1", "100.01", "5%", "1e3", "", "5.")).noneMatch(ReferenceUnit.PERCENT::accepts);
        assertThat(List.of("0", "5", "5.50")).allMatch(ReferenceUnit.POUNDS::accepts);
        assertThat(List.of("5.505", "£5", "1,000", "9999999999999999")).noneMatch(ReferenceUnit.POUNDS::accepts);
        assertThat(List.of("0", "0.000", "-5")).noneMatch(ReferenceUnit.INDEX::accepts);
        assertThat(List.of("0", "101", "1.5")).noneMatch(value -> ReferenceUnit.NINTHS.accepts(value));
        assertThat(List.of("101", "-1", "1.5")).noneMatch(ReferenceUnit.YEARS::accepts);
    }

    @Test
    void aValueIsNotTakenForWhatItIsNot() {
        assertThatThrownBy(
                        () -> STANDARD.row(CORE, year("2025/26")).orElseThrow().amount())
                .hasMessage("referendum.social-care.core of 2025/26 is a percentage from 0 to 100 such as 4.99, "
                        + "not an amount in pounds such as 5 or 5.50.");
    }

    @Test
    void aDamagedFileNamesItsLine() {
        String row = "a.b\tName\t%s\t%s\t2025/26\t%s\tSource\t2025-02-03\tpublished\t\n";
        assertThatThrownBy(() -> ReferenceFile.rows("x.tsv", "header\n# remark\na\tb\n"))
                .hasMessage("x.tsv, line 3 has 2 columns; 10 are needed.");
        assertThatThrownBy(() -> ReferenceFile.rows("x.tsv", "header\n" + row.formatted("percent", "5 %", "")))
                .hasMessage("x.tsv, line 2: \"5 %\" is not a percentage from 0 to 100 such as 4.99.");
        assertThatThrownBy(() -> ReferenceFile.rows("x.tsv", "header\n" + row.formatted("percent", "5", "2025")))
                .hasMessage("x.tsv, line 2: \"2025\" is not a financial year such as 2027/28.");
        assertThatThrownBy(() -> ReferenceData.of(ReferenceFile.rows(
                        "x.tsv", "header\n" + row.formatted("percent", "5", "") + row.formatted("percent", "6", ""))))
                .hasMessage("a.b has two values for 2025/26.");
        assertThatThrownBy(() -> ReferenceFile.resource("missing.tsv"))
                .hasMessage("The program has no reference data \"missing.tsv\". Install it again.");
    }

    private static List<String> periods(ReferenceData data, String key) {
        return data.rows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> row.period().toString())
                .toList();
    }

    private static ReferenceOverride override(String key, String from, @Nullable String to, String value) {
        var period = Period.between(year(from), to == null ? null : year(to));
        return new ReferenceOverride(key, period, value, "Ann Lee: bespoke principle");
    }

    private static FinancialYear year(String key) {
        return FinancialYear.parse(key);
    }
}

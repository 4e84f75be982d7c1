package wholeplace.outlook.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static wholeplace.outlook.checks.Example.COUNCIL;
import static wholeplace.outlook.checks.Example.FIRST;
import static wholeplace.outlook.checks.Example.ICB;
import static wholeplace.outlook.checks.Example.PLACE;
import static wholeplace.outlook.checks.Example.all;
import static wholeplace.outlook.checks.Example.checks;
import static wholeplace.outlook.checks.Example.fund;
import static wholeplace.outlook.checks.Example.only;
import static wholeplace.outlook.checks.Example.pounds;
import static wholeplace.outlook.checks.Example.rates;
import static wholeplace.outlook.checks.Example.revenue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wholeplace.budget.Authority;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.EntityKind;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.OverspendRule;
import wholeplace.budget.Pool;
import wholeplace.budget.PoolId;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.budget.Reserve;
import wholeplace.budget.ReserveId;
import wholeplace.budget.ReserveKind;
import wholeplace.budget.TaxBase;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// Reserves, gaps, pools, council tax and reference data, as a finance director would try them.
class PlaceChecksTest {
    private static final PoolId CARE = new PoolId("care");

    @Test
    void case3TheReserveIsTooLowInTheFourthYearOnly() {
        Check low = only(
                PLACE.with(Reserve.class, List.of(reserve(-1_500_000, -2_000_000, -1_800_000, -1_200_000, 1_000_000))),
                CheckKind.BELOW_MINIMUM);

        assertThat(low.severity()).isEqualTo(Severity.FAILS);
        assertThat(low.subject()).isEqualTo(new Subject(EntityKind.RESERVE, "general", FIRST.plus(3)));
        assertThat(low.amount()).contains(Money.pounds(500_000));
        assertThat(low.legalBasis()).isEqualTo("Local Government Act 2003 ss 25 and 26");
        assertThat(low.sentence())
                .isEqualTo(
                        "\"General fund\" closes 2029/30 at £7,500,000, £500,000 below its minimum of £8,000,000. Draw less, or put more in by then.");
    }

    @Test
    void theFirstYearMustBalanceInLawAndLaterGapsAreWorthALook() {
        Budget budget = PLACE.withFunds(List.of(rates(90, 100, 70))).with(revenue("Parks", 100, 100, 100));
        Check first = only(budget, CheckKind.GAP_IN_FIRST_YEAR);

        assertThat(first.severity()).isEqualTo(Severity.FAILS);
        assertThat(first.amount()).contains(Money.pounds(10));
        assertThat(first.legalBasis()).isEqualTo("Local Government Finance Act 1992 s 31A; 1988 s 114");
        assertThat(first.sentence())
                .isEqualTo(
                        "In 2026/27 the net revenue budget of \"Council\" is £10 above its funding and what it draws from reserves. The first year must balance in law. Save, raise or draw that much.");
        assertThat(all(budget, CheckKind.GAP_LATER)).singleElement().satisfies(later -> {
            assertThat(later.severity()).isEqualTo(Severity.LOOK);
            assertThat(later.amount()).contains(Money.pounds(30));
            assertThat(later.subject()).isEqualTo(new Subject(EntityKind.PARTNER, "council", FIRST.plus(2)));
        });
    }

    @Test
    void aDrawdownClosesItsYear() {
        Budget budget = PLACE.withFunds(List.of(rates(90)))
                .with(Reserve.class, List.of(reserve(-10)))
                .with(revenue("Parks", 100));

        assertThat(checks(budget)).isEmpty();
    }

    @Test
    void anOverspentPoolSaysWhoBearsWhat() {
        Check over = only(pooled(1_000, Map.of()), CheckKind.POOL_OVERSPENT);

        assertThat(over.amount()).contains(Money.pounds(100));
        assertThat(over.legalBasis())
                .isEqualTo("Agreement of 1 April 2026; National Health Service Act 2006 s 75; SI 2000/617 reg 7");
        assertThat(over.sentence())
                .isEqualTo(
                        "In 2026/27 the lines of the pool \"Care pool\" cost £100 more than is paid in. By its agreement that is borne so: £60 by \"Council\" and £40 by \"ICB\". Pay more in, or spend less from it.");
    }

    @Test
    void aPartnerThatLeavesIsNamedWithTheLinesThatGoOn() {
        Check leaves = only(pooled(900, Map.of("icb", FIRST)), CheckKind.PARTNER_LEAVES);

        assertThat(leaves.amount()).contains(Money.pounds(360));
        assertThat(leaves.sentence())
                .isEqualTo(
                        "\"ICB\" leaves the pool \"Care pool\" after 2026/27; £360 stay away. 1 line goes on without it: \"Home care\". Agree who pays in its place.");
    }

    @Test
    void aReferendumSaysByHowMuchBandDIsTooHigh() {
        Check breach = all(taxed(Authority.SOCIAL_CARE, "3", "2.99", "2.99", "0", "0"), CheckKind.REFERENDUM)
                .getFirst();

        assertThat(breach.severity()).isEqualTo(Severity.FAILS);
        assertThat(breach.subject()).isEqualTo(new Subject(EntityKind.COUNCIL_TAX, "tax", FIRST));
        assertThat(breach.amount()).contains(Money.parse("0.01"));
        assertThat(breach.sentence())
                .startsWith("Band D of £927 in 2026/27 needs a referendum")
                .endsWith("£0.01 less.");
    }

    @Test
    void yearsWithoutAPublishedPrincipleAreNamedTogether() {
        Check assumed = only(taxed(Authority.SOCIAL_CARE, "0", "0", "0", "0", "0"), CheckKind.PRINCIPLE_ASSUMED);

        assertThat(assumed.severity()).isEqualTo(Severity.LOOK);
        assertThat(assumed.sentence())
                .isEqualTo(
                        "No referendum principle is published for 2029/30 to 2030/31; the council tax \"tax\" is held against the last one known. Look again when the principles are announced.");
    }

    @Test
    void aParishHasNoPrinciple() {
        assertThat(only(taxed(Authority.PARISH, "9", "0", "0", "0", "0"), CheckKind.PRINCIPLE_UNKNOWN)
                        .sentence())
                .startsWith("The rise of the council tax \"tax\" is not checked in 2026/27 to 2030/31. No referendum");
    }

    @Test
    void aCouncilTaxWithoutAnIncreaseForAYearIsNotComputed() {
        assertThat(only(taxed(Authority.SOCIAL_CARE, "0", "0"), CheckKind.TAX_NOT_COMPUTED)
                        .sentence())
                .contains("has no core increase for 2028/29");
    }

    @Test
    void councilTaxAsAFundBesideACouncilTaxIsCountedTwice() {
        Budget budget = taxed(Authority.SOCIAL_CARE, "0", "0", "0", "0", "0")
                .withFunds(List.of(fund("Precept", FundKind.COUNCIL_TAX, FundClass.EITHER, 500)));

        assertThat(only(budget, CheckKind.COUNCIL_TAX_TWICE).sentence())
                .isEqualTo(
                        "\"Precept\" brings \"Council\" council tax as a fund, and the council tax \"tax\" brings it once more. Remove one of the two.");
    }

    @Test
    void anOwnValueIsShownWithItsNoteAndAnUnknownOneIsSetAside() {
        Budget budget = PLACE.with(
                ReferenceOverride.class,
                List.of(override("mrp.maximum-life", "60"), override("mrp.no-such-thing", "60")));

        assertThat(only(budget, CheckKind.OVERRIDE_IN_FORCE).sentence())
                .isEqualTo(
                        "The reference value \"mrp.maximum-life\" is 60 here from 2026/27, not as published: Agreed with the auditor.");
        assertThat(only(budget, CheckKind.OVERRIDE_SET_ASIDE).severity()).isEqualTo(Severity.FAILS);
        assertThat(checks(budget)).extracting(Check::code).containsExactly("override-set-aside", "override-in-force");
    }

    @Test
    void aFundThatCannotBeComputedSaysWhy() {
        Index short_ = new Index(new IndexId("rpi"), "RPI", Map.of(), "");
        Budget budget = PLACE.withIndices(List.of(short_))
                .withFunds(List.of(rates(100).withGrowth(null, new Growth.Indexed(short_.id()))))
                .with(revenue("Parks", 100));

        assertThat(only(budget, CheckKind.FUND_NOT_COMPUTED).sentence())
                .contains("\"Rates\" grows by the index \"RPI\", which has no rate for 2027/28");
    }

    @Test
    void everyKindHasAWordOfItsOwnAndWhatFailsStandsFirst() {
        assertThat(Arrays.stream(CheckKind.values()).map(CheckKind::code))
                .doesNotHaveDuplicates()
                .contains("not-funded");
        Budget budget =
                PLACE.withFunds(List.of(rates(90, 200))).withLines(List.of(revenue("Later"), revenue("Parks", 100)));

        assertThat(checks(budget)).extracting(Check::severity).isSorted();
    }

    private static Reserve reserve(long... movements) {
        return new Reserve(
                new ReserveId("general"),
                "General fund",
                COUNCIL.id(),
                ReserveKind.GENERAL,
                Money.pounds(14_000_000),
                Money.pounds(8_000_000),
                pounds(movements),
                "");
    }

    /// 540 and 360 are paid in, each year for two years.
    private static Budget pooled(long cost, Map<String, FinancialYear> leaves) {
        var pool = new Pool(
                CARE,
                "Care pool",
                COUNCIL.id(),
                new TreeMap<>(Map.of("council", Rate.percent("60"), "icb", Rate.percent("40"))),
                new TreeMap<>(leaves),
                OverspendRule.SHARES,
                OverspendRule.SHARES,
                "Agreement of 1 April 2026",
                "");
        var council = fund("Council share", FundKind.CONTRIBUTION, FundClass.REVENUE, 540, 540)
                .withPool(CARE);
        var icb = new Fund(
                        new FundId("icb-share"),
                        "ICB share",
                        ICB.id(),
                        FundClass.REVENUE,
                        Contribution.POOLED,
                        true,
                        pounds(360, 360),
                        "",
                        "")
                .withPool(CARE);
        return PLACE.with(Pool.class, List.of(pool))
                .withFunds(List.of(council, icb))
                .with(revenue("Home care", cost, 540).withPool(CARE));
    }

    private static Budget taxed(Authority authority, String... core) {
        SortedMap<FinancialYear, Rate> base = new TreeMap<>();
        SortedMap<FinancialYear, Rate> increases = new TreeMap<>();
        for (FinancialYear year : PLACE.years().list()) {
            base.put(year, Rate.ZERO);
        }
        for (String percent : core) {
            increases.put(FIRST.plus(increases.size()), Rate.percent(percent));
        }
        var taxBase = new TaxBase(new BigDecimal("1000.0"), new TreeMap<>(), base, new TreeMap<>(), Rate.ONE);
        return PLACE.with(
                CouncilTax.class,
                List.of(new CouncilTax(
                        new CouncilTaxId("tax"),
                        COUNCIL.id(),
                        authority,
                        Money.pounds(900),
                        taxBase,
                        increases,
                        new TreeMap<>(),
                        "")));
    }

    private static ReferenceOverride override(String key, String value) {
        return new ReferenceOverride(new ReferenceOverrideId(key), value, FIRST, null, "Agreed with the auditor.");
    }
}

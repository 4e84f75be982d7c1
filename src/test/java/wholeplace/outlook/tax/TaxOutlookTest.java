package wholeplace.outlook.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Authority;
import wholeplace.budget.Budget;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.ReferenceOverride;
import wholeplace.budget.ReferenceOverrideId;
import wholeplace.budget.TaxBase;
import wholeplace.budget.WholeBudgets;
import wholeplace.finance.reference.ReferenceData;
import wholeplace.finance.tax.Referendum;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Rate;
import wholeplace.outlook.reference.Reference;

/// Case M1 of FINANCE.md and what follows from it: 60,000.0 Band D equivalents at 900.00 in 2025/26.
class TaxOutlookTest {
    private static final FinancialYear FIRST = new FinancialYear(2026);
    private static final PartnerId COUNCIL = new PartnerId("council");
    private static final TaxBase SIXTY_THOUSAND = grown("60000.0", every("1"));

    @Test
    void caseM1ToThePenny() {
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("2.99"), every("2")));

        assertThat(tax.taxBaseBefore()).contains(new BigDecimal("60000"));
        assertThat(tax.years().subList(0, 3))
                .extracting(TaxYear::taxBase)
                .containsExactly(new BigDecimal("60600.0"), new BigDecimal("61206.0"), new BigDecimal("61818.1"));
        assertThat(tax.years().subList(0, 3))
                .extracting(TaxYear::bandD)
                .containsExactly(Money.parse("944.91"), Money.parse("992.06"), Money.parse("1041.56"));
        assertThat(tax.years().subList(0, 3))
                .extracting(TaxYear::raised)
                .containsExactly(Money.parse("57261546.00"), Money.parse("60720024.36"), Money.parse("64387260.24"));
        assertThat(tax.raised().amount(FIRST.next())).isEqualTo(Money.parse("60720024.36"));
        assertThat(tax.notComputed()).isEmpty();
    }

    @Test
    void theIncreaseIsSaidInPoundsAndPercentOfTheBandDThatIsSet() {
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("2.99"), every("2")));

        assertThat(tax.years().getFirst().increase()).isEqualTo(Money.parse("44.91"));
        assertThat(tax.years().getFirst().increasePercent()).contains(new BigDecimal("4.9900"));
        assertThat(tax.years().get(1).before()).isEqualTo(Money.parse("944.91"));
    }

    @Test
    void fourPointNineNineKeepsToThePrinciple() {
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("2.99"), every("2")));

        assertThat(tax.years().getFirst().referendum()).isInstanceOf(ReferendumFinding.Within.class);
        assertThat(tax.years().getFirst().referendum().sentence())
                .isEqualTo(
                        "Band D of £944.91 in 2026/27 keeps within less than 3 % core and at most 2 % for social care;"
                                + " up to £944.99 needs no referendum.");
    }

    @Test
    void aYearAfterTheLastPrincipleIsHeldAgainstThatOneAndSaysSo() {
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("2.99"), every("2")));

        assertThat(tax.in(FIRST.plus(4)).orElseThrow().referendum().sentence())
                .endsWith(" None is published for the year; that of 2026/27 to 2028/29 is taken.");
    }

    @Test
    void fivePercentIsABreachByAPenny() {
        ReferendumFinding finding = first(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("3"), every("2")));

        assertThat(finding).isInstanceOfSatisfying(ReferendumFinding.Breach.class, breach -> {
            assertThat(breach.breaches()).containsExactlyInAnyOrder(Referendum.Breach.TOTAL, Referendum.Breach.CORE);
            assertThat(breach.excess()).isEqualTo(Money.parse("0.01"));
        });
        assertThat(finding.sentence())
                .isEqualTo("Band D of £945 in 2026/27 needs a referendum: the principle is less than 3 % core and at"
                        + " most 2 % for social care, and the whole rise reaches it, the rise without social care"
                        + " reaches the core part. Set it at £944.99 or less.");
    }

    @Test
    void aDistrictMayRiseByThreePercentOrFivePounds() {
        assertThat(first(tax(Authority.DISTRICT, "245.30", SIXTY_THOUSAND, every("3"), none())))
                .isInstanceOf(ReferendumFinding.Within.class);
        assertThat(first(tax(Authority.DISTRICT, "100", SIXTY_THOUSAND, every("5"), none())))
                .isInstanceOf(ReferendumFinding.Within.class);
        assertThat(first(tax(Authority.DISTRICT, "100", SIXTY_THOUSAND, every("5.5"), none())))
                .isInstanceOfSatisfying(
                        ReferendumFinding.Breach.class,
                        breach -> assertThat(breach.excess()).isEqualTo(Money.parse("0.50")));
    }

    @Test
    void parishesAndMayorsHaveNoPrinciple() {
        assertThat(first(tax(Authority.PARISH, "100", SIXTY_THOUSAND, every("20"), none()))
                        .sentence())
                .isEqualTo("No referendum principle is known for 2026/27: none is set for a parish or town council.");
        assertThat(first(tax(Authority.MAYORAL, "100", SIXTY_THOUSAND, every("20"), none())))
                .isInstanceOf(ReferendumFinding.NoPrinciple.class);
    }

    @Test
    void anOverrideWithANoteIsThePrincipleOfThePlace() {
        Budget budget = budget(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, every("7.99"), every("2")))
                .with(
                        ReferenceOverride.class,
                        List.of(new ReferenceOverride(
                                new ReferenceOverrideId("referendum.social-care.core"),
                                "8",
                                FIRST,
                                FIRST,
                                "Exceptional flexibility agreed on 9 February 2026")));
        List<TaxYear> years = TaxOutlook.of(budget, Reference.of(budget).data())
                .all()
                .getFirst()
                .years();

        assertThat(years.get(0).referendum()).isInstanceOf(ReferendumFinding.Within.class);
        assertThat(years.get(1).referendum()).isInstanceOf(ReferendumFinding.Breach.class);
    }

    @Test
    void bandsAndCollectionRateGiveTheBaseBeforeThePlan() {
        var bands = new TaxBase(
                null,
                new TreeMap<>(),
                every("0"),
                new TreeMap<>(Map.of("A", new BigDecimal("3010"), "D", new BigDecimal("1000"))),
                Rate.percent("98.5"));
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", bands, every("0"), none()));

        assertThat(tax.taxBaseBefore()).contains(new BigDecimal("2961.6"));
        assertThat(tax.years().getFirst().raised()).isEqualTo(Money.parse("2665440.00"));
    }

    @Test
    void aTypedBaseTakesTheYearsPlaceAndGrowthGoesOnFromIt() {
        var base = new TaxBase(
                new BigDecimal("60000.0"),
                new TreeMap<>(Map.of(FIRST.next(), new BigDecimal("70000"))),
                every("1"),
                new TreeMap<>(),
                Rate.ONE);
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", base, every("0"), none()));

        assertThat(tax.years())
                .extracting(TaxYear::taxBase)
                .startsWith(new BigDecimal("60600.0"), new BigDecimal("70000"), new BigDecimal("70700.0"));
    }

    @Test
    void theFirstYearThatCannotBeComputedSaysWhyAndTheYearsBeforeHaveFigures() {
        SortedMap<FinancialYear, Rate> two = new TreeMap<>(every("2.99").headMap(FIRST.plus(2)));
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", SIXTY_THOUSAND, two, none()));

        assertThat(tax.years()).hasSize(2);
        assertThat(tax.notComputed())
                .contains("Council tax \"tax\" has no core increase for 2028/29. Give one, 0 where Band D stays as it"
                        + " is.");
    }

    @Test
    void whatIsMissingOrAbsurdIsNamed() {
        assertThat(reason(grown(null, every("1")), "2.99"))
                .isEqualTo(
                        "Council tax \"tax\" has no tax base. Give that of the year before the plan, the dwellings by"
                                + " band, or that of 2026/27.");
        assertThat(reason(grown("60000", none()), "2.99"))
                .isEqualTo("Council tax \"tax\" has neither a tax base nor a growth of it for 2026/27. Give one, a"
                        + " growth of 0 where it stays.");
        assertThat(reason(SIXTY_THOUSAND, "1E+999999"))
                .isEqualTo(
                        "Council tax \"tax\" has increases for 2026/27 that are not from -100 to 100 %. Check them.");
        assertThat(reason(grown("60000", every("101")), "2.99"))
                .isEqualTo("The tax base of Council tax \"tax\" grows in 2026/27 by a rate that is not from -100 to"
                        + " 100 %. Check it.");
        assertThatThrownBy(() -> grown("1E+999999999", every("1")))
                .hasMessage("A tax base of 1E+999999999 is more than 1,000,000,000,000. Give the number of dwellings or"
                        + " of Band D equivalents.");
        assertThat(reason(grown("999999999999", every("100")), "2.99"))
                .isEqualTo("The tax base of Council tax \"tax\" in 2026/27 is not from 0 to 1,000,000,000,000. Give the"
                        + " number of Band D equivalents.");
        assertThat(reason(grown("999999999999", every("0")), "2.99"))
                .isEqualTo("Council tax \"tax\" would raise more than £1,000,000,000,000 in 2026/27. Check its tax base"
                        + " and its Band D.");
    }

    @Test
    void anUnknownBandIsNamed() {
        var bands =
                new TaxBase(null, new TreeMap<>(), every("0"), new TreeMap<>(Map.of("J", BigDecimal.TEN)), Rate.ONE);
        assertThat(reason(bands, "0"))
                .isEqualTo("Council tax \"tax\" counts dwellings of a band \"J\". Bands are A- and A to H.");
    }

    @Test
    void aTypedYearGoesOnWhereTheBandsDoNot() {
        var bands = new TaxBase(
                null,
                new TreeMap<>(Map.of(FIRST, new BigDecimal("500"))),
                every("1"),
                new TreeMap<>(Map.of("J", BigDecimal.TEN)),
                Rate.ONE);
        CouncilTaxOutlook tax = only(tax(Authority.SOCIAL_CARE, "900", bands, every("0"), none()));

        assertThat(tax.taxBaseBefore()).isEmpty();
        assertThat(tax.notComputed()).isEmpty();
        assertThat(tax.in(FIRST.next()).orElseThrow().taxBase()).isEqualTo(new BigDecimal("505.0"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAuthorityHasEveryYearOrAReason(long seed) {
        Budget budget = WholeBudgets.generated(seed, 5);
        TaxOutlook outlook = TaxOutlook.of(budget, ReferenceData.standard());

        assertThat(outlook.all()).hasSize(budget.councilTax().size());
        for (CouncilTaxOutlook one : outlook.all()) {
            assertThat(one.years().size() == budget.years().count())
                    .isNotEqualTo(one.notComputed().isPresent());
            assertThat(outlook.find(one.tax().id())).contains(one);
        }
        for (Partner partner : budget.partners()) {
            Money sum = outlook.all().stream()
                    .filter(one -> one.tax().partner().equals(partner.id()))
                    .map(one -> one.raised().total())
                    .reduce(Money.ZERO, Money::plus);
            assertThat(outlook.raisedBy(partner.id()).total()).isEqualTo(sum);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static String reason(TaxBase base, String core) {
        return only(tax(Authority.SOCIAL_CARE, "900", base, every(core), none()))
                .notComputed()
                .orElseThrow();
    }

    private static ReferendumFinding first(CouncilTax tax) {
        return only(tax).years().getFirst().referendum();
    }

    private static CouncilTaxOutlook only(CouncilTax tax) {
        return TaxOutlook.of(budget(tax), ReferenceData.standard()).all().getFirst();
    }

    private static Budget budget(CouncilTax tax) {
        return Budget.empty("Calderbridge", FIRST, 5)
                .withPartners(List.of(new Partner(COUNCIL, "Council", PartnerKind.COUNCIL)))
                .with(CouncilTax.class, List.of(tax));
    }

    private static CouncilTax tax(
            Authority authority,
            String bandD,
            TaxBase base,
            SortedMap<FinancialYear, Rate> core,
            SortedMap<FinancialYear, Rate> socialCare) {
        return new CouncilTax(
                new CouncilTaxId("tax"), COUNCIL, authority, Money.parse(bandD), base, core, socialCare, "");
    }

    private static TaxBase grown(@Nullable String base, SortedMap<FinancialYear, Rate> growth) {
        return new TaxBase(
                base == null ? null : new BigDecimal(base), new TreeMap<>(), growth, new TreeMap<>(), Rate.ONE);
    }

    private static SortedMap<FinancialYear, Rate> every(String percent) {
        SortedMap<FinancialYear, Rate> rates = new TreeMap<>();
        for (int at = 0; at < 5; at++) {
            rates.put(FIRST.plus(at), Rate.percent(percent));
        }
        return rates;
    }

    private static SortedMap<FinancialYear, Rate> none() {
        return new TreeMap<>();
    }
}

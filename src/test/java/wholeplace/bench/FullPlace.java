package wholeplace.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wholeplace.budget.Authority;
import wholeplace.budget.Budget;
import wholeplace.budget.CarryForward;
import wholeplace.budget.Contribution;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.CouncilTaxId;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.FundKind;
import wholeplace.budget.FundRules;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.InterestConvention;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.LineUse;
import wholeplace.budget.MrpMethod;
import wholeplace.budget.MrpStart;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.Purpose;
import wholeplace.budget.Scheme;
import wholeplace.budget.SchemeId;
import wholeplace.budget.SpendClass;
import wholeplace.budget.TaxBase;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// A whole place of thousands of lines, made from a seed: nine partners, five indices, sixty funds with conditions,
/// a council tax, forty capital schemes. What arrives in the funds is about what the lines that they may pay for cost.
final class FullPlace {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final int FUNDS = 60;
    private static final int GENERAL = 6;
    private static final int SCHEMES = 40;
    private static final int INDICES = 5;
    private static final int SERVICES = 14;
    private static final int PLACES = 24;
    private static final BigDecimal HOMES = BigDecimal.valueOf(60_000);

    private final int years;
    private final Random random = new Random(7);
    private final List<Fund> funds = new ArrayList<>();
    private final long[][] arrives;

    private FullPlace(int years) {
        this.years = years;
        this.arrives = new long[FUNDS][years];
    }

    /// @param funded whether it has funds and a council tax; without, nothing is allocated
    /// @param borrows whether money for capital is short and a fund of prudential borrowing makes up for it
    static Budget of(int lines, int years, boolean funded, boolean borrows) {
        return new FullPlace(years).budget(lines, funded, borrows);
    }

    private Budget budget(int count, boolean funded, boolean borrows) {
        IntStream.range(0, FUNDS).forEach(this::fund);
        List<Line> lines = IntStream.range(0, count).mapToObj(this::line).toList();
        Budget place = Budget.empty("Large place", FIRST, years)
                .withPartners(IntStream.range(0, PartnerKind.values().length)
                        .mapToObj(i -> new Partner(partner(i), "Partner " + i, PartnerKind.values()[i]))
                        .toList())
                .withIndices(IntStream.range(0, INDICES).mapToObj(this::index).toList())
                .with(
                        Scheme.class,
                        IntStream.range(0, SCHEMES).mapToObj(this::scheme).toList())
                .withLines(lines);
        return funded ? place.with(CouncilTax.class, List.of(councilTax())).withFunds(filled(borrows)) : place;
    }

    private static PartnerId partner(int number) {
        return new PartnerId("p" + number % PartnerKind.values().length);
    }

    private Index index(int i) {
        Map<FinancialYear, Rate> rates = IntStream.range(0, years)
                .mapToObj(FIRST::plus)
                .collect(Collectors.toMap(year -> year, year -> Rate.percent("2." + i)));
        return new Index(new IndexId("index-" + i), "Index " + i, rates, "");
    }

    private Scheme scheme(int i) {
        return new Scheme(
                new SchemeId("scheme-" + i),
                "Scheme " + i,
                partner(0),
                FIRST.plus(1 + i % years),
                20 + i,
                i % 2 == 0 ? MrpMethod.ANNUITY : MrpMethod.EQUAL_INSTALMENT,
                MrpStart.AFTER_AVAILABLE,
                i % 2 == 0 ? Rate.percent("4.75") : Rate.ZERO,
                Rate.percent("5.1"),
                InterestConvention.MID_YEAR,
                "PWLB",
                0,
                Rate.ZERO,
                "");
    }

    private CouncilTax councilTax() {
        var rises = new TreeMap<FinancialYear, Rate>();
        var growths = new TreeMap<FinancialYear, Rate>();
        IntStream.range(0, years).mapToObj(FIRST::plus).forEach(year -> {
            rises.put(year, Rate.percent("2.99"));
            growths.put(year, Rate.percent("0.8"));
        });
        var base = new TaxBase(HOMES, new TreeMap<>(), growths, new TreeMap<>(), Rate.percent("98.5"));
        return new CouncilTax(
                new CouncilTaxId("tax"),
                partner(0),
                Authority.SOCIAL_CARE,
                Money.pounds(1_600),
                base,
                rises,
                new TreeMap<>(),
                "");
    }

    private void fund(int f) {
        boolean general = f >= FUNDS - GENERAL;
        int kind = random.nextInt(100);
        FundClass fundClass = general ? FundClass.EITHER : kind < 55 ? FundClass.REVENUE : FundClass.CAPITAL;
        Purpose purpose = Purpose.ANY
                .withServices(general || random.nextInt(100) < 60 ? List.of() : some("Service ", SERVICES))
                .withPlaces(general || random.nextInt(100) < 60 ? List.of() : some("Place ", PLACES));
        CarryForward carry = switch (f % 4) {
            case 0 -> CarryForward.ALL;
            case 1 -> new CarryForward.Share(Rate.percent("5"));
            default -> CarryForward.NONE;
        };
        FundRules rules = FundRules.NONE.withPurpose(purpose).withCarryForward(carry);
        FundRules capital =
                f % 10 == 0 && fundClass == FundClass.EITHER ? rules.withMinimumCapital(Rate.percent("10")) : rules;
        FundRules ruled = f % 6 == 0 ? capital.withAdministrationCap(Rate.percent("6")) : capital;
        funds.add(new Fund(
                        new FundId("fund-%02d".formatted(f)),
                        "Fund " + f,
                        partner(f),
                        fundClass,
                        Contribution.POOLED,
                        true,
                        Profile.EMPTY,
                        "",
                        "")
                .withKind(general ? FundKind.UNRINGFENCED_GRANT : FundKind.SPECIFIC_GRANT)
                .withRules(ruled));
    }

    private List<String> some(String name, int of) {
        return IntStream.range(0, of)
                .filter(i -> random.nextInt(100) < 40)
                .mapToObj(i -> name + i)
                .toList();
    }

    private Line line(int i) {
        int service = random.nextInt(SERVICES);
        int place = random.nextInt(PLACES);
        boolean capital = random.nextInt(100) < 25;
        long yearly = 1 + (long) Math.exp(13 + 1.5 * random.nextGaussian());
        Line line = new Line(new LineId("line-%06d".formatted(i)), "Line " + i, partner(service))
                .withService("Service " + service)
                .withPlace("Place " + place)
                .withTheme("Theme " + service % 7)
                .withOutcome("Outcome " + place % 18)
                .withSpendClass(capital ? SpendClass.CAPITAL : SpendClass.REVENUE)
                .withUse(random.nextInt(100) < 5 && !capital ? LineUse.ADMINISTRATION : LineUse.ORDINARY)
                .withPriority(1 + random.nextInt(9))
                .withScheme(
                        capital && partner(service).equals(partner(0)) ? new SchemeId("scheme-" + i % SCHEMES) : null);
        Line grown = capital || i % 2 == 0
                ? line.withAmounts(typed(yearly))
                : line.withGrowth(new Growth.Indexed(new IndexId("index-" + i % INDICES)))
                        .withAmounts(Profile.from(FIRST, new Money(yearly)));
        arrive(grown, yearly);
        return grown;
    }

    private Profile typed(long yearly) {
        Money[] amounts = IntStream.range(0, years)
                .mapToObj(year -> new Money(random.nextInt(100) < 74 ? yearly + random.nextLong(yearly) : 0))
                .toArray(Money[]::new);
        return Profile.from(FIRST, amounts);
    }

    private void arrive(Line line, long yearly) {
        List<Fund> may = funds.stream()
                .filter(fund -> fund.fundClass() == FundClass.EITHER
                        || fund.fundClass() == FundClass.CAPITAL == (line.spendClass() == SpendClass.CAPITAL))
                .filter(fund -> names(fund.rules().purpose().services(), line.service())
                        && names(fund.rules().purpose().places(), line.place()))
                .toList();
        int payer = funds.indexOf(may.get(random.nextInt(may.size())));
        for (int year = 0; year < years; year++) {
            boolean grows = line.isCalculated(FIRST.plus(year));
            arrives[payer][year] +=
                    grows ? yearly : line.amounts().amount(FIRST.plus(year)).pence();
        }
    }

    private static boolean names(java.util.Set<String> named, String name) {
        return named.isEmpty() || named.contains(name);
    }

    private List<Fund> filled(boolean borrows) {
        List<Fund> filled = new ArrayList<>();
        for (int f = 0; f < FUNDS; f++) {
            Fund fund = funds.get(f);
            int percent = borrows && fund.fundClass() != FundClass.REVENUE ? 80 : 102;
            filled.add(fund.withAvailable(Profile.ofPence(
                    FIRST,
                    java.util.Arrays.stream(arrives[f])
                            .map(p -> p / 100 * percent)
                            .toArray())));
        }
        if (borrows) {
            Money[] most = IntStream.range(0, years)
                    .mapToObj(y -> Money.pounds(1_000_000_000))
                    .toArray(Money[]::new);
            filled.add(new Fund(
                            new FundId("borrowing"),
                            "Borrowing",
                            partner(0),
                            FundClass.CAPITAL,
                            Contribution.POOLED,
                            true,
                            Profile.from(FIRST, most),
                            "",
                            "")
                    .withKind(FundKind.BORROWING));
        }
        return filled;
    }
}

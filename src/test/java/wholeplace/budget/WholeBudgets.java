package wholeplace.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Budgets for tests in which every kind of entity and every field stands, generated from a seed.
public final class WholeBudgets {
    private final RandomGenerator random;
    private final Budget base;

    private WholeBudgets(long seed, Budget base) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.base = base;
    }

    /// [Budgets#generated] and schemes, pools, conditions, reserves, council tax, treasury, allocations, scenarios and
    /// overrides.
    public static Budget generated(long seed, int mostLines) {
        return enriched(Budgets.generated(seed, mostLines), seed + 77);
    }

    /// Another budget near this one, all kinds of entities edited.
    public static Budget edited(Budget budget, long seed) {
        Budget edited = Budgets.edited(budget.with(Allocation.class, List.of()), seed);
        return enriched(
                edited.withLines(edited.lines().stream()
                                .map(line -> line.withScheme(null).withPool(null))
                                .toList())
                        .withFunds(edited.funds().stream()
                                .map(fund -> fund.withRules(FundRules.NONE).withPool(null))
                                .toList()),
                seed + 78);
    }

    private static Budget enriched(Budget base, long seed) {
        return new WholeBudgets(seed, base).whole();
    }

    private Budget whole() {
        Budget budget = base.with(Scheme.class, some(3, this::scheme)).with(Pool.class, some(2, this::pool));
        Budget ruled = budget.withIndices(
                        budget.indices().stream().map(this::index).toList())
                .withFunds(
                        budget.funds().stream().map(fund -> fund(fund, budget)).toList())
                .withLines(
                        budget.lines().stream().map(line -> line(line, budget)).toList());
        Budget allocated = ruled.lines().isEmpty() || ruled.funds().isEmpty()
                ? ruled
                : ruled.with(Allocation.class, some(4, i -> allocation(i, ruled)));
        return allocated
                .with(Reserve.class, some(3, this::reserve))
                .with(CouncilTax.class, some(2, this::councilTax))
                .with(Treasury.class, some(2, this::treasury))
                .with(Scenario.class, some(3, this::scenario))
                .with(ReferenceOverride.class, some(2, this::override))
                .withPrices(new PriceBase(
                        random.nextBoolean() ? year() : null,
                        base.indices().isEmpty() ? null : any(base.indices()).id()));
    }

    private <E> List<E> some(int most, java.util.function.IntFunction<E> make) {
        return IntStream.rangeClosed(0, random.nextInt(most + 1))
                .skip(1)
                .mapToObj(make)
                .toList();
    }

    private Index index(Index index) {
        return new Index(index.id(), index.name(), index.rates(), any(RoundTo.values()), index.source());
    }

    private Scheme scheme(int i) {
        boolean annuity = random.nextBoolean();
        return new Scheme(
                new SchemeId("scheme-" + i),
                "Scheme " + i,
                partner(),
                year(),
                1 + random.nextInt(50),
                annuity ? MrpMethod.ANNUITY : MrpMethod.EQUAL_INSTALMENT,
                any(MrpStart.values()),
                annuity ? Rate.percent("4.75") : Rate.ZERO,
                percent(),
                any(InterestConvention.values()),
                "PWLB, 1 October 2026",
                random.nextInt(3),
                percent(),
                "");
    }

    private Pool pool(int i) {
        SortedMap<String, Rate> shares = new TreeMap<>();
        shares.put(base.partners().get(0).id().value(), Rate.percent("60.5"));
        shares.put(base.partners().get(1).id().value(), Rate.percent("39.5"));
        SortedMap<String, FinancialYear> leaves = new TreeMap<>();
        if (random.nextBoolean()) {
            leaves.put(base.partners().get(1).id().value(), year());
        }
        return new Pool(
                new PoolId("pool-" + i),
                "Pool " + i,
                base.partners().get(0).id(),
                shares,
                leaves,
                any(OverspendRule.values()),
                any(OverspendRule.values()),
                "Agreement of 1 April 2026",
                "");
    }

    private Fund fund(Fund fund, Budget in) {
        var purpose = new Purpose(
                names("Housing"),
                names("Skills, work and growth"),
                names("Zürich-\tStraße \\ two\nlines"),
                names("Fewer falls"),
                new TreeSet<>(random.nextBoolean() ? List.of(partner().value()) : List.of()),
                new TreeSet<>(in.schemes().stream()
                        .filter(scheme -> random.nextBoolean())
                        .map(scheme -> scheme.id().value())
                        .toList()));
        var rules = new FundRules(
                purpose,
                any(new CarryForward[] {CarryForward.NONE, CarryForward.ALL, new CarryForward.Share(percent())}),
                random.nextBoolean() ? LocalDate.of(2029, 3, 31) : null,
                random.nextBoolean(),
                random.nextBoolean()
                        ? new Match(percent(), first(in.schemes()), random.nextBoolean(), random.nextBoolean())
                        : null,
                random.nextBoolean() ? percent() : null,
                random.nextBoolean() ? percent() : null);
        return new Fund(
                fund.id(),
                fund.name(),
                fund.holder(),
                any(FundKind.values()),
                fund.fundClass(),
                fund.contribution(),
                fund.secured(),
                random.nextBoolean() ? money() : null,
                base.indices().isEmpty() || random.nextBoolean()
                        ? any(new Growth[] {Growth.TYPED, Growth.FLAT, Growth.CHANGES})
                        : new Growth.Indexed(any(base.indices()).id()),
                fund.available(),
                rules,
                in.pools().isEmpty() || random.nextBoolean()
                        ? null
                        : any(in.pools()).id(),
                fund.legalBasis(),
                random.nextBoolean() ? "Award letter of 3 March 2026" : "",
                fund.notes());
    }

    private Line line(Line line, Budget in) {
        return random.nextBoolean()
                ? line
                : line.withOutcome("Fewer falls")
                        .withDirection(any(Direction.values()))
                        .withRole(any(LineRole.values()))
                        .withUse(any(LineUse.values()))
                        .withBase(random.nextBoolean() ? money() : null)
                        .withDelivery(percent())
                        .withPriority(1 + random.nextInt(9))
                        .withScheme(first(in.schemes()))
                        .withGrowth(random.nextBoolean() ? Growth.CHANGES : line.growth())
                        .withPool(in.pools().isEmpty() ? null : any(in.pools()).id());
    }

    private @Nullable SchemeId first(Roster<Scheme> schemes) {
        return schemes.isEmpty() ? null : any(schemes).id();
    }

    private Allocation allocation(int i, Budget in) {
        return new Allocation(
                new AllocationId("allocation-" + i),
                any(in.lines()).id(),
                any(in.funds()).id(),
                Profile.of(Map.of(year(), new Money(random.nextInt(1_000_000)))),
                "agreed");
    }

    private Reserve reserve(int i) {
        return new Reserve(
                new ReserveId("reserve-" + i),
                "Reserve " + i,
                partner(),
                any(ReserveKind.values()),
                money(),
                money(),
                Profile.of(Map.of(year(), money())),
                "");
    }

    private CouncilTax councilTax(int i) {
        var base = new TaxBase(
                random.nextBoolean() ? new BigDecimal("60000.0") : null,
                new TreeMap<>(Map.of(year(), new BigDecimal("61000.5"))),
                new TreeMap<>(Map.of(year(), Rate.percent("1"))),
                new TreeMap<>(Map.of("A-", new BigDecimal("12.25"), "D", new BigDecimal("30000"))),
                Rate.percent("98.5"));
        return new CouncilTax(
                new CouncilTaxId("tax-" + i),
                partner(),
                any(Authority.values()),
                Money.pounds(900),
                base,
                new TreeMap<>(Map.of(year(), Rate.percent("2.99"))),
                new TreeMap<>(Map.of(year(), Rate.percent("2"))),
                "");
    }

    private Treasury treasury(int i) {
        Profile some = Profile.of(Map.of(year(), new Money(random.nextInt(1_000_000_000))));
        return new Treasury(
                new TreasuryId("treasury-" + i),
                partner(),
                money(),
                money(),
                Money.ZERO,
                random.nextBoolean(),
                some,
                some,
                some,
                Profile.EMPTY,
                random.nextBoolean() ? money() : null,
                some,
                some,
                some,
                some,
                money(),
                money(),
                some,
                some,
                "note");
    }

    private Scenario scenario(int i) {
        SortedMap<String, String> changes = new TreeMap<>();
        changes.put("budget budget name", "Otherwise");
        base.lines().stream()
                .limit(2)
                .forEach(line -> changes.put("line " + line.id() + " amount " + year(), "1200.00"));
        return new Scenario(new ScenarioId("scenario-" + i), "Scenario " + i, changes, "");
    }

    private ReferenceOverride override(int i) {
        return new ReferenceOverride(
                new ReferenceOverrideId("referendum.social-care.core-" + i),
                "3.5",
                random.nextBoolean() ? year() : null,
                null,
                "Agreed with the department on 1 May 2026");
    }

    private SortedSet<String> names(String name) {
        return random.nextInt(3) == 0 ? new TreeSet<>(List.of(name, "Another")) : new TreeSet<>();
    }

    private PartnerId partner() {
        return any(base.partners()).id();
    }

    private FinancialYear year() {
        return any(base.years().list());
    }

    private Rate percent() {
        return Rate.percent(random.nextInt(100) + ".5");
    }

    private Money money() {
        return new Money(random.nextLong(1, 10_000_000_00L));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}

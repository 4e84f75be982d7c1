package wholeplace.budget;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.money.Unit;

/// Budgets for tests, generated from a seed: the same seed gives the same budget on every machine.
public final class Budgets {
    private static final String[] THEMES = {
        "Health and prevention", "Homes and regeneration", "Skills, work and growth", ""
    };
    private static final String[] SERVICES = {"Public health", "Housing", "Adult skills", "Culture", "Roads", ""};
    private static final String[] PLACES = {"Northgate", "Riverside", "Hill Top & Dale", "Zürich-Straße", ""};
    private static final String[] TEXTS = {"", "=1+1", "a\tb", "two\nlines", "“quoted” £5", "\\n \\ \"", "  padded "};

    private final RandomGenerator random;
    private final PlanYears years;

    private Budgets(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.years = new PlanYears(new FinancialYear(2020 + random.nextInt(10)), 5 + random.nextInt(26));
    }

    /// A budget of everything there is, with a few awkward texts, 2 to 9 partners and up to `mostLines` lines.
    public static Budget generated(long seed, int mostLines) {
        return new Budgets(seed).budget(mostLines);
    }

    /// A budget of `lines` lines with an amount in each of `years` years.
    public static Budget large(int lines, int years) {
        var first = new FinancialYear(2027);
        List<Partner> partners = IntStream.range(0, 9)
                .mapToObj(i -> new Partner(new PartnerId("p" + i), "Partner " + i, PartnerKind.values()[i]))
                .toList();
        List<Line> all = IntStream.range(0, lines)
                .mapToObj(i -> largeLine(i, first, years))
                .toList();
        return Budget.empty("Large place", first, years).withPartners(partners).withLines(all);
    }

    private static Line largeLine(int i, FinancialYear first, int years) {
        Money[] amounts = IntStream.range(0, years)
                .mapToObj(y -> Money.pounds(1_000L + i % 977 * 13L + y))
                .toArray(Money[]::new);
        return new Line(new LineId("line-%06d".formatted(i)), "Line " + i, new PartnerId("p" + i % 9))
                .withReference("R-%06d".formatted(i))
                .withService(SERVICES[i % 5])
                .withTheme(THEMES[i % 3])
                .withPlace(PLACES[i % 4])
                .withSpendClass(SpendClass.values()[i % 2])
                .withAmounts(Profile.from(first, amounts));
    }

    /// Another budget near this one: lines, funds and partners edited, added and removed.
    public static Budget edited(Budget budget, long seed) {
        return new Budgets(seed, budget.years()).edit(budget);
    }

    private Budgets(long seed, PlanYears years) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.years = years;
    }

    private Budget budget(int mostLines) {
        List<Partner> partners = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(this::partner)
                .toList();
        List<Index> indices =
                IntStream.range(0, random.nextInt(4)).mapToObj(this::index).toList();
        List<Source> sources =
                IntStream.range(0, 1 + random.nextInt(2)).mapToObj(this::source).toList();
        var without = new Budget("Place " + text(), years, PriceBase.STANDARD, Rosters.EMPTY)
                .withPartners(partners)
                .withIndices(indices)
                .withSources(sources);
        List<Fund> funds = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> fund(i, without))
                .toList();
        List<Line> lines = IntStream.range(0, random.nextInt(mostLines + 1))
                .mapToObj(i -> line(i, without))
                .toList();
        return without.withFunds(funds).withLines(lines);
    }

    private Budget edit(Budget budget) {
        List<Line> lines = new ArrayList<>();
        for (Line line : budget.lines()) {
            switch (random.nextInt(6)) {
                case 0 ->
                    lines.add(
                            line(random.nextInt(1000), budget).withName("Again").withNotes(text()));
                case 1 -> lines.add(line.withAmount(year(), money()));
                case 2 ->
                    lines.add(line.withAmounts(line.amounts().without(year())).withTheme(any(THEMES)));
                case 3 -> lines.add(line.withGrowth(Growth.FLAT).withOrigin(null));
                default -> lines.add(line);
            }
        }
        Map<LineId, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        IntStream.range(2000, 2000 + random.nextInt(5)).forEach(i -> {
            Line line = line(i, budget);
            byId.put(line.id(), line);
        });
        List<Fund> funds =
                budget.funds().stream().filter(fund -> random.nextInt(3) > 0).toList();
        return budget.withName("Other " + text()).withFunds(funds).withLines(byId.values());
    }

    private Partner partner(int i) {
        return new Partner(
                new PartnerId("partner-" + i),
                "Partner " + i,
                random.nextBoolean() ? "P" + i : "",
                any(PartnerKind.values()));
    }

    private Index index(int i) {
        Map<FinancialYear, Rate> rates = new HashMap<>();
        years.list().forEach(year -> rates.put(year, Rate.percent(Integer.toString(random.nextInt(9) - 2) + ".25")));
        return new Index(new IndexId("index-" + i), "Index " + i, rates, text());
    }

    private Source source(int i) {
        return new Source(
                new SourceId("source-" + i),
                "file" + text() + ".xlsx",
                "Sheet",
                "ab".repeat(32),
                Instant.ofEpochSecond(1_700_000_000L + i),
                "A. Rahman",
                any(Unit.values()),
                Map.of(years.first(), "F"));
    }

    private Fund fund(int i, Budget in) {
        return new Fund(
                new FundId("fund-" + i),
                "Fund " + i,
                any(in.partners()).id(),
                any(FundClass.values()),
                any(Contribution.values()),
                random.nextBoolean(),
                profile(),
                text(),
                text());
    }

    private Line line(int i, Budget in) {
        return new Line(
                        new LineId("line-" + i),
                        "Line " + i + text(),
                        any(in.partners()).id())
                .withReference(random.nextBoolean() ? "R" + i : "")
                .withService(any(SERVICES))
                .withTheme(any(THEMES))
                .withPlace(any(PLACES))
                .withSpendClass(any(SpendClass.values()))
                .withDirection(random.nextBoolean() ? Direction.EXPENDITURE : Direction.INCOME)
                .withRecurrence(any(Recurrence.values()))
                .withGrowth(growth(in))
                .withAmounts(profile())
                .withNotes(text())
                .withOrigin(random.nextBoolean() ? new Origin(any(in.sources()).id(), i + 1, "cd".repeat(8)) : null);
    }

    private Growth growth(Budget in) {
        return switch (random.nextInt(3)) {
            case 0 -> Growth.TYPED;
            case 1 -> Growth.FLAT;
            default ->
                in.indices().isEmpty()
                        ? Growth.FLAT
                        : new Growth.Indexed(any(in.indices()).id());
        };
    }

    private Profile profile() {
        Map<FinancialYear, Money> amounts = new HashMap<>();
        years.list().stream().filter(year -> random.nextInt(4) > 0).forEach(year -> amounts.put(year, money()));
        return Profile.of(amounts);
    }

    private Money money() {
        return new Money(random.nextInt(5) == 0 ? 0 : random.nextLong(-1_000_000_00L, 10_000_000_00L));
    }

    private FinancialYear year() {
        return any(years.list());
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}

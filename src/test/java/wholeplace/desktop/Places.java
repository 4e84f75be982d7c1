package wholeplace.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import wholeplace.budget.Budget;
import wholeplace.budget.Contribution;
import wholeplace.budget.Direction;
import wholeplace.budget.Fund;
import wholeplace.budget.FundClass;
import wholeplace.budget.FundId;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PartnerKind;
import wholeplace.budget.SpendClass;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;

/// Places of several sizes for the tests of the window, the same on every machine.
public final class Places {
    private static final String[] THEMES = {
        "Neighbourhoods and public realm", "Health and prevention", "Homes and regeneration",
        "Skills, work and growth", "Safety and community", "Culture and place"
    };
    private static final String[] NAMES = {
        "Health visiting and early help", "Falls prevention service", "Community hub", "Station Road quarter",
        "Town centre event staff", "Empty homes programme", "Retrofit of council homes", "Neighbourhood wardens",
        "Adult skills fund", "Work and health coaches", "Enterprise hubs", "Income: market rents"
    };
    private static final String[] SERVICES = {"Public health", "Housing", "Adult skills", "Culture", "Highways"};

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(2027);
    private final FinancialYear first = new FinancialYear(2027);
    private final int years;

    private Places(int years) {
        this.years = years;
    }

    /// Eleven partners, six themes and 120 lines over five years, with an index, five funds, and a year short of money.
    public static Budget town() {
        return new Places(5).place("Calderbridge", 11, 120);
    }

    /// More partners than colours, more years than fit, more lines than a screen.
    public static Budget region() {
        return new Places(30).place("Combined authority of the Upper Dales and the Northern Coast", 68, 4_000);
    }

    private Budget place(String name, int partners, int lines) {
        var index = new Index(new IndexId("pay"), "Pay award", first("3.0"), "Example");
        List<Partner> all = IntStream.range(0, partners).mapToObj(this::partner).toList();
        Budget bare = Budget.empty(name, first, years).withPartners(all).withIndices(List.of(index));
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            made.add(line(i, all, index.id()));
        }
        List<Fund> funds =
                IntStream.range(0, 5).mapToObj(i -> fund(i, all, lines)).toList();
        return bare.withLines(made).withFunds(funds);
    }

    private Map<FinancialYear, Rate> first(String percent) {
        Map<FinancialYear, Rate> rates = new java.util.HashMap<>();
        IntStream.range(0, years).forEach(i -> rates.put(first.plus(i), Rate.percent(percent)));
        return rates;
    }

    private Partner partner(int i) {
        PartnerKind kind = PartnerKind.values()[i % PartnerKind.values().length];
        return new Partner(
                new PartnerId("partner-%03d".formatted(i)),
                i < PartnerKind.values().length ? kind.words() + " of the place" : kind.words() + " " + i,
                i < PartnerKind.values().length ? kind.words().split(" ", 2)[0] : "",
                kind);
    }

    private Line line(int i, List<Partner> partners, IndexId index) {
        boolean capital = i % 7 == 3;
        boolean income = NAMES[i % NAMES.length].startsWith("Income");
        var line = new Line(
                        new LineId("line-%05d".formatted(i)),
                        NAMES[i % NAMES.length] + (i < NAMES.length ? "" : " " + i / NAMES.length),
                        partners.get(Math.min(random.nextInt(partners.size()), random.nextInt(partners.size())))
                                .id())
                .withReference("%s-%03d".formatted(THEMES[i % 6].substring(0, 2).toUpperCase(java.util.Locale.UK), i))
                .withTheme(THEMES[i % 6])
                .withService(SERVICES[i % 5])
                .withSpendClass(capital ? SpendClass.CAPITAL : SpendClass.REVENUE)
                .withDirection(income ? Direction.INCOME : Direction.EXPENDITURE);
        Money start = Money.pounds(50_000L + random.nextInt(5_000) * 1_000L);
        if (!capital && i % 3 == 0) {
            return line.withGrowth(new Growth.Indexed(index)).withAmount(first, start);
        }
        Money[] amounts = IntStream.range(0, capital ? 3 : years)
                .mapToObj(y -> new Money(start.pence() / 100 * (100 + y * (capital ? -20 : 2))))
                .toArray(Money[]::new);
        return i == 40 ? line : line.withAmounts(Profile.from(first, amounts));
    }

    private Fund fund(int i, List<Partner> partners, int lines) {
        Money[] amounts = IntStream.range(0, years)
                .mapToObj(y -> Money.pounds(lines * (i == 1 ? 130_000L : 510_000L) - y * 4_000_000L))
                .toArray(Money[]::new);
        return new Fund(
                new FundId("fund-" + i),
                "Fund " + i,
                partners.get(i % partners.size()).id(),
                i == 1 ? FundClass.CAPITAL : FundClass.EITHER,
                i == 4 ? Contribution.IN_KIND : Contribution.POOLED,
                i != 3,
                Profile.from(first, amounts),
                "",
                "");
    }
}

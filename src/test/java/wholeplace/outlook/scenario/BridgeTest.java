package wholeplace.outlook.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wholeplace.budget.Allocation;
import wholeplace.budget.Budget;
import wholeplace.budget.Budgets;
import wholeplace.budget.CouncilTax;
import wholeplace.budget.Direction;
import wholeplace.budget.Growth;
import wholeplace.budget.Index;
import wholeplace.budget.IndexId;
import wholeplace.budget.Line;
import wholeplace.budget.LineId;
import wholeplace.budget.Partner;
import wholeplace.budget.PartnerId;
import wholeplace.budget.PlanYears;
import wholeplace.budget.Scenario;
import wholeplace.budget.ScenarioId;
import wholeplace.budget.Scheme;
import wholeplace.budget.WholeBudgets;
import wholeplace.change.Scenarios;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;
import wholeplace.money.Profile;
import wholeplace.money.Rate;
import wholeplace.outlook.Outlook;

class BridgeTest {
    private static final FinancialYear FIRST = new FinancialYear(2027);
    private static final IndexId PAY = new IndexId("pay");

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void payRisesByAPointOnALineThatIsLargerToo() {
        Budget base = staff(1_000_000, "3");
        Bridge bridge = Bridge.of(NetSpend.REVENUE, Outlook.of(base), Outlook.of(staff(1_200_000, "4")));
        assertThat(words(bridge))
                .containsExactly(
                        Map.entry("Index \"Pay\"", Money.pounds(11_000)),
                        Map.entry("Base spending: lines changed", Money.pounds(207_000)));
        assertThat(bridge.difference().amount(FIRST.next())).isEqualTo(Money.pounds(218_000));
        assertThat(bridge.difference().amount(FIRST)).isEqualTo(Money.pounds(200_000));
    }

    private static List<Map.Entry<String, Money>> words(Bridge bridge) {
        return bridge.pieces().stream()
                .map(piece -> Map.entry(piece.cause().words(), piece.amounts().amount(FIRST.next())))
                .toList();
    }

    private static Budget staff(long pounds, String rate) {
        Budget place = Budgets.large(0, 5);
        return place.withIndices(List.of(index(rate)))
                .with(new Line(new LineId("staff"), "Staff", new PartnerId("p0"))
                        .withGrowth(new Growth.Indexed(PAY))
                        .withAmounts(Profile.from(FIRST, Money.pounds(pounds))));
    }

    private static Index index(String rate) {
        Map<FinancialYear, Rate> rates = IntStream.range(0, 30)
                .mapToObj(FIRST::plus)
                .collect(Collectors.toMap(year -> year, year -> Rate.percent(rate)));
        return new Index(PAY, "Pay", rates, "");
    }

    @Test
    void savingsThatAreDeliveredInPartAreSavingsAndNoBaseSpending() {
        Line saving = new Line(new LineId("saving"), "Fewer offices", new PartnerId("p0"))
                .withDirection(Direction.SAVING)
                .withAmounts(Profile.from(FIRST, Money.ZERO, Money.pounds(500_000)));
        Budget base = staff(1_000_000, "3").with(saving);
        Budget other = base.with(saving.withDelivery(Rate.percent("80")));
        assertThat(words(Bridge.of(NetSpend.REVENUE, Outlook.of(base), Outlook.of(other))))
                .containsExactly(Map.entry("Savings: lines changed", Money.pounds(100_000)));
    }

    @Test
    void aPlanEqualToAnotherHasNoPieces() {
        Budget base = WholeBudgets.generated(3, 40);
        assertThat(Bridge.of(NetSpend.TOTAL, Outlook.of(base), Outlook.of(base)).pieces())
                .isEmpty();
    }

    @Test
    void aLongerPlanIsComparedInTheYearsBothHave() {
        Budget base = staff(1_000_000, "3");
        Budget longer = staff(1_000_000, "4").withYears(new PlanYears(FIRST, 10));
        Bridge bridge = Bridge.of(NetSpend.REVENUE, Outlook.of(base), Outlook.of(longer));
        assertThat(bridge.from().size()).isEqualTo(5);
        assertThat(words(bridge)).containsExactly(Map.entry("Index \"Pay\"", Money.pounds(10_000)));
        assertThat(bridge.pieces().getFirst().amounts()).isEqualTo(bridge.difference());
    }

    @Test
    void plansThatBeginInDifferentYearsAreNotBridged() {
        Budget base = Budgets.large(0, 5);
        Budget later = base.withYears(new PlanYears(FIRST.next(), 5));
        assertThatThrownBy(() -> Bridge.of(NetSpend.TOTAL, Outlook.of(base), Outlook.of(later)))
                .hasMessage(
                        "One plan begins in 2027/28 and the other in 2028/29. Compare plans that begin in the same year.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesAddToTheDifferenceOfWholeBudgetsInEveryYear(long seed) {
        Budget base = WholeBudgets.generated(seed, 40);
        Budget other = otherwise(WholeBudgets.edited(base, seed + 1), new Random(seed));
        for (Measure measure : NetSpend.values()) {
            check(Bridge.of(measure, Outlook.of(base), Outlook.of(other)));
            Bridge bridge = Bridge.of(measure, Outlook.of(unfunded(base)), Outlook.of(unfunded(other)));
            check(bridge);
            assertThat(bridge.pieces()).noneMatch(piece -> piece.cause().equals(Cause.RULES));
        }
        for (Partner partner : base.partners()) {
            check(Bridge.of(new PartnerGap(partner), Outlook.of(base), Outlook.of(other)));
            check(Bridge.of(new CouncilTaxRaised(partner), Outlook.of(base), Outlook.of(other)));
        }
    }

    /// Where nothing is funded nothing is borrowed, and no part of the figure hangs on what may pay for what.
    private static Budget unfunded(Budget budget) {
        return budget.with(Allocation.class, List.of()).withFunds(List.of()).with(CouncilTax.class, List.of());
    }

    private static void check(Bridge bridge) {
        Profile sum = bridge.pieces().stream().map(Bridge.Piece::amounts).reduce(Profile.EMPTY, Profile::plus);
        if (bridge.pieces().isEmpty()) {
            assertThat(bridge.from()).isEqualTo(bridge.to());
        } else {
            assertThat(sum).isEqualTo(bridge.difference());
        }
    }

    private static Budget otherwise(Budget budget, Random random) {
        return budget.withIndices(budget.indices().stream()
                        .map(index -> random.nextBoolean() ? index : raised(index))
                        .toList())
                .with(
                        Scheme.class,
                        budget.schemes().stream()
                                .map(scheme -> random.nextBoolean() ? scheme : scheme.withDelay(1 + random.nextInt(3)))
                                .toList());
    }

    private static Index raised(Index index) {
        SortedMap<FinancialYear, Rate> rates = new TreeMap<>(index.rates());
        rates.replaceAll(
                (year, rate) -> new Rate(rate.fraction().add(Rate.percent("1.5").fraction())));
        return new Index(index.id(), index.name(), rates, index.roundTo(), index.source());
    }

    /// The definition itself: every order of the causes, whole plans, one change after the other.
    @ParameterizedTest
    @EnumSource(NetSpend.class)
    void eachPieceIsWhatItsCauseAddsOverAllOrders(NetSpend measure) {
        int compared = 0;
        for (long seed = 0; compared < 25; seed++) {
            Budget base = unfunded(WholeBudgets.generated(seed, 12));
            Budget other = otherwise(Budgets.edited(base, seed + 1).withFunds(base.funds()), new Random(seed));
            SortedMap<Cause, SortedMap<String, String>> causes = causes(base, other);
            if (causes.size() >= 2 && causes.size() <= 5) {
                compared++;
                Bridge bridge = Bridge.of(measure, Outlook.of(base), Outlook.of(other));
                Map<Cause, Profile> pieces =
                        bridge.pieces().stream().collect(Collectors.toMap(Bridge.Piece::cause, Bridge.Piece::amounts));
                assertThat(causes.keySet()).containsAll(pieces.keySet());
                new Orders(measure, base, causes).check(pieces);
            }
        }
    }

    private static SortedMap<Cause, SortedMap<String, String>> causes(Budget base, Budget other) {
        Scenario all = Scenarios.of(base, other, new ScenarioId("all"), "All");
        SortedMap<Cause, SortedMap<String, String>> causes = new TreeMap<>();
        all.changes().forEach((field, text) -> {
            Cause cause = cause(field, base, other);
            if (cause != null) {
                causes.computeIfAbsent(cause, c -> new TreeMap<>()).put(field, text);
            }
        });
        return causes;
    }

    private static @Nullable Cause cause(String field, Budget base, Budget other) {
        String[] words = field.split(" ", 3);
        return switch (words[0]) {
            case "index" -> Cause.of(other.indices().find(words[1]).orElseThrow());
            case "scheme" -> Cause.of(other.schemes().find(words[1]).orElseThrow());
            case "line" -> {
                var was = base.lines().find(words[1]);
                var is = other.lines().find(words[1]);
                yield is.isEmpty()
                        ? Cause.lines(was.orElseThrow(), "removed")
                        : Cause.lines(is.get(), was.isEmpty() ? "added" : "changed");
            }
            default -> null;
        };
    }

    /// All orders in which causes can come about.
    private static final class Orders {
        private final List<Cause> causes;
        private final List<FinancialYear> years;
        private final List<Profile> mixtures;
        private final BigInteger orders;

        Orders(Measure measure, Budget base, SortedMap<Cause, SortedMap<String, String>> changes) {
            this.causes = List.copyOf(changes.keySet());
            this.years = base.years().list();
            this.mixtures = IntStream.range(0, 1 << causes.size())
                    .mapToObj(mixture -> measure.of(Outlook.of(mixed(base, changes, mixture))))
                    .toList();
            this.orders =
                    BigInteger.valueOf(LongStream.rangeClosed(1, causes.size()).reduce(1, (a, b) -> a * b));
        }

        private Budget mixed(Budget base, SortedMap<Cause, SortedMap<String, String>> changes, int mixture) {
            SortedMap<String, String> some = new TreeMap<>();
            for (int i = 0; i < causes.size(); i++) {
                if ((mixture >> i & 1) != 0) {
                    some.putAll(changes.get(causes.get(i)));
                }
            }
            return Scenarios.applied(base, new Scenario(new ScenarioId("some"), "Some", some, ""));
        }

        void check(Map<Cause, Profile> pieces) {
            for (FinancialYear year : years) {
                List<BigInteger> sums = new ArrayList<>(Collections.nCopies(causes.size(), BigInteger.ZERO));
                inEveryOrder(0, year, sums);
                List<Long> expected = shared(sums);
                for (int i = 0; i < causes.size(); i++) {
                    assertThat(pieces.getOrDefault(causes.get(i), Profile.EMPTY)
                                    .amount(year)
                                    .pence())
                            .isEqualTo(expected.get(i));
                }
            }
        }

        private void inEveryOrder(int there, FinancialYear year, List<BigInteger> sums) {
            int left = causes.size() - Integer.bitCount(there);
            long ordersOfTheRest =
                    LongStream.rangeClosed(1, Math.max(1, left - 1)).reduce(1, (a, b) -> a * b);
            for (int i = 0; i < causes.size(); i++) {
                if ((there >> i & 1) == 0) {
                    long effect = mixtures.get(there | 1 << i).amount(year).pence()
                            - mixtures.get(there).amount(year).pence();
                    sums.set(
                            i,
                            sums.get(i).add(BigInteger.valueOf(effect).multiply(BigInteger.valueOf(ordersOfTheRest))));
                    inEveryOrder(there | 1 << i, year, sums);
                }
            }
        }

        private List<Long> shared(List<BigInteger> sums) {
            List<Long> whole = new ArrayList<>();
            sums.forEach(sum ->
                    whole.add(sum.subtract(sum.mod(orders)).divide(orders).longValueExact()));
            BigInteger left = sums.stream().map(sum -> sum.mod(orders)).reduce(BigInteger.ZERO, BigInteger::add);
            IntStream.range(0, sums.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> sums.get(i).mod(orders).negate()))
                    .limit(left.divide(orders).longValueExact())
                    .forEach(i -> whole.set(i, whole.get(i) + 1));
            return whole;
        }
    }
}

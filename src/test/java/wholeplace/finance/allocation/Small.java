package wholeplace.finance.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A plan of a few pence, in plain numbers, so that everything that could be done in it can be tried.
record Small(int years, List<Pot> pots, List<Need> needs, List<Fix> fixes, List<Condition> conditions) {
    static final int ALL = -1;

    /// @param carry percent of the year's allocation, or [#ALL]
    /// @param minimumCapital percent of the year's allocation
    /// @param administration percent of the year's allocation
    /// @param carriedOn a year of which all may be kept for the next one; -1 for none
    record Pot(
            String id,
            int tier,
            List<Integer> arrives,
            int carry,
            int last,
            int minimumCapital,
            int administration,
            int carriedOn) {
        Pot withCarriedOn(int year) {
            return new Pot(id, tier, arrives, carry, last, minimumCapital, administration, year);
        }

        /// What arrives in a year in which it may be spent.
        int spendable(int year) {
            return year > last ? 0 : arrives.get(year);
        }

        int carryRoom(int year) {
            if (year == carriedOn) {
                return Integer.MAX_VALUE;
            }
            if (year >= last) {
                return 0;
            }
            return carry == ALL ? Integer.MAX_VALUE : carry * arrives.get(year) / 100;
        }

        /// Nought or more, or -1 for no gate.
        int revenueRoom(int year) {
            return minimumCapital == 0 ? -1 : (100 - minimumCapital) * arrives.get(year) / 100;
        }

        int administrationRoom(int year) {
            return administration == 100 ? -1 : administration * arrives.get(year) / 100;
        }

        Purse purse() {
            Money[] amounts = arrives.stream().map(Money::new).toArray(Money[]::new);
            Carry rule = switch (carry) {
                case ALL -> new Carry.All();
                case 0 -> new Carry.None();
                default -> new Carry.Share(percent(carry));
            };
            Purse purse = Purse.of(id, tier, amounts)
                    .withCarry(rule)
                    .withLastYear(last)
                    .withMinimumCapital(percent(minimumCapital))
                    .withAdministrationCap(percent(administration));
            return carriedOn < 0 ? purse : purse.withCarriedOn(carriedOn);
        }
    }

    record Need(int line, int year, int kind, int mask, int pence, int priority) {
        Need withPence(int other) {
            return new Need(line, year, kind, mask, other, priority);
        }
    }

    record Fix(int need, int pot, int pence) {}

    /// @param lines bits of the scheme's lines
    /// @param counting bits of the pots whose money counts
    record Condition(int pot, int percent, int lines, int counting, int inKind) {}

    private static Rate percent(int percent) {
        return new Rate(BigDecimal.valueOf(percent, 2));
    }

    static String lineId(int line) {
        return "Line " + (char) ('A' + line);
    }

    int lines() {
        return needs.stream().mapToInt(Need::line).max().orElse(0) + 1;
    }

    Plan plan() {
        return shuffled(null).plan();
    }

    /// The plan with everything in another order, and where everything has gone.
    record Shuffled(Plan plan, List<Integer> pots, List<Integer> needs) {}

    Shuffled shuffled(@Nullable Random random) {
        List<Integer> potOrder = order(pots.size(), random);
        List<Integer> lineOrder = order(lines(), random);
        List<Integer> needOrder = order(needs.size(), random);
        List<Integer> fixOrder = order(fixes.size(), random);
        var demands = new Demands(
                years, pots.size(), lineOrder.stream().map(Small::lineId).toList());
        for (int i : needOrder) {
            Need need = needs.get(i);
            long[] mask = Arrays.copyOf(turned(need.mask(), potOrder).toLongArray(), (pots.size() + 63) / 64);
            demands.add(
                    lineOrder.indexOf(need.line()),
                    need.year(),
                    Kind.values()[need.kind()],
                    mask,
                    need.pence(),
                    need.priority());
        }
        List<Fixed> fixed = fixOrder.stream()
                .map(fixes::get)
                .map(fix ->
                        new Fixed(needOrder.indexOf(fix.need()), potOrder.indexOf(fix.pot()), new Money(fix.pence())))
                .toList();
        List<Match> matches = conditions.stream()
                .map(condition -> new Match(
                        potOrder.indexOf(condition.pot()),
                        percent(condition.percent()),
                        turned(condition.lines(), lineOrder),
                        turned(condition.counting(), potOrder),
                        new Money(condition.inKind())))
                .toList();
        List<Purse> purses = potOrder.stream().map(pots::get).map(Pot::purse).toList();
        return new Shuffled(new Plan(purses, demands, fixed, matches), potOrder, needOrder);
    }

    private static BitSet turned(int mask, List<Integer> order) {
        var bits = new BitSet();
        IntStream.range(0, order.size())
                .filter(i -> order.get(i) < Integer.SIZE && (mask >> order.get(i) & 1) != 0)
                .forEach(bits::set);
        return bits;
    }

    private static List<Integer> order(int size, @Nullable Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        if (random != null) {
            Collections.shuffle(order, random);
        }
        return order;
    }

    Small withNothingGranted() {
        List<Pot> plain = pots.stream().map(pot -> pot.withCarriedOn(-1)).toList();
        return new Small(years, plain, needs, fixes, conditions);
    }

    /// Among a hundred other pots with money that nobody may spend, most of them before its own in the order of ids.
    Small amongMany() {
        List<Pot> all = new ArrayList<>(pots);
        List<Integer> pennies = IntStream.range(0, years).mapToObj(t -> 1).toList();
        for (int i = 0; i < 100; i++) {
            all.add(new Pot("Pot " + (i < 70 ? "A" : "Z") + i, i % 3, pennies, ALL, 9, i % 2 * 30, 100, -1));
        }
        return new Small(years, all, needs, fixes, conditions);
    }

    Small withNeeds(List<Need> others) {
        return new Small(years, pots, others, fixes, conditions);
    }

    Small withFixes(List<Fix> others) {
        return new Small(years, pots, needs, others, conditions);
    }

    Small withConditions(List<Condition> others) {
        return new Small(years, pots, needs, fixes, others);
    }

    /// The needs by priority, line and year.
    List<Need> pressing() {
        return needs.stream()
                .sorted(Comparator.comparingInt(Need::priority)
                        .thenComparingInt(Need::line)
                        .thenComparingInt(Need::year))
                .toList();
    }
}

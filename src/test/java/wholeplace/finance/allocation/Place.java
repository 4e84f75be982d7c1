package wholeplace.finance.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import wholeplace.money.Money;
import wholeplace.money.Rate;

/// A plan in the words of a board: purses and lines by their names, amounts in pounds.
final class Place {
    private record Need(String line, int year, Kind kind, long pence, int priority, List<String> purses) {}

    private final int years;
    private final List<Purse> purses = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Fixed> fixed = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    Place(int years) {
        this.years = years;
    }

    static Money pounds(long pounds) {
        return Money.pounds(pounds);
    }

    Place purse(Purse purse) {
        purses.add(purse);
        return this;
    }

    Place purse(String name, int tier, long... pounds) {
        return purse(Purse.of(
                name, tier, Arrays.stream(pounds).mapToObj(Money::pounds).toArray(Money[]::new)));
    }

    Place line(String line, int year, Kind kind, long pounds, String... mayPay) {
        return line(line, year, kind, pounds, 5, mayPay);
    }

    Place line(String line, int year, Kind kind, long pounds, int priority, String... mayPay) {
        needs.add(new Need(line, year, kind, pounds * 100, priority, List.of(mayPay)));
        if (!lines.contains(line)) {
            lines.add(line);
        }
        return this;
    }

    Place fix(String line, int year, String purse, long pounds) {
        fixed.add(new Fixed(demand(line, year), number(purse), pounds(pounds)));
        return this;
    }

    Place match(String grant, String percent, List<String> scope, String... counting) {
        var ofLines = new BitSet();
        scope.forEach(line -> ofLines.set(lines.indexOf(line)));
        var ofPurses = new BitSet();
        Arrays.stream(counting).forEach(purse -> ofPurses.set(number(purse)));
        matches.add(new Match(number(grant), Rate.percent(percent), ofLines, ofPurses, Money.ZERO));
        return this;
    }

    int number(String purse) {
        return purses.stream().map(Purse::id).toList().indexOf(purse);
    }

    /// The number of a line's first demand in a year.
    int demand(String line, int year) {
        for (int i = 0; i < needs.size(); i++) {
            if (needs.get(i).line().equals(line) && needs.get(i).year() == year) {
                return i;
            }
        }
        throw new IllegalArgumentException("No line " + line);
    }

    Plan plan() {
        var demands = new Demands(years, purses.size(), lines);
        for (Need need : needs) {
            long[] mask = new long[(purses.size() + 63) / 64];
            need.purses().forEach(purse -> mask[number(purse) / 64] |= 1L << number(purse));
            demands.add(lines.indexOf(need.line()), need.year(), need.kind(), mask, need.pence(), need.priority());
        }
        return new Plan(purses, demands, fixed, matches);
    }

    Allocation allocation() {
        return Allocation.of(plan());
    }

    /// What a purse pays of a line in a year.
    Money paid(Allocation allocation, String line, int year, String purse) {
        return new Money(allocation
                .pieces()
                .of(demand(line, year))
                .filter(piece -> piece.purse() == number(purse))
                .mapToLong(piece -> piece.amount().pence())
                .sum());
    }
}

package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wholeplace.budget.Line;
import wholeplace.finance.allocation.Shortage;
import wholeplace.money.FinancialYear;
import wholeplace.money.Money;

/// Turns what the allocator says about purses and demands into lines and pots of the budget.
final class Reasons {
    private final FundingOutlook funding;
    private final Solved solved;
    private final Rules rules;

    Reasons(FundingOutlook funding, Rules rules) {
        this.funding = funding;
        this.solved = funding.solved();
        this.rules = rules;
    }

    Reason reason(Shortage shortage) {
        return switch (shortage) {
            case Shortage.Clash clash -> clash(clash);
            case Shortage.Overall overall -> overall(overall);
        };
    }

    private Reason clash(Shortage.Clash clash) {
        List<Reason.Cost> costs = costs(clash);
        List<Reason.Spent> spent = clash.spent().stream()
                .map(one -> new Reason.Spent(solved.pots.get(one.purse()), year(one.year()), one.amount()))
                .toList();
        List<Reason.Barred> barred = clash.barred().stream()
                .map(one -> barred(one, costs.getFirst()))
                .toList();
        String sentence = new ReasonWords(
                        costs, spent, barred, funding.allocation().isSearched())
                .sentence(clash.money(), clash.shortBy());
        return new Reason(false, costs, spent, barred, clash.cost(), clash.money(), sentence);
    }

    /// What belongs to one year, and is set or not, together.
    private List<Reason.Cost> costs(Shortage.Clash clash) {
        record Key(int year, boolean set) {}
        Map<Key, List<Shortage.Cost>> byKey = clash.uses().stream()
                .sorted((one, other) -> Integer.compare(one.year(), other.year()))
                .collect(Collectors.groupingBy(
                        use -> new Key(use.year(), use.fixed()), LinkedHashMap::new, Collectors.toList()));
        List<Reason.Cost> costs = new ArrayList<>();
        byKey.forEach((key, uses) -> costs.add(new Reason.Cost(
                year(key.year()),
                uses.stream()
                        .flatMap(use -> use.demands().stream())
                        .map(this::line)
                        .distinct()
                        .toList(),
                uses.stream().map(Shortage.Cost::amount).reduce(Money.ZERO, Money::plus),
                key.set())));
        return costs;
    }

    private Reason.Barred barred(Shortage.Barred one, Reason.Cost cost) {
        Pot pot = solved.pots.get(one.purse());
        List<Rule> against = one.by() == Shortage.Bar.PURPOSE
                ? rules.against(pot, cost.lines().getFirst(), cost.year())
                : List.of();
        return new Reason.Barred(pot, one.left(), one.by(), against, why(one.by(), against));
    }

    private static String why(Shortage.Bar bar, List<Rule> against) {
        return switch (bar) {
            case PURPOSE ->
                against.isEmpty()
                        ? "may not pay for all of them"
                        : against.stream().map(Rule::words).collect(Collectors.joining(", and "));
            case FIXED -> "might pay, but it is set that other money does";
            case YEAR -> "is there in other years only, from which it may not be carried";
            case MINIMUM_CAPITAL -> "is kept for capital by its minimum capital share";
            case ADMINISTRATION_CAP -> "may pay for no more administration: its cap";
            case MATCH -> "would need more match, which was not found";
        };
    }

    private Reason overall(Shortage.Overall overall) {
        FinancialYear first = year(overall.firstYear());
        FinancialYear last = year(overall.lastYear());
        int pots = overall.purses().size();
        String sentence = "Money is short overall: %s, %,d amounts that %s may pay cost %s, and %s for them. Short %s."
                .formatted(
                        first.equals(last) ? "in " + first : "from %s to %s".formatted(first, last),
                        overall.demands(),
                        pots == 1
                                ? "only \""
                                        + solved.pots
                                                .get(overall.purses().getFirst())
                                                .name() + "\""
                                : "the same %,d pots".formatted(pots),
                        overall.cost().inSentence(),
                        (pots == 1 ? "there is " : "the pots have ")
                                + overall.money().inSentence(),
                        overall.shortBy().inSentence());
        return new Reason(true, List.of(), List.of(), List.of(), overall.cost(), overall.money(), sentence);
    }

    private Line line(int demand) {
        return solved.needs.get(solved.demands.line(demand)).line();
    }

    private FinancialYear year(int index) {
        return funding.years().first().plus(index);
    }
}

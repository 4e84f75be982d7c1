package wholeplace.outlook.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wholeplace.budget.Line;
import wholeplace.money.Money;
import wholeplace.outlook.lines.Names;

/// A clash in a few sentences.
///
/// @param searched whether match is involved
record ReasonWords(List<Reason.Cost> costs, List<Reason.Spent> spent, List<Reason.Barred> barred, boolean searched) {
    /// As many pots as a sentence can name.
    private static final int MOST = 3;

    String sentence(Money money, Money shortBy) {
        List<String> sentences = new ArrayList<>();
        sentences.add(costs.stream().map(this::cost).collect(Collectors.joining("; ")) + ".");
        sentences.add(payers(money));
        sentences.add("Short %s.".formatted(shortBy.inSentence()));
        barred.stream().limit(MOST).map(ReasonWords::left).forEach(sentences::add);
        if (barred.size() > MOST) {
            sentences.add("%,d more still have money and may not pay.".formatted(barred.size() - MOST));
        }
        if (searched) {
            sentences.add("Match is involved: this is what was not found.");
        }
        return String.join(" ", sentences);
    }

    private String cost(Reason.Cost cost) {
        String start = cost.equals(costs.getFirst()) ? "In" : "in";
        String set = cost.set() ? " as far as it is set by hand" : "";
        return "%s %s, %s%s %s %s"
                .formatted(
                        start,
                        cost.year(),
                        names(cost.lines()),
                        set,
                        cost.lines().size() == 1 ? "costs" : "cost",
                        cost.amount().inSentence());
    }

    /// By their service where it is one and the same: `lines for Adult respite`.
    private static String names(List<Line> lines) {
        String service = lines.getFirst().service();
        boolean isOne = lines.size() > 1
                && !service.isEmpty()
                && lines.stream().allMatch(line -> line.service().equals(service));
        return isOne
                ? "lines for " + service
                : Names.few(lines.stream().map(Line::name).toList());
    }

    private String payers(Money money) {
        List<String> pots =
                spent.stream().map(one -> one.pot().name()).distinct().toList();
        boolean one = costs.size() == 1 && costs.getFirst().lines().size() == 1;
        String them = one ? "it" : "them";
        if (pots.isEmpty()) {
            return "No money that is there may pay for %s.".formatted(them);
        }
        String spentOn = switch (pots.size()) {
            case 1 -> "it is";
            case 2 -> "both are";
            default -> "all are";
        };
        return "Only %s may pay %s; %s spent on %s in full: %s."
                .formatted(Names.few(pots), one ? "for it" : "them", spentOn, them, money.inSentence());
    }

    private static String left(Reason.Barred barred) {
        return "\"%s\" has %s left but %s."
                .formatted(barred.pot().name(), barred.left().inSentence(), barred.why());
    }
}
